import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'a figure in the prose that contradicts the table is underlined, explained and mended',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    const at = await editor.find(16, '上年结转2件', '上年结转'.length);
    await editor.type(at, '3', '2');
    await editor.waitForProblems([{ severity: 'error', code: 'RL4004', at, message: '正文写“3件”，而“二、上年结转政府信息公开申请数量”总计列为2（差1）' }]);
    await editor.waitForSquiggles([{ severity: 'error', at, text: '3' }]);
    await editor.hover(at, ['“二、上年结转政府信息公开申请数量”总计列为2（差1）', 'RL4004']);
    await shot('hover');

    await editor.quickFixes(at, '改为“2”');
    await shot('quick-fix');
    await editor.applyQuickFix('改为“2”');
    await editor.waitForProblems([]);
    await editor.waitForSquiggles([]);

    // Written as a reference, the figure can't contradict the table any more.
    await editor.quickFixes(at, '改写成引用：{{上年结转.总计}}');
    await editor.applyQuickFix('改写成引用：{{上年结转.总计}}');
    assert.equal(await editor.find(16, '上年结转{{上年结转.总计}}件', '上年结转'.length), at);
    await editor.waitForProblems([]);
    await editor.hover(await editor.find(16, '上年结转.总计}}'), ['二、上年结转政府信息公开申请数量 · 总计']);
    await shot('reference');
    assert.match(await editor.save(file), /上年结转\{\{上年结转\.总计\}\}件，申请人/);
  },
};
