const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'messages come in the language of the settings, at once when it changes',
  example: 'broken',
  async run({ editor, shot }) {
    editor.configure({ 'reportlint.language': 'en' });
    await editor.open(file);
    await editor.waitForProblems([{ code: 'RL1000', at: '40:22', message: 'should be 2' }]);
    await editor.goTo('40:22');
    await editor.hover('40:22', ['value: 3, should be 2']);
    await shot('english');
    await editor.quickFixes('40:22', "Change to '2'");
    await editor.page.keyboard.press('Escape');
    editor.configure({ 'reportlint.language': 'zh-CN' });
    await editor.waitForProblems([{ code: 'RL1000', at: '40:22', message: '自然人列为3，应为2' }]);
    await shot('chinese');
  },
};
