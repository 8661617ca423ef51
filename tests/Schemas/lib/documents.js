import { readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';

/** Report files, each with what the tool says of it: see Documents/Document.cs. `npm test` writes them first. */
export const documents = JSON.parse(readFileSync(new URL('../obj/documents.json', import.meta.url), 'utf8'));

export const of = (...origins) => documents.filter(document => origins.includes(document.origin));

const values = new Map();

/** A document as any reader of YAML 1.2 reads it; undefined where it cannot. */
export function valueOf(document) {
  if (!values.has(document)) {
    const read = parseDocument(document.text.replace(/^\uFEFF/, ''), { version: '1.2', logLevel: 'silent' });
    values.set(document, read.errors.length > 0 ? undefined : (read.toJS() ?? null));
  }
  return values.get(document);
}

export const describe = ({ name, text, errors }, more) => `${name}: the tool says ${errors.map(error => `${error.code} in line ${error.line}`).join(', ') || 'nothing'}; ${more}\n${text}`;
