import assert from 'node:assert/strict';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'the commands explain a rule, write the official text and a new report, and restart the server',
  example: 'broken',
  async run({ editor, shot }) {
    await editor.open(file);
    await editor.waitForProblems([{ code: 'RL1000' }]);
    await editor.goTo('40:22');
    await editor.command('ReportLint: Explain a rule');
    await editor.answer('The code or name of a rule', undefined);
    await editor.waitForText('figure-in-error');
    await shot('rule');

    await editor.turnTo(file);
    await editor.command('ReportLint: Write the official text');
    await editor.pick('Plain text');
    assert.match(await editor.waitForMessage('城市管理指挥中心.txt was written, as a draft only'), /1个错误/);
    assert.match(editor.onDisk('reports/2021/城市管理指挥中心.txt'), /^示例市西城示例区城市管理指挥中心2021年政府信息公开工作年度报告/);
    await shot('draft');
    await editor.command('ReportLint: Write the official text');
    await editor.pick('Word document');
    await editor.waitForMessage('城市管理指挥中心.docx was written, as a draft only');
    assert.equal(editor.onDisk('reports/2021/城市管理指挥中心.docx').slice(0, 2), 'PK');

    await editor.turnTo(file);
    await editor.command('ReportLint: New report');
    await editor.answer("The agency's full official name", '示例市西城示例区档案馆');
    await editor.answer('The year it reports on', '2022');
    await editor.pick('Public institution');
    await editor.waitForText('单位: 示例市西城示例区档案馆');
    await shot('new');

    await editor.turnTo(file);
    await editor.type('40:22', '2', '3');
    await editor.command('ReportLint: Restart the language server');
    await editor.hover('40:22', ['值：2']);
  },
};
