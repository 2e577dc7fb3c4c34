import type { Dataset } from '../core/dataset.ts';
import { isoOf } from '../core/days.ts';

/** The texts and data; as in LICENSE-DATA.md. */
const LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
const CONTEXT = 'https://schema.org';

/** A file that holds the data: its absolute address and media type. */
export interface Download {
  readonly address: string;
  readonly type: string;
}

/**
 * The story as schema.org's `Article`, its data as a `Dataset`.
 * @param at absolute addresses of the page and of its picture; null: not known, as in a site that works from any folder
 */
export function storyData(
  dataset: Dataset,
  at: { readonly url: string; readonly image: string } | null,
  downloads: readonly Download[] = [],
): object {
  const { authors, axis, headline, lang, publisher, standfirst, title } = dataset;
  const shared = { inLanguage: lang, license: LICENCE, ...(at && { url: at.url }) };
  const distribution = downloads.map(({ address, type }) => ({
    '@type': 'DataDownload',
    contentUrl: address,
    encodingFormat: type,
  }));
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'Article',
        headline,
        ...(authors.length > 0 && { author: authors.map((name) => ({ '@type': 'Person', name })) }),
        ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
        ...shared,
        ...(at && { image: at.image }),
      },
      {
        '@type': 'Dataset',
        name: title,
        description: standfirst,
        temporalCoverage: `${isoOf(axis.start)}/${isoOf(axis.end)}`,
        ...shared,
        ...(distribution.length > 0 && { distribution }),
      },
    ],
  };
}

/**
 * Every statement as schema.org's `Claim`, with the article it appears in: reported, not reviewed. A speaker is a
 * person, an office or nobody in particular; the data does not say which, so an author has a name and no type.
 */
export function statementsData({ claims, lang, sources, speakers }: Dataset): object {
  return {
    '@context': CONTEXT,
    '@graph': [
      ...sources.map(({ id, title, language }) => ({
        '@type': 'NewsArticle',
        '@id': articleId(id),
        headline: title,
        inLanguage: language,
      })),
      ...claims.map(({ id, text, speaker, article }) => ({
        '@type': 'Claim',
        '@id': `#${id}`,
        text,
        inLanguage: lang,
        author: { name: speakers[speaker]!.name },
        appearance: { '@id': articleId(article) },
      })),
    ],
  };
}

/** As the list of all statements names its parts. */
const articleId = (id: string) => `#article-${id}`;
