import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/sources-data.ts';
import { LICENCE } from '../downloads.ts';
import { recordsOf } from './record.ts';

/** Raised whenever a field changes its name or its meaning. */
const VERSION = 1;

/** The statements as JSON, with what each field means, the articles and the material that dates. */
export function jsonOf(dataset: Dataset, fields: readonly Field[]): string {
  const { title, headline, lang, sources, evidence } = dataset;
  const articles = sources.map(({ published, ...source }) => ({
    ...source,
    published: { text: published.phrase, edtf: published.edtf, basis: published.basis, evidence: published.evidence },
  }));
  const about = Object.fromEntries(fields.map((field) => [field.id, field.about]));
  const file = { version: VERSION, title, headline, language: lang, licence: LICENCE, fields: about };
  return JSON.stringify({ ...file, articles, evidence, statements: recordsOf(dataset, fields) }, null, 1) + '\n';
}
