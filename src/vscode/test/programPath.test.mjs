import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { findProgram } from '../dist/test/programPath.mjs';

let folder;
const ending = process.platform === 'win32' ? '.exe' : '';

/** A program in a folder of its own below the scratch folder; its absolute name. */
function program(place, mode = 0o755) {
  const file = path.join(folder, place, `tool${ending}`);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, mode);
  return file;
}

before(() => { folder = mkdtempSync(path.join(tmpdir(), 'reportlint-path-')); });
after(() => rmSync(folder, { recursive: true }));

test('a program is found in PATH, by its absolute name', () => {
  const found = program('bin');
  assert.equal(findProgram('tool', [path.join(folder, 'none'), path.dirname(found)].join(path.delimiter), []), found);
});

test('neither the open folder nor a relative entry is looked into', () => {
  const evil = path.dirname(program('open'));
  const good = program('good');
  assert.equal(findProgram('tool', [evil, '', '.', 'open', `${evil}${path.sep}`, path.dirname(good)].join(path.delimiter), [evil]), good);
  assert.equal(findProgram('tool', path.relative(process.cwd(), evil), []), undefined);
});

test('what is no program is passed over', () => {
  const folders = [path.dirname(program('plain', 0o644))];
  mkdirSync(path.join(folder, 'folder', `tool${ending}`), { recursive: true });
  folders.push(path.join(folder, 'folder'));
  assert.equal(findProgram('tool', process.platform === 'win32' ? folders[1] : folders.join(path.delimiter), []), undefined);
  assert.equal(findProgram('tool', undefined, []), undefined);
});
