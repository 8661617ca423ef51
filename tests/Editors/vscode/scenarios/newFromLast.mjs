import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: "next year's report is made from last year's, and what is selected becomes references",
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.command("ReportLint: New report from last year's");
    await editor.waitForText('年度: 2022');
    await editor.waitForStatus('Draft:');
    await shot('new');
    assert.match(editor.onDisk('reports/2022/城市管理指挥中心.report.yaml'), /上年结转: +\[0, 0, 0, 0, 0, 0\]/);

    await editor.turnTo(file);
    await editor.goTo('16:1');
    await editor.page.keyboard.press('Shift+End');
    await editor.page.keyboard.press('Control+.');
    const fix = editor.page.locator('.action-widget:visible .monaco-list-row.action').filter({ hasText: '个数改写成引用' });
    await fix.click();
    await editor.find(16, '上年结转{{上年结转.总计}}件');
    await shot('linked');
  },
};
