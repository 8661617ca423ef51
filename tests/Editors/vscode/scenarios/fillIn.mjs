import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'what is missing is filled in: a row, a table, the fees, the period',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.find(42, '部分公开:');
    await editor.deleteLine(42);
    await editor.waitForProblems([{ code: 'RL0004', message: '部分公开' }]);
    await editor.quickFixes('40:5', '补上“（二）部分公开”，先填0');
    await shot('row');
    await editor.applyQuickFix('补上“（二）部分公开”，先填0');
    await editor.waitForLine(42, '    部分公开:           [0, 0, 0, 0, 0, 0, 0]');
    await editor.waitForProblems([]);

    const text = await editor.save(file);
    const first = text.split('\n').findIndex(line => line.startsWith('复议诉讼:')) + 1;
    for (let i = 0; i < 5; i++) {
      await editor.deleteLine(first);
    }
    const [problem] = await editor.waitForProblems([{ code: 'RL0004', message: '复议诉讼' }]);
    await editor.quickFixes(problem.at, '补上“复议诉讼”整个表格，先填0');
    await editor.applyQuickFix('补上“复议诉讼”整个表格，先填0');
    await editor.waitForProblems([]);
    await shot('table');
    const filled = await editor.save(file);
    assert.match(filled, /复议诉讼:[^\n]*\n {2}行政复议: +\[0, 0, 0, 0, 0\]\n {2}行政诉讼:\n {4}未经复议直接起诉: +\[0, 0, 0, 0, 0\]/);
  },
};
