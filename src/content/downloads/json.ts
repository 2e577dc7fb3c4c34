import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/sources-data.ts';
import { LICENCE, SCHEMA } from '../downloads.ts';
import { VERSION } from './json-schema.ts';
import { recordsOf } from './record.ts';

/** The statements as JSON, with what each field means, the articles and the material that dates. */
export function jsonOf(dataset: Dataset, fields: readonly Field[]): string {
  const { title, headline, lang, sources, evidence } = dataset;
  const articles = sources.map(({ published, ...source }) => ({
    ...source,
    published: { text: published.phrase, edtf: published.edtf, basis: published.basis, evidence: published.evidence },
  }));
  const about = Object.fromEntries(fields.map((field) => [field.id, field.about]));
  const file = {
    $schema: `../${SCHEMA}`,
    version: VERSION,
    title,
    headline,
    language: lang,
    licence: LICENCE,
    fields: about,
  };
  return JSON.stringify({ ...file, articles, evidence, statements: recordsOf(dataset, fields) }, null, 1) + '\n';
}
