import type { Language } from 'virtual:story';
import { addressOf, type PageId } from './addresses.ts';
import { relative } from '../core/relative.ts';

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
