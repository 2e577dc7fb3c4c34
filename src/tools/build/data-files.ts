import type { Language } from 'virtual:story';
import { csvOf } from '../../content/downloads/csv.ts';
import { geojsonOf } from '../../content/downloads/geojson.ts';
import { jsonOf, statementsSchema } from '../../content/downloads/json.ts';
import { sheetOf } from '../../content/downloads/sheet.ts';
import { downloadFolder, feedPath, FILES, SCHEMA } from '../../content/downloads.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { SourcesMessages } from '../../core/messages/sources.ts';
import type { SourcesData } from '../../core/sources-data.ts';
import { feedOf } from '../../site/feed.ts';
import { asBytes, zipOf } from '../zip.ts';

/** A file of the site: its path from the root, and what it holds. */
export interface SiteFile {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** The story in a language, with what only its page of sources has. */
interface Told {
  readonly own: Pick<Language, 'id' | 'sources'>;
  readonly dataset: Dataset;
  readonly sourcesData: SourcesData;
  readonly messages: SourcesMessages;
}

/** What the downloads in JSON follow, in whichever language. */
export const schemaFile = (): SiteFile => ({
  file: `data/${SCHEMA}`,
  text: `${JSON.stringify(statementsSchema(), null, 1)}\n`,
});

/** The data to download, in a language, and its feed of corrections where the site's address is known. */
export function dataFilesOf({ own, dataset, sourcesData, messages }: Told, siteUrl: string | null): SiteFile[] {
  const { id, sources } = own;
  const { fields, corrections } = sourcesData;
  const texts: Record<keyof typeof FILES, SiteFile['text']> = {
    json: jsonOf(dataset, fields),
    csv: csvOf(dataset, fields),
    geojson: geojsonOf(dataset),
    xlsx: zipOf(asBytes(sheetOf(dataset, fields))),
  };
  const kinds = Object.entries(texts) as [keyof typeof FILES, SiteFile['text']][];
  const files = kinds.map(([kind, text]) => ({ file: downloadFolder(id).slice(1) + FILES[kind], text }));
  if (siteUrl === null) return files;
  const place = { page: siteUrl + sources.slice(1), feed: siteUrl + feedPath(id).slice(1) };
  const title = messages.feedTitle(dataset.title);
  return [...files, { file: feedPath(id).slice(1), text: feedOf(corrections, { ...place, title, lang: id }) }];
}
