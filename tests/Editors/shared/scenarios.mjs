import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** How often a scenario is tried: a real editor now and then loses the focus or a webview of its own accord. What is wrong with the product fails again. */
const tries = 2;

/**
 * Runs scenarios one after the other, each in a repository of its own: a copy of the example that it names. Prints a line for each, and one for a try in vain.
 * @param {string} editor The name of the editor, for people.
 * @param {string} scratch A folder for the copies.
 * @param {string} examples The folder of the examples.
 * @param {{ id: string, name: string, example: string, prepare?: Function }[]} scenarios
 * @param {(scenario: object, workspace: string) => Promise<void>} run Throws when the scenario doesn't hold.
 * @param {string} [programs] The folder of the tool, for scenarios that prepare something with it.
 * @returns {Promise<number>} How many did not hold.
 */
export async function runScenarios(editor, scratch, examples, scenarios, run, programs) {
  let failed = 0;
  for (const scenario of scenarios) {
    for (let tried = 1; ; tried++) {
      const began = Date.now();
      const workspace = path.join(scratch, 'workspaces', tried === 1 ? scenario.id : `${scenario.id}-${tried}`);
      fs.cpSync(path.join(examples, scenario.example), workspace, { recursive: true, filter: source => !['bin', 'obj'].includes(path.basename(source)) });
      execFileSync('git', ['init', '--quiet', workspace]);
      try {
        await scenario.prepare?.(workspace, programs);
        await run(scenario, workspace);
        console.log(`ok ${editor}: ${scenario.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
        break;
      } catch (error) {
        if (tried === tries) {
          failed++;
          console.log(`not ok ${editor}: ${scenario.name}: ${error.message}`);
          break;
        }
        console.log(`again ${editor}: ${scenario.name}: ${error.message}`);
      }
    }
  }
  return failed;
}

/** A folder for what a run writes besides its results. Short, since sockets with long names can't be opened. */
export const makeScratch = editor => fs.mkdtempSync(path.join(os.tmpdir(), `reportlint-${editor}-`));

/** The first block of code in a page of the documentation: what the page tells users to write is what is tested. */
export function documentedCode(page, language) {
  const text = fs.readFileSync(page, 'utf8');
  const block = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'ms').exec(text);
  if (!block) {
    throw new Error(`${page} has no block of ${language}`);
  }
  return block[1];
}
