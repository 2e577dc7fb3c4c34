import type { Lang } from '../core/types.ts';
import { stemOf } from './files.ts';

/** What the name of a text in a language says: the groups of `stem`, and the language. */
export interface TextName {
  readonly parts: readonly string[];
  readonly lang: Lang;
}

/**
 * @param stem what stands before the language: of "01-start.de.md", "01-start"
 * @param languages of the story; any will do where it is not known which they are
 * @returns null where the name does not fit
 */
export function textName(file: string, stem: RegExp, languages: readonly Lang[]): TextName | null {
  const [, name = '', lang = ''] = /^(.+)\.([\w-]+)$/.exec(stemOf(file)) ?? [];
  const [whole, ...parts] = stem.exec(name) ?? [];
  return whole !== undefined && (languages.length === 0 || languages.includes(lang)) ? { parts, lang } : null;
}
