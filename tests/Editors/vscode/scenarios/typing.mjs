const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'what a Chinese input method types into a row becomes what YAML wants, and stays in the text',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    const row = await editor.lineAt(42);
    const bracket = row.indexOf('[');
    await editor.type(`42:${bracket + 1}`, '', row.slice(bracket));
    await editor.page.keyboard.type('[');
    for (const sign of '０，０，０，０，０，０，０') {
      await editor.compose('', sign);
    }
    await editor.page.keyboard.type(']');
    await editor.waitForLine(42, `${row.slice(0, bracket)}[0, 0, 0, 0, 0, 0, 0]`);
    await editor.waitForProblems([]);
    await shot('row');

    await editor.addLineBelow(4, '');
    await editor.compose('', '标');
    await editor.compose('', '题');
    await editor.compose('', '：');
    await editor.waitForLine(5, '标题: ');
    await editor.page.keyboard.press('Control+Shift+k');

    const at = await editor.find(16, '上年结转2件');
    await editor.goTo(at);
    await editor.compose('', '，');
    await editor.find(16, '，上年结转2件');
    await shot('text');
  },
};
