const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'a finding is suppressed by a comment with a reason, and not without one',
  example: 'broken',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.waitForProblems([{ code: 'RL1000', at: '40:22' }]);
    await editor.quickFixes('40:22', '屏蔽RL1000（须写明理由）');
    await editor.applyQuickFix('屏蔽RL1000（须写明理由）');
    await editor.waitForLine(40, '    # reportlint-disable RL1000: ');
    await editor.waitForProblems([{ code: 'RL0022' }, { code: 'RL1000', at: '41:22' }]);
    await editor.type('40:34', '照录已发布的文本');
    await editor.waitForProblems([]);
    await shot('suppressed');
  },
};
