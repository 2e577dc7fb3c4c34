import type { Language } from 'virtual:story';
import { messagesOf } from '../i18n/index.ts';

/** The ways out of a page, relative to it, so that the site works from any folder. */
export interface Links {
  readonly home: string;
  readonly sources: string;
  readonly others: readonly { readonly lang: string; readonly name: string; readonly href: string }[];
}

export type PageKind = 'home' | 'sources';

/** From "/en/" to "/quellen/": "../quellen/". Both begin and end with a slash. */
export function relative(from: string, to: string): string {
  const up = '../'.repeat(from.split('/').length - 2);
  return `${up}${to.slice(1)}` || './';
}

export function linksOf(languages: readonly Language[], lang: string, kind: PageKind): Links {
  const own = languages.find(({ id }) => id === lang)!;
  const others = languages.filter(({ id }) => id !== lang);
  return {
    home: relative(own[kind], own.home),
    sources: relative(own[kind], own.sources),
    others: others.map((other) => ({
      lang: other.id,
      name: messagesOf(other.id).languageName,
      href: relative(own[kind], other[kind]),
    })),
  };
}
