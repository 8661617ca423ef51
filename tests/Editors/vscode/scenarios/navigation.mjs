const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'from a reference in the prose to its cell',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.goTo(await editor.find(16, '{{新收.总计}}', 2));
    await editor.page.keyboard.press('F12');
    await editor.waitForCursor('38:42');
    await shot('cell');
  },
};
