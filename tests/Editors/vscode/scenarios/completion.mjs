import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'missing keys and the paths of figures are completed',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    const row = await editor.lineAt(42);
    assert.match(row, /^ {4}部分公开:/);
    await editor.deleteLine(42);
    await editor.waitForProblems([{ severity: 'error', code: 'RL0004', message: '部分公开' }]);
    await editor.addLineBelow(41, '    ');
    const labels = await editor.complete(['部分公开']);
    assert.ok(!labels.includes('予以公开'), `a key that is there already is offered: ${JSON.stringify(labels)}`);
    const details = await editor.explainCompletion('部分公开');
    assert.match(details, /（二）部分公开/);
    assert.match(details, /自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他、总计/);
    await shot('key');
    await editor.acceptCompletion();
    await editor.waitForLine(42, '    部分公开: [0, 0, 0, 0, 0, 0, 0]');
    await editor.waitForProblems([]);

    const first = (await editor.save(file)).split('\n').findIndex(line => line.startsWith('复议诉讼:')) + 1;
    for (let i = 0; i < 5; i++) {
      await editor.deleteLine(first);
    }
    await editor.addLineBelow(first - 1, '复议');
    await editor.complete(['复议诉讼', '复议诉讼…']);
    await editor.explainCompletion('复议诉讼…');
    await shot('table');
    await editor.acceptCompletion();
    await editor.waitForProblems([]);

    await editor.page.keyboard.press('Escape');
    const at = await editor.find(16, '上年结转2件', '上年结转'.length);
    await editor.type(at, '{{上年结转', '2');
    await editor.complete(['上年结转.总计']);
    assert.match(await editor.explainCompletion('上年结转.总计'), /二、上年结转政府信息公开申请数量/);
    await shot('path');
    await editor.acceptCompletion();
    await editor.find(16, '上年结转{{上年结转.总计}}件，申请人');
    await editor.waitForProblems([]);
  },
};
