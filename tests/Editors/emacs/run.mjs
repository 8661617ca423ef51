// Runs the scenarios in a real Emacs with Eglot, set up as docs/editors/emacs.md says.
//   node run.mjs --page FILE --programs DIR --examples DIR --out DIR
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documentedCode, makeScratch, runScenarios } from '../shared/scenarios.mjs';
import { Emacs } from './emacs.mjs';
import scenarios from './scenarios.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { page: text, programs: text, examples: text, out: text } });
const scratch = makeScratch('emacs');
fs.rmSync(values.out, { recursive: true, force: true });
fs.mkdirSync(values.out, { recursive: true });

const failed = await runScenarios('Emacs', scratch, values.examples, scenarios, async (scenario, workspace) => {
  const emacs = new Emacs({ folder: path.join(scratch, scenario.id), init: documentedCode(values.page, 'elisp'), probe: path.join(import.meta.dirname, 'probe.el'), programs: values.programs });
  try {
    await scenario.run(emacs, workspace);
  } finally {
    fs.writeFileSync(path.join(values.out, `${scenario.id}.log`), await emacs.stop());
  }
});
fs.rmSync(scratch, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
