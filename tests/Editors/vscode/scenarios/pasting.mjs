const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'a row and a table copied from a spreadsheet are pasted as rows',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    const row = await editor.lineAt(41);
    const bracket = row.indexOf('[');
    await editor.type(`41:${bracket + 1}`, '', row.slice(bracket));
    await editor.paste('2\t0\t0\t0\t0\t0\t2\n');
    await editor.waitForLine(41, row);
    await editor.waitForProblems([]);
    await shot('row');

    const text = await editor.save(file);
    const first = text.split('\n').findIndex(line => line.startsWith('复议诉讼:')) + 1;
    for (let i = 0; i < 4; i++) {
      await editor.deleteLine(first + 1);
    }
    await editor.addLineBelow(first, '  ');
    await editor.paste('行政复议\t\t\t\t\t行政诉讼\n结果维持\t结果纠正\t其他结果\n1\t0\t0\t0\t1\t0\t0\t0\t0\t0\t2\t0\t0\t0\t2\n');
    await editor.waitForLine(first + 1, '  行政复议: [1, 0, 0, 0, 1]');
    await editor.waitForLine(first + 4, '    复议后起诉: [2, 0, 0, 0, 2]');
    await shot('table');
  },
};
