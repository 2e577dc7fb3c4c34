import type { Language } from 'virtual:story';

/** A page of the site, in any of its languages. */
export type PageId = 'home' | 'sources' | 'embed' | 'publish' | 'example' | { readonly chapter: string };

/** From the site's root: "/en/", "/en/chapter/ship/". */
export const addressOf = (language: Language, page: PageId): string =>
  typeof page === 'string' ? language[page] : `${language.chapter}${page.chapter}/`;

/** The same page in every language, by language. */
export const translationsOf = (languages: readonly Language[], page: PageId): Readonly<Record<string, string>> =>
  Object.fromEntries(languages.map((language) => [language.id, addressOf(language, page)]));

/** The file of a page, from the site's root: "/en/" is "en/index.html". */
export const fileOf = (address: string): string => `${address.slice(1)}index.html`;
