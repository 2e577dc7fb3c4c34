import { datasetOf } from '../../content/dataset.ts';
import { sourcesDataOf } from '../../content/sources-data.ts';
import { csvOf } from '../../content/downloads/csv.ts';
import { feedOf } from '../../site/feed.ts';
import { geojsonOf } from '../../content/downloads/geojson.ts';
import { jsonOf, statementsSchema } from '../../content/downloads/json.ts';
import { sheetOf } from '../../content/downloads/sheet.ts';
import { downloadFolder, feedPath, FILES, SCHEMA } from '../../content/downloads.ts';
import { messagesFrom } from '../../i18n/messages-from.ts';
import type { SourcesMessages } from '../../core/messages/sources.ts';
import { asBytes, zipOf } from '../zip.ts';
import { checkedStory } from '../story.ts';

/** A file of the site: its path from the root, and what it holds. */
interface DataFile {
  readonly file: string;
  readonly text: string | Uint8Array;
}

/** The data to download, in every language, with their schema, and the feeds of corrections where the site's address is known. */
export function dataFiles(story: string, siteUrl: string | null): DataFile[] {
  const data = checkedStory(story);
  const schema = { file: `data/${SCHEMA}`, text: `${JSON.stringify(statementsSchema(), null, 1)}\n` };
  const files = data.story.languages.flatMap(({ id, sources }) => {
    const dataset = datasetOf(data, id);
    const sourcesData = sourcesDataOf(data, id);
    const texts: Record<keyof typeof FILES, string | Uint8Array> = {
      json: jsonOf(dataset, sourcesData.fields),
      csv: csvOf(dataset, sourcesData.fields),
      geojson: geojsonOf(dataset),
      xlsx: zipOf(asBytes(sheetOf(dataset, sourcesData.fields))),
    };
    const kinds = Object.entries(texts) as [keyof typeof FILES, string | Uint8Array][];
    const title = messagesFrom<SourcesMessages>(data.languages[id]!.messages.sources, dataset.locale).feedTitle(
      dataset.title,
    );
    const place = siteUrl && { page: siteUrl + sources.slice(1), feed: siteUrl + feedPath(id).slice(1) };
    return [
      ...kinds.map(([kind, text]) => ({ file: downloadFolder(id).slice(1) + FILES[kind], text })),
      ...(place
        ? [{ file: feedPath(id).slice(1), text: feedOf(sourcesData.corrections, { ...place, title, lang: id }) }]
        : []),
    ];
  });
  return [schema, ...files];
}
