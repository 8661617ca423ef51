import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'all safe changes are made on saving',
  example: 'dongcheng',
  async run({ editor, shot }) {
    editor.configure({ 'editor.codeActionsOnSave': { 'source.fixAll.reportlint': 'explicit' } });
    await editor.open(file);
    const before = editor.onDisk(file);
    await editor.type(await editor.find(38, '[2, 0', 1), '"2"', '2');
    await editor.waitForProblems([{ severity: 'warning', code: 'RL0008' }]);
    assert.equal(await editor.save(file), before);
    await editor.waitForProblems([]);
    await shot('saved');
  },
};
