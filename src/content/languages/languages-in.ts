import type { Lang } from '../../core/types.ts';

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
