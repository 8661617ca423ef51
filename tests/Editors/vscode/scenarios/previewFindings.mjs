import assert from 'node:assert/strict';
import { until } from '../../shared/until.mjs';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'the preview marks what was found, says that it is a draft, leads back to the file and is copied',
  example: 'broken',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.waitForProblems([{ code: 'RL1000' }]);
    await editor.command('ReportLint: Preview the report');
    const banner = '1个错误，只能作草稿';
    const marked = page => page.locator('td[data-mark="error"]');
    assert.deepEqual(await editor.inWebview(banner, page => marked(page).allInnerTexts()), ['3']);
    assert.match(await editor.inWebview(banner, page => marked(page).getAttribute('title')), /RL1000 .*（一）予以公开.*2/);
    await shot('marked');

    await editor.goTo('1:1');
    await editor.inWebview(banner, page => marked(page).click());
    await editor.waitForCursor('40:22');
    await shot('led');

    await editor.inWebview(banner, page => page.locator('[data-tool="copy"]').click());
    await editor.waitForMessage('The text was copied, as a draft only: it has 1 error.');
    const copied = await editor.page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /^示例市西城示例区城市管理指挥中心2021年政府信息公开工作年度报告/);
    assert.doesNotMatch(copied, /草稿|Copy/);

    await editor.focus();
    await editor.type('40:22', '2', '3');
    await until('the banner and the mark to go', async () => {
      const value = await editor.inWebview('政府信息公开工作年度报告', page => page.locator('.draft, [data-mark]').count());
      return { ok: value === 0, value };
    });
    await editor.inWebview('政府信息公开工作年度报告', page => page.locator('[data-tool="save"]').click());
    await editor.pick('Web page');
    await editor.waitForMessage('The official text was written to 城市管理指挥中心.html.');
    assert.match(editor.onDisk('reports/2021/城市管理指挥中心.html'), /^<!DOCTYPE html>/);
    await shot('clean');
  },
};
