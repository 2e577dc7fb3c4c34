import type { Dataset } from '../../core/dataset.ts';
import type { Field } from '../../core/sources-data.ts';
import type { Source } from '../../core/types.ts';
import { LICENCE, SCHEMA } from '../downloads.ts';
import { VERSION } from './json-schema.ts';
import { recordsOf } from './record.ts';

/** The statements as JSON, with what each field means, the articles and the material that dates. */
export function jsonOf(dataset: Dataset, fields: readonly Field[]): string {
  const { title, headline, lang, sources, evidence } = dataset;
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
  return (
    JSON.stringify(
      { ...file, articles: sources.map(articleOf), evidence, statements: recordsOf(dataset, fields) },
      null,
      1,
    ) + '\n'
  );
}

const articleOf = ({ id, title, short, language, published: { phrase, edtf, basis, evidence } }: Source) => ({
  ...{ id, title, short, language },
  published: { text: phrase, edtf, basis, evidence },
});
