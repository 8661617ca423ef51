const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'punctuation left in full width is named for what it is and mended',
  example: 'dongcheng',
  async run({ editor, shot }) {
    // What comes into a file in other ways than by typing.
    editor.configure({ 'reportlint.typing.halfWidth': false });
    await editor.open(file);
    const agency = await editor.line(2);
    await editor.type('2:3', '', ': ');
    await editor.compose(':', '：');
    await editor.waitForLine(2, agency.replace(': ', '：'));
    await editor.waitForProblems([{ severity: 'error', code: 'RL0026', at: '2:3', message: '“单位”后面用了中文冒号“：”；YAML 要用英文冒号加一个空格' }]);
    await editor.waitForSquiggles([{ severity: 'error', at: '2:3', text: '：' }]);
    await shot('colon');
    await editor.quickFixes('2:3', '改为“:”');
    await editor.applyQuickFix('改为“:”');
    await editor.waitForLine(2, agency);
    await editor.waitForProblems([]);

    const row = await editor.lineAt(41);
    const comma = await editor.find(41, ',');
    await editor.type(comma, '，', ', ');
    await editor.waitForProblems([{ severity: 'error', code: 'RL0026', at: comma }]);
    await editor.waitForSquiggles([{ severity: 'error', at: comma, text: '，' }]);
    await editor.quickFixes(comma, '改为“,”');
    await editor.applyQuickFix('改为“,”');
    await editor.waitForLine(41, row);
    await editor.waitForProblems([]);
    await shot('mended');
  },
};
