import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, documents, of, valueOf } from './lib/documents.js';
import { common, isSchema, names, namesFor, validate } from './lib/schemas.js';

const problems = document => namesFor(document).flatMap(name => validate(name, valueOf(document)).map(problem => `${name}: ${problem}`));

/** Checks every document, and says of the first few what is wrong with them. */
function all(checked, least, check) {
  assert.ok(checked.length >= least, `only ${checked.length} documents`);
  const failures = checked.map(document => ({ document, failure: check(document) })).filter(({ failure }) => failure);
  assert.equal(failures.length, 0, `${failures.length} of ${checked.length}\n${failures.slice(0, 5).map(({ document, failure }) => describe(document, failure)).join('\n')}`);
}

const isValid = document => {
  if (valueOf(document) === undefined) return 'YAML cannot be read';
  return problems(document).join('\n');
};

for (const name of names) {
  test(`${name} is a schema of draft-07, in ajv's strict mode`, () => {
    assert.ok(isSchema(name));
    assert.deepEqual(validate(name, 'no report').length > 0, true);
  });
}

test('there is a schema for each edition and language, and one for all', () => {
  assert.deepEqual(names, ['report.2019.en.schema.json', 'report.2019.zh.schema.json', 'report.2021.en.schema.json', 'report.2021.zh.schema.json', common]);
});

const accepted = document => document.errors.length === 0;

// A false alarm is worse than a miss: what the tool takes without an error of structure, every schema takes.
test('the examples, and the good examples of the rules, are valid', () => all(of('good'), 450, isValid));
test('what reportlint init writes is valid', () => all(of('new'), 20, isValid));
test('generated reports in every style are valid', () => all(of('generated'), 600, isValid));
test('bad examples whose error is not one of structure are valid', () => all(of('bad').filter(accepted), 350, isValid));
test('changed reports that the tool accepts are valid', () => all(of('changed').filter(accepted), 250, isValid));

test('documents of every edition and language are among them', () => {
  for (const edition of [2019, 2021]) {
    for (const language of ['zh', 'en', 'mixed']) assert.ok(documents.filter(document => accepted(document) && document.edition === edition && document.language === language).length > 20, `${edition} ${language}`);
  }
});

test('tool and schemas agree on what was written for them', () => all(of('written'), 150, document => {
  const found = valueOf(document) === undefined ? ['YAML cannot be read'] : problems(document);
  return found.length > 0 === document.errors.length > 0 ? undefined : found.join('\n') || 'the schemas say nothing';
}));

test('what no schema can see is valid', () => all(of('unseen'), 10, document => (document.errors.length === 0 ? 'it was to be wrong' : isValid(document))));

// What a schema can see it refuses, with the name of the part at fault.
for (const code of ['RL0002', 'RL0003', 'RL0005', 'RL0007', 'RL0009', 'RL0010', 'RL0011', 'RL0014']) {
  test(`what the tool refuses by ${code} is not valid`, () => {
    const refused = of('bad', 'changed').filter(document => valueOf(document) !== undefined && document.errors.some(error => error.code === code));
    all(refused, 2, document => (namesFor(document).every(name => validate(name, valueOf(document)).length > 0) ? undefined : 'a schema says nothing'));
  });
}

test('English keys are refused by the Chinese schema, and the other way round', () => {
  for (const document of of('new')) {
    const other = document.language === 'en' ? 'zh' : 'en';
    assert.notEqual(validate(`report.${document.edition}.${other}.schema.json`, valueOf(document)).length, 0);
  }
});

test('a report of one edition is refused by the schema of the other', () => {
  for (const document of of('new')) {
    const other = document.edition === 2019 ? 2021 : 2019;
    assert.notEqual(validate(`report.${other}.${document.language}.schema.json`, valueOf(document)).length, 0);
  }
});
