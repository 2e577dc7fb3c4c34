import type { Topology } from 'topojson-specification';
import sourcesData from 'virtual:sources';
import { languages, type Language } from 'virtual:story';
import { feedPath } from '../content/downloads.ts';
import type { Dataset } from '../core/dataset.ts';
import { isoOf } from '../core/days.ts';
import { lastChange } from '../core/sources-data.ts';
import { withoutMarkers } from '../export/markers.ts';
import { previewOf } from '../export/share/preview.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { headOf, type Head } from './head.ts';
import type { Described } from './linked-data.ts';
import { addressOf, fileOf, translationsOf, wayToSources, type PageId } from './links.ts';
import { sourcesMessagesOf } from './messages.ts';
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
  new Explorer(dataset, wayToSources(own, id), undefined, home);

type Titles = Pick<Head, 'title' | 'description' | 'oembed' | 'data'>;

export const publishedOn = (lang: string): string => isoOf(sourcesData[lang]!.corrections.since);

/** @param chapter whose picture the page is shared with; else the opening's */
export function headFor(
  { own, dataset, address }: Site,
  id: PageId,
  titles: Titles,
  chapter = dataset.opening,
): string {
  const { corrections } = sourcesData[own.id]!;
  const head: Head = {
    ...titles,
    site: dataset.title,
    lang: own.id,
    translations: translationsOf(languages, id),
    published: publishedOn(own.id),
    modified: isoOf(lastChange(corrections)),
    feed: { address: feedPath(own.id), title: sourcesMessagesOf(own.id).feedTitle(dataset.title) },
    preview: previewOf(dataset, chapter),
  };
  return headOf(head, address);
}

/** For its linked data. @param chapter as in `headFor` */
export function describedAs(site: Site, id: PageId, headline: string, chapter = site.dataset.opening): Described {
  const { own, dataset, address } = site;
  const here = addressOf(own, id);
  const at = (path: string) => address! + path.slice(1);
  return {
    ...{ dataset, headline, sourcesData: sourcesData[own.id]! },
    at: address === null ? null : { url: at(here), image: at(previewOf(dataset, chapter).file) },
    sources: wayToSources(own, id),
  };
}

export const pageOf = (
  { own }: Site,
  id: PageId,
  { template, head, body }: Pick<Page, 'template' | 'head' | 'body'>,
): Page => ({ file: fileOf(addressOf(own, id)), template, lang: own.id, head, body: withoutMarkers(body) });
