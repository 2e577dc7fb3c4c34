import { LICENCE } from '../content/downloads.ts';
import { hasArticlePages, wayToArticle } from '../core/article-pages.ts';
import type { Dataset } from '../core/dataset.ts';
import { isoOf } from '../core/days.ts';
import { lastChange, type SourcesData, type SpeakerKind } from '../core/sources-data.ts';
import type { Claim, Day, Span, Source } from '../core/types.ts';

/** A file that holds the data: its absolute address and media type. */
export interface Download {
  readonly address: string;
  readonly type: string;
}

/** The page that says what it is. */
export interface Described {
  readonly dataset: Dataset;
  readonly sourcesData: SourcesData;
  readonly headline: string;
  /** Absolute addresses of the page and of its picture; null: not known, as in a site that works from any folder. */
  readonly at: { readonly url: string; readonly image: string } | null;
  /** Relative address of the page of sources; empty on that page itself. */
  readonly sources: string;
}

/** The story, or one of its chapters, as schema.org's `Article` that is based on the articles. */
export const articleData = (page: Described): object => ({
  ...pageNode('Article', page),
  isBasedOn: page.dataset.sources.map(({ id }) => ({ '@type': 'NewsArticle', '@id': page.sources + articleId(id) })),
});

/**
 * The page of sources: a collection of the statements, or of the pages that have them, with the articles they appear in,
 * and of the files that hold them.
 */
export const collectionData = (page: Described, downloads: readonly Download[] = []): object => ({
  ...pageNode('CollectionPage', page),
  isBasedOn: page.dataset.sources.map((article) => articleNode(article, page)),
  mainEntity: datasetNode(page, downloads),
  hasPart: hasArticlePages(page.dataset)
    ? page.dataset.sources.map((article) => ({ '@type': 'CollectionPage', '@id': wayToArticle(page.dataset, article) }))
    : page.dataset.claims.map((claim) => claimNode(claim, page)),
});

/** The page of an article: a collection of its statements. */
export const partData = (page: Described, article: Source): object => ({
  ...pageNode('CollectionPage', page),
  isBasedOn: [articleNode(article, page)],
  hasPart: page.dataset.claims.filter((claim) => claim.article === article).map((claim) => claimNode(claim, page)),
});

/**
 * Who made the page, and when. It is the root, since services take title, day and names from the first node that has
 * any: never those of an article.
 */
function pageNode(type: string, { dataset, sourcesData, headline, at, sources }: Described) {
  const { since, list } = sourcesData.corrections;
  const { authors, lang, publisher = dataset.title } = dataset;
  const organization = { '@type': 'Organization', name: publisher };
  return {
    '@context': 'https://schema.org',
    '@type': type,
    headline,
    inLanguage: lang,
    license: LICENCE.url,
    ...(at && { url: at.url, image: at.image }),
    datePublished: isoOf(since),
    dateModified: isoOf(lastChange(sourcesData.corrections)),
    author: authors.length > 0 ? authors.map((name) => ({ '@type': 'Person', name })) : organization,
    publisher: { ...organization, correctionsPolicy: `${sources}#corrections` },
    ...(list.length > 0 && {
      correction: list.map(({ date, what }) => ({
        '@type': 'CorrectionComment',
        datePublished: isoOf(date),
        text: what,
      })),
    }),
  };
}

function datasetNode({ dataset, at }: Described, downloads: readonly Download[]) {
  const { axis, lang, standfirst, title } = dataset;
  return {
    '@type': 'Dataset',
    name: title,
    description: standfirst,
    temporalCoverage: stretch(axis.start, axis.end),
    inLanguage: lang,
    license: LICENCE.url,
    ...(at && { url: at.url }),
    ...(downloads.length > 0 && {
      distribution: downloads.map(({ address, type }) => ({
        '@type': 'DataDownload',
        contentUrl: address,
        encodingFormat: type,
      })),
    }),
  };
}

const articleNode = ({ id, title, language, published }: Source, { sources }: Described) => ({
  '@type': 'NewsArticle',
  '@id': sources + articleId(id),
  headline: title,
  inLanguage: language,
  ...dated('datePublished', published),
});

/** Reported, not reviewed: a `Claim` with the article that it appears in. */
function claimNode(claim: Claim, { dataset, sourcesData, sources }: Described) {
  const { id, text, speaker, said, happened, article } = claim;
  const places = dataset.places.filter((place) => claim.places.includes(place));
  const kind = sourcesData.kinds[speaker.id];
  return {
    '@type': 'Claim',
    '@id': `#${id}`,
    text,
    inLanguage: dataset.lang,
    // A voice that is nobody in particular has no type.
    author: { ...(kind && { '@type': TYPES[kind] }), name: speaker.name },
    ...dated('dateCreated', said),
    ...(happened && { temporalCoverage: stretch(happened.from, happened.to) }),
    ...(places.length > 0 && { contentLocation: places.map(({ name }) => ({ '@type': 'Place', name })) }),
    appearance: { '@id': sources + articleId(article.id) },
  };
}

const TYPES: Record<SpeakerKind, string> = { person: 'Person', organisation: 'Organization' };

/** schema.org's days are exact; of one that is not, only the time that it lies in can be told. */
const dated = (property: string, { from, to }: Span) =>
  from === to ? { [property]: isoOf(from) } : { temporal: stretch(from, to) };

const stretch = (from: Day, to: Day) => (from === to ? isoOf(from) : `${isoOf(from)}/${isoOf(to)}`);

/** As the list of all statements names its parts. */
const articleId = (id: string) => `#article-${id}`;
