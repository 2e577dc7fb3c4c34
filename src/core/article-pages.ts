import type { Dataset } from './dataset.ts';
import type { Source } from './types.ts';

/** A table of more statements than this takes a browser long: it is laid out where it is seen, or parted by articles. */
export const MANY = 300;

/** Whether the statements of each article have a page of their own, which that of the sources names. */
export const hasArticlePages = ({ claims }: Pick<Dataset, 'claims'>): boolean => claims.length > MANY;

/** The way from the page of sources to the statements of an article; empty where they are on it. */
export const wayToArticle = (dataset: Pick<Dataset, 'claims'>, article: Pick<Source, 'id'> | undefined): string =>
  article && hasArticlePages(dataset) ? `${article.id}/` : '';
