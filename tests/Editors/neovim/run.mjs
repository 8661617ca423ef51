// Runs the scenarios in a real Neovim, set up as docs/editors/neovim.md says.
//   node run.mjs --page FILE --programs DIR --examples DIR --out DIR
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { documentedCode, makeScratch, runScenarios } from '../shared/scenarios.mjs';
import { Neovim } from './neovim.mjs';
import scenarios from './scenarios.mjs';

const text = { type: 'string' };
const { values } = parseArgs({ options: { page: text, programs: text, examples: text, out: text } });
const scratch = makeScratch('neovim');
fs.rmSync(values.out, { recursive: true, force: true });
fs.mkdirSync(values.out, { recursive: true });

const failed = await runScenarios('Neovim', scratch, values.examples, scenarios, async (scenario, workspace) => {
  const neovim = new Neovim({ folder: path.join(scratch, scenario.id), init: documentedCode(values.page, 'lua'), probe: path.join(import.meta.dirname, 'probe.lua'), programs: values.programs });
  try {
    await scenario.run(neovim, workspace);
  } finally {
    await neovim.stop();
    if (fs.existsSync(neovim.log)) {
      fs.copyFileSync(neovim.log, path.join(values.out, `${scenario.id}.log`));
    }
  }
});
fs.rmSync(scratch, { recursive: true, force: true });
process.exit(failed === 0 ? 0 : 1);
