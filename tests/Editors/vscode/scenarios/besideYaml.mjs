import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'works beside the YAML language server on the same document',
  example: 'broken',
  isBesideYaml: true,
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.waitForProblems([{ source: 'reportlint', code: 'RL1000', at: '40:22' }]);
    await editor.goTo('40:22');

    // Both servers speak of the document: a bracket that is left open is an error to either. Its row is read all the same.
    await editor.type('41:41', '', ']');
    await editor.waitForProblems([{ source: 'reportlint', code: 'RL1000', at: '40:22' }, { source: 'reportlint', code: 'RL0001', at: '41:21' }, { source: 'YAML', at: '42:5' }]);
    await shot('both');
    await editor.page.keyboard.type(']');
    await editor.waitForProblems([{ source: 'reportlint', code: 'RL1000', at: '40:22' }]);

    await editor.hover('40:22', ['（一）予以公开 · 自然人', '值：3，应为2']);
    await editor.quickFixes('40:22', '改为“2”');
    await editor.applyQuickFix('改为“2”');
    await editor.waitForProblems([]);

    // Two servers lay out YAML: the settings name the one for reports.
    const row = await editor.lineAt(41);
    await editor.type('41:18', '', '  ');
    await editor.command('Format Document');
    await editor.waitForLine(41, row);
    await shot('formatted');

    await editor.deleteLine(41);
    await editor.addLineBelow(40, '    ');
    const labels = await editor.complete(['部分公开']);
    assert.equal(labels.filter(label => label === '部分公开').length, 1, JSON.stringify(labels));
    await shot('completion');
  },
};
