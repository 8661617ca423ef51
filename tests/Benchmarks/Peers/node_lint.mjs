// node_lint.mjs jsyaml|yamldoc PATH...   js-yaml (no positions) or yaml's Document (positions) + ajv compiled once + the sums
import fs from 'node:fs'; import path from 'node:path'; import { createRequire } from 'node:module'; import checks from './checks.mjs';
const need = createRequire(path.join(process.env.PEERS || '.', 'package.json'));
const Ajv = need('ajv').default ?? need('ajv'), mode = process.argv[2];
const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(fs.readFileSync(process.env.PEERS + '/schema.json')));
const JY = mode === 'jsyaml' ? need('js-yaml') : null, YAML = mode === 'jsyaml' ? null : need('yaml');
const files = []; const walk = d => { for (const e of fs.readdirSync(d, { withFileTypes: true })) { const p = path.join(d, e.name); if (e.isDirectory()) walk(p); else if (p.endsWith('.yaml')) files.push(p); } };
for (const a of process.argv.slice(3)) fs.statSync(a).isDirectory() ? walk(a) : files.push(a);
let n = 0; const out = [];
for (const f of files) {
  const t = fs.readFileSync(f, 'utf8'); let d, doc, lc;
  if (mode === 'yamldoc') { lc = new YAML.LineCounter(); doc = YAML.parseDocument(t, { lineCounter: lc }); d = doc.toJS(); } else d = JY.load(t, JY.CORE_SCHEMA ? { schema: JY.CORE_SCHEMA } : undefined);
  if (!validate(d)) for (const e of validate.errors) { n++; out.push(`${f}: ${e.instancePath} ${e.message}`); }
  checks(d, (code, p, m) => { n++; let pos = ''; if (doc) { const node = doc.getIn(p, true); if (node && node.range) { const q = lc.linePos(node.range[0]); pos = `:${q.line}:${q.col}`; } } out.push(`${f}${pos}: RL${code} ${p.join('/')} ${m}`); });
}
if (out.length) fs.writeSync(1, out.join('\n') + '\n'); console.log(`${files.length} files, ${n} diagnostics`);
