import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { until } from '../../shared/until.mjs';

export default {
  name: 'a workspace without reports starts nothing and hears nothing, until there is one',
  example: 'dongcheng',
  prepare(workspace) {
    fs.rmSync(path.join(workspace, 'reports'), { recursive: true });
    fs.writeFileSync(path.join(workspace, 'compose.yaml'), 'services:\n  web：\n    image: "示例"\n');
  },
  async run({ editor, shot }) {
    await editor.openWithoutServer('compose.yaml');
    await editor.goTo('3:1');
    await editor.page.keyboard.type('    ports: [1，2]\n');
    await editor.waitForLine(3, '    ports: [1，2]');
    // The extension runs: it answers a command that needs no report.
    await editor.command('ReportLint: Explain a rule');
    await editor.page.locator('.quick-input-widget:visible').filter({ hasText: 'The code or name of a rule' }).waitFor();
    await editor.page.keyboard.press('Escape');
    assert.deepEqual(servers(editor.folder), []);
    assert.deepEqual(await editor.notifications(), []);
    await shot('quiet');

    fs.mkdirSync(path.join(editor.folder, 'reports'));
    fs.writeFileSync(path.join(editor.folder, 'reports/甲局.report.yaml'), '年度: 2021\n单位: 甲局\n');
    await editor.turnTo('reports/甲局.report.yaml');
    await until('the server to start', async () => {
      const value = servers(editor.folder);
      return { ok: value.length === 1, value };
    });
    assert.deepEqual(await editor.notifications(), []);
  },
};

/** The processes of language servers that work in a folder. */
function servers(folder) {
  const found = [];
  for (const process of fs.readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const command = fs.readFileSync(`/proc/${process}/cmdline`, 'utf8').split('\0');
      if (command.includes('lsp') && fs.readlinkSync(`/proc/${process}/cwd`) === fs.realpathSync(folder)) {
        found.push(command.join(' '));
      }
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}
