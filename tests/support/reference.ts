import { readFileSync } from 'node:fs';
import citeproc from 'citeproc';
import { STYLES } from './citation-styles.mjs';

/** A reference as a list of literature prints it, by the program that Zotero and others have, in Debian's copy of a style. */
export function referenceIn(style: string, lang: string, entry: { readonly id: string }): string {
  const read = (path: string) => readFileSync(`${STYLES}/${path}`, 'utf8');
  const engine = new citeproc.Engine(
    { retrieveLocale: (locale) => read(`locales/locales-${locale}.xml`), retrieveItem: () => entry },
    read(`styles/${style}.csl`),
    lang,
    true,
  );
  engine.setOutputFormat('text');
  engine.updateItems([entry.id]);
  return engine.makeBibliography()[1].join('');
}
