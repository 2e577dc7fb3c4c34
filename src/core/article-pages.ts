import type { Dataset } from './dataset.ts';
import type { Source } from './types.ts';

/** More statements than so many are long to read for a browser: their table is laid out, or parted, with care. */
export const MANY = 300;

/** Whether the statements of each article have a page of their own, which that of the sources names. */
export const hasArticlePages = ({ claims }: Pick<Dataset, 'claims'>): boolean => claims.length > MANY;

/** The way from the page of sources to the statements of an article; empty where they are on it. */
export const wayToArticle = (dataset: Pick<Dataset, 'claims'>, article: Pick<Source, 'id'> | undefined): string =>
  article && hasArticlePages(dataset) ? `${article.id}/` : '';
