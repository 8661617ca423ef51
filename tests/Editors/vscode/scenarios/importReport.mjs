import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const report = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'a published report is imported from the menu of its file',
  example: 'dongcheng',
  // The report, printed as a Word document, is all that is left.
  prepare(workspace, programs) {
    execFileSync(path.join(programs, 'reportlint'), ['render', report, '-f', 'docx', '-o', workspace], { cwd: workspace, stdio: 'ignore' });
    fs.renameSync(path.join(workspace, 'reports/2021/城市管理指挥中心.docx'), path.join(workspace, '去年的报告.docx'));
    fs.rmSync(path.join(workspace, 'reports'), { recursive: true });
    fs.writeFileSync(path.join(workspace, 'README.md'), '# 报告\n');
  },
  async run({ editor, shot }) {
    await editor.openWithoutServer('README.md');
    await editor.explorerMenu('去年的报告.docx', 'Import a report');
    await editor.answer('The folder for the new report', 'reports');
    await editor.waitForMessage('Imported: all');
    await editor.waitForText('单位: 示例市东城示例区城市管理指挥中心');
    // With the first report the server starts.
    await editor.waitForStatus('Nothing found');
    await shot('imported');
    const [name] = fs.readdirSync(path.join(editor.folder, 'reports'));
    assert.match(name, /示例市东城示例区城市管理指挥中心-2021\.report\.yaml/);

    await editor.explorerMenu('去年的报告.docx', 'Import a report');
    await editor.answer('The folder for the new report', 'reports');
    await editor.waitForMessage('已经存在');
    await shot('there');
  },
};
