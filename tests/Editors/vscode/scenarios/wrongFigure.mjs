import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'a wrong figure is underlined, explained and mended',
  example: 'broken',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.waitForProblems([{ file: '城市管理指挥中心.report.yaml', severity: 'error', code: 'RL1000', source: 'reportlint', at: '40:22', message: '“（一）予以公开”自然人列为3，应为2' }]);
    await editor.goTo('40:22');
    await editor.waitForSquiggles([{ severity: 'error', at: '40:22', text: '3' }]);
    await shot('underlined');

    await editor.hover('40:22', [
      '（一）予以公开 · 自然人', '值：3，应为2', '予以公开3＋三类内部事务信息1＋本机关不掌握1＝5，而办理结果总计4（差1）',
      '“（七）总计”自然人列为4，各项结果之和为5（差1）',
      'RL1000',
    ]);
    await shot('hover');

    const titles = await editor.quickFixes('40:22', '改为“2”');
    assert.ok(titles.includes('屏蔽RL1000（须写明理由）'), JSON.stringify(titles));
    await shot('quick-fix');
    await editor.applyQuickFix('改为“2”');
    await editor.waitForLine(40, '    予以公开:           [2, 0, 0, 0, 0, 0, 2]');
    await editor.waitForProblems([]);
    await editor.waitForSquiggles([]);
    await shot('mended');
    assert.match(await editor.save(file), /予以公开: {11}\[2, 0, 0, 0, 0, 0, 2\]/);
  },
};
