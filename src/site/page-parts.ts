import type { Topology } from 'topojson-specification';
import { languages, type Language } from 'virtual:story';
import type { Dataset } from '../core/dataset.ts';
import { relative } from '../core/relative.ts';
import { withoutMarkers } from '../export/markers.ts';
import { previewOf } from '../export/share/preview.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { headOf, type Head } from './head.ts';
import { addressOf, fileOf, translationsOf, type PageId } from './links.ts';
import type { Page } from './page.ts';

/** What the pages of a language are rendered from. */
export interface Site {
  readonly own: Language;
  readonly dataset: Dataset;
  readonly world: Topology;
  /** The site's address, with a slash at its end; null: unknown, and what needs it is left out. */
  readonly address: string | null;
}

/** @param home see Explorer */
export const explorerOf = ({ dataset, own }: Pick<Site, 'dataset' | 'own'>, id: PageId, home?: string): Explorer =>
  new Explorer(dataset, id === 'sources' ? '' : relative(addressOf(own, id), own.sources), undefined, home);

type Titles = Pick<Head, 'title' | 'description' | 'oembed' | 'data'>;

/** @param chapter whose picture the page is shared with; else the opening's */
export const headFor = ({ dataset, address }: Site, id: PageId, titles: Titles, chapter = dataset.opening): string =>
  headOf(
    {
      ...titles,
      lang: dataset.lang,
      addresses: translationsOf(languages, id),
      preview: previewOf(dataset, chapter),
    },
    address,
  );

export const pageOf = (
  { own }: Site,
  id: PageId,
  { template, head, body }: Pick<Page, 'template' | 'head' | 'body'>,
): Page => ({ file: fileOf(addressOf(own, id)), template, lang: own.id, head, body: withoutMarkers(body) });
