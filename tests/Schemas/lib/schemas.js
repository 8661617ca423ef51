import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

const folder = join(repository, 'docs', 'schema');

/** The names of the published schemas. */
export const names = readdirSync(folder).filter(name => name.endsWith('.json')).sort();

export const common = 'report.schema.json';

const read = name => JSON.parse(readFileSync(join(folder, name), 'utf8'));

/** The schemas that a document of an edition and key language must satisfy. */
export const namesFor = ({ edition, language }) => [common, ...(language === 'mixed' ? [] : [`report.${edition}.${language}.schema.json`])];

const ajv = new Ajv({
  allErrors: true,
  strict: true,
  // A row is a list or a mapping, and a list may leave its last column out; what must be there is said apart from what may be.
  allowUnionTypes: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
});
ajv.addVocabulary(['errorMessage', 'defaultSnippets']); // yaml-language-server's and VS Code's own

const validators = new Map();

/** What ajv says is wrong with a value; empty where nothing is. */
export function validate(name, value) {
  if (!validators.has(name)) validators.set(name, ajv.compile(read(name)));
  const validator = validators.get(name);
  return validator(value) ? [] : validator.errors.map(error => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`);
}

export const isSchema = name => ajv.validateSchema(read(name));
