// Writes what Spectral's bundler can take (no file reads, no require): schema.mjs, rows.mjs, validate.mjs (ajv's standalone code).
import fs from 'node:fs'; import path from 'node:path'; import { createRequire } from 'node:module';
const need = createRequire(path.join(process.env.PEERS || '.', 'package.json')); const Ajv = need('ajv').default, standalone = need('ajv/dist/standalone').default;
const here = new URL('.', import.meta.url).pathname, out = process.argv[2], S = JSON.parse(fs.readFileSync(out + '/schema.json'));
const ajv = new Ajv({ allErrors: true, strict: false, code: { source: true, esm: true } });
fs.writeFileSync(out + '/schema.mjs', 'export default ' + JSON.stringify(S)); fs.writeFileSync(out + '/validate.mjs', standalone(ajv, ajv.compile(S)));
fs.writeFileSync(out + '/checks.mjs', fs.readFileSync(here + 'checks.mjs', 'utf8').replace(/^import .*$/m, '').replace(/^const R = .*$/m, 'const R = ' + fs.readFileSync(out + '/rows.json', 'utf8') + ';'));
fs.writeFileSync(out + '/ruleset-best.mjs', `import checks from './checks.mjs'; import validate from './validate.mjs';
const structure = d => validate(d) ? [] : validate.errors.map(e => ({ message: e.message, path: e.instancePath.split('/').slice(1) }));
const sums = d => { const r = []; checks(d, (code, p, m) => r.push({ message: 'RL' + code + ' ' + m, path: p })); return r; };
export default { rules: { structure: { given: '$', severity: 'error', message: '{{error}}', then: { function: structure } }, sums: { given: '$', severity: 'error', message: '{{error}}', then: { function: sums } } } };`);
