import assert from 'node:assert/strict';
import { until } from '../../shared/until.mjs';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'the preview shows the rendered report and follows text and cursor',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.command('ReportLint: Preview the report');
    const title = '示例市东城示例区城市管理指挥中心2021年政府信息公开工作年度报告';
    const granted = async () => (await editor.inWebview(title, page => page.locator('tr').filter({ hasText: '（一）予以公开' }).locator('td').allInnerTexts())).slice(-7);
    assert.equal(await editor.inWebview(title, page => page.locator('h1').innerText()), title);
    assert.deepEqual(await granted(), ['2', '0', '0', '0', '0', '0', '2']);
    assert.match(await editor.inWebview(title, page => page.locator('body').innerText()), /2021年新收政府信息公开申请2件/);
    await shot('report');

    await editor.type(await editor.find(41, '[2', 1), '9', '2');
    await until('the preview to show the figure that was typed', async () => {
      const value = await granted();
      return { ok: value[0] === '9', value };
    });
    const position = () => editor.inWebview(title, page => page.locator('html').evaluate(() => window.scrollY));
    const above = await position();
    await editor.goTo('77:1');
    await until('the preview to follow the cursor', async () => {
      const value = await position();
      return { ok: value > above + 300, value };
    });
    await shot('followed');
  },
};
