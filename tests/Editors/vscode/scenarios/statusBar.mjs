const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'the status bar has the state of the report and the cell under the cursor',
  example: 'broken',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.waitForStatus('Draft: 1 error');
    await editor.goTo('40:22');
    await editor.waitForStatus('（一）予以公开”自然人列: 3');
    await shot('cell');
    await editor.type('40:22', '2', '3');
    await editor.waitForStatus('Nothing found');
    await editor.waitForStatus('（一）予以公开”自然人列: 2');
    await shot('clean');
  },
};
