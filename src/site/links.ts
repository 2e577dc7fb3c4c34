import type { Language } from 'virtual:story';
import { relative } from '../core/relative.ts';

/** A page of the site, in any of its languages. */
export type PageId =
  | 'home'
  | 'sources'
  | 'embed'
  | 'publish'
  | 'example'
  | { readonly chapter: string }
  /** Of its statements, where they are many. */
  | { readonly article: string };

/** From the site's root: "/en/", "/en/chapter/ship/". */
export function addressOf(language: Language, page: PageId): string {
  if (typeof page === 'string') return language[page];
  return 'chapter' in page ? `${language.chapter}${page.chapter}/` : `${language.sources}${page.article}/`;
}

/** From a page to that of the sources; short where many links lead there. */
export function wayToSources(language: Language, page: PageId): string {
  if (page === 'sources') return '';
  const isArticle = typeof page === 'object' && 'article' in page;
  return isArticle ? '../' : relative(addressOf(language, page), language.sources);
}

/** A page in one of its languages; its address is from the site's root: "/en/chapter/ship/". */
export interface Translation {
  readonly lang: string;
  /** BCP 47: "en-GB". */
  readonly locale: string;
  readonly address: string;
}

/** The same page in every language, the main one first. */
export const translationsOf = (languages: readonly Language[], page: PageId): Translation[] =>
  languages.map((language) => ({ lang: language.id, locale: language.locale, address: addressOf(language, page) }));

/** The file of a page, from the site's root: "/en/" is "en/index.html". */
export const fileOf = (address: string): string => `${address.slice(1)}index.html`;

/** The ways out of a page, relative to it, so that the site works from any folder. */
export interface Links {
  readonly home: string;
  readonly sources: string;
  /** The page that makes snippets. */
  readonly publish: string;
  readonly others: readonly { readonly lang: string; readonly name: string; readonly href: string }[];
}

export function linksOf(languages: readonly Language[], lang: string, page: PageId): Links {
  const own = languages.find(({ id }) => id === lang)!;
  const others = languages.filter(({ id }) => id !== lang);
  const from = addressOf(own, page);
  return {
    home: relative(from, own.home),
    sources: relative(from, own.sources),
    publish: relative(from, own.publish),
    others: others.map((other) => ({
      lang: other.id,
      name: other.name,
      href: relative(from, addressOf(other, page)),
    })),
  };
}
