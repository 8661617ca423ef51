import fs from 'node:fs';
import path from 'node:path';

const file = 'reports/2021/城市管理指挥中心.report.yaml';

export default {
  name: 'a change of .editorconfig counts at once',
  example: 'broken',
  async run({ editor, workspace, shot }) {
    await editor.open(file);
    await editor.waitForProblems([{ severity: 'error', code: 'RL1000' }]);
    fs.writeFileSync(path.join(workspace, '.editorconfig'), 'root = true\n[*.report.yaml]\nreportlint.RL1000.severity = warning\n');
    await editor.waitForProblems([{ severity: 'warning', code: 'RL1000' }]);
    await editor.goTo('40:22');
    await editor.waitForSquiggles([{ severity: 'warning', at: '40:22', text: '3' }]);
    await shot('warning');
  },
};
