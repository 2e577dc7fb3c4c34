import type { Lang } from '../../core/types.ts';
import { PATHS } from '../files.ts';
import type { Problem } from '../problem.ts';

/** The languages that data/story.json names, whether or not the rest of it is right. */
export function languagesIn(story: unknown): { readonly id: Lang; readonly locale: string }[] {
  const { languages } = (story ?? {}) as { languages?: unknown };
  if (!Array.isArray(languages)) return [];
  return languages.flatMap((language: { id?: unknown; locale?: unknown } | null) => {
    const { id, locale } = language ?? {};
    return typeof id === 'string' ? [{ id, locale: isLocale(locale) ? locale : 'en' }] : [];
  });
}

function isLocale(locale: unknown): locale is string {
  try {
    return typeof locale === 'string' && Intl.getCanonicalLocales(locale).length > 0;
  } catch {
    return false;
  }
}

/** Found before the rest of data/story.json is read, which has a text for each of them. */
export function languagesTwice(languages: readonly Lang[]): Problem[] {
  return languages.flatMap((id, i) => {
    const first = languages.indexOf(id);
    const what = `"${id}" is taken by .languages[${first}]`;
    const where = `.languages[${i}].id`;
    return first === i ? [] : [{ file: PATHS.story, where, what, fix: 'write another language, or remove it' }];
  });
}
