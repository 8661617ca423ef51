const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'hints name the columns and show totals that are left out',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.goTo('39:1');
    const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    await editor.waitForHints(38, columns.map((name, i) => ({ column: 24 + 3 * i, text: `${name}:` })));
    const line = await editor.line(39);
    const total = line.lastIndexOf(', 2');
    await editor.type(`39:${total + 1}`, '', ', 2');
    await editor.waitForHints(39, [{ column: total + 1, text: '总计 2' }]);
    await shot('shown');

    editor.configure({ 'reportlint.inlayHints.columns': false });
    await editor.waitForHints(38, []);
    await editor.waitForHints(39, [{ column: total + 1, text: '总计 2' }]);
  },
};
