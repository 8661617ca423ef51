const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'hints name the columns of the row of the cursor and show totals that are left out',
  example: 'dongcheng',
  async run({ editor, shot }) {
    await editor.open(file);
    const names = async (line, columns) => {
      const first = (await editor.line(line)).indexOf('[') + 2;
      return columns.map((name, i) => ({ column: first + 3 * i, text: `${name}:` }));
    };
    const columns = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];
    await editor.goTo('38:1');
    await editor.waitForHints(38, await names(38, columns));
    await editor.waitForHints(39, []);
    await shot('row');
    await editor.goTo('39:1');
    await editor.waitForHints(39, await names(39, columns));
    await editor.waitForHints(38, []);
    await shot('next');
    const line = await editor.line(39);
    const total = line.lastIndexOf(', 2');
    await editor.type(`39:${total + 1}`, '', ', 2');
    await editor.goTo('38:1');
    await editor.waitForHints(39, [{ column: total + 1, text: '总计 2' }]);

    editor.configure({ 'reportlint.inlayHints.columns': 'off' });
    await editor.waitForHints(38, []);
    await editor.waitForHints(39, [{ column: total + 1, text: '总计 2' }]);

    editor.configure({ 'reportlint.language': 'en' });
    // VS Code shows 43 characters of hints on a line: all of them are there, none is cut.
    await editor.waitForHints(38, await names(38, ['person', 'firm', 'sci', 'welfare', 'legal', 'other', 'total']));
    await shot('english');
  },
};
