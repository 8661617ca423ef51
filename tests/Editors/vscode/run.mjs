// Runs the scenarios in a real VS Code: code-server in a headless Chromium.
//   node run.mjs --code-server DIR --vsix FILE --yaml-companion FILE --page FILE --programs DIR --examples DIR --out DIR [SCENARIO…]
// The settings are those of the page, `programs` holds the reportlint that the extension starts.
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documentedCode, makeScratch, runScenarios } from '../shared/scenarios.mjs';
import { startBrowser } from './driver/browser.mjs';
import { startCodeServer } from './driver/codeServer.mjs';
import { Editor } from './driver/editor.mjs';

const text = { type: 'string' };
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { 'code-server': text, 'vsix': text, 'yaml-companion': text, 'page': text, 'programs': text, 'examples': text, 'out': text, 'chromium': { type: 'string', default: '/usr/bin/chromium' } },
});
const out = path.resolve(values.out);
const scratch = makeScratch('vscode');
const folder = path.join(import.meta.dirname, 'scenarios');
const scenarios = [];
for (const file of fs.readdirSync(folder).sort()) {
  const id = path.basename(file, '.mjs');
  if (wanted.length === 0 || wanted.includes(id)) {
    scenarios.push({ id, ...(await import(path.join(folder, file))).default });
  }
}

fs.rmSync(out, { recursive: true, force: true });
fs.mkdirSync(out, { recursive: true });
const browser = await startBrowser(values.chromium, path.join(scratch, 'chromium'));
let failed = 0;
try {
  for (const isBesideYaml of [false, true]) {
    const group = scenarios.filter(scenario => (scenario.isBesideYaml ?? false) === isBesideYaml);
    if (group.length === 0) {
      continue;
    }
    const name = isBesideYaml ? 'beside-yaml' : 'alone';
    const server = await startCodeServer({
      app: values['code-server'],
      folder: path.join(scratch, name),
      extensions: isBesideYaml ? [values.vsix, values['yaml-companion']] : [values.vsix],
      settings: JSON.parse(documentedCode(values.page, 'json')),
      programs: values.programs,
    });
    try {
      failed += await runScenarios('VS Code', scratch, values.examples, group, (scenario, workspace) => run(scenario, workspace, server), values.programs);
    } finally {
      await server.stop();
      fs.cpSync(server.logs, path.join(out, 'logs', name), { recursive: true });
    }
  }
} finally {
  await browser.close();
  fs.rmSync(scratch, { recursive: true, force: true });
}
process.exit(failed === 0 ? 0 : 1);

/** Runs a scenario in a window of its own. */
async function run(scenario, workspace, server) {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const editor = new Editor(await context.newPage(), server.url, workspace);
  let shots = 0;
  const shot = name => editor.page.screenshot({ path: path.join(out, `${scenario.id}-${++shots}-${name}.png`) });
  try {
    await scenario.run({ editor, shot, workspace });
  } catch (error) {
    await shot('failed').catch(() => undefined);
    const said = await editor.notifications().catch(() => []);
    throw said.length === 0 ? error : new Error(`${error.message}; the editor says: ${JSON.stringify(said)}`, { cause: error });
  } finally {
    await context.close();
  }
}
