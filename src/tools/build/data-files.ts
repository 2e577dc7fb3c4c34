import { datasetOf } from '../../content/dataset.ts';
import { sourcesDataOf } from '../../content/sources-data.ts';
import { csvOf } from '../../content/downloads/csv.ts';
import { feedOf } from '../../site/feed.ts';
import { geojsonOf } from '../../content/downloads/geojson.ts';
import { jsonOf } from '../../content/downloads/json.ts';
import { DOWNLOADS, downloadFolder, feedPath, type Download } from '../../content/downloads.ts';
import { messagesFrom } from '../../i18n/messages-from.ts';
import type { SourcesMessages } from '../../core/messages/sources.ts';
import { checkedStory } from '../checked-story.ts';

/** A file of the site: its path from the root, and its text. */
export interface DataFile {
  readonly file: string;
  readonly text: string;
}

/** The data to download, in every language, and the feeds of corrections where the site's address is known. */
export function dataFiles(story: string, siteUrl: string | null): DataFile[] {
  const data = checkedStory(story);
  return data.story.languages.flatMap(({ id, sources }) => {
    const dataset = datasetOf(data, id);
    const sourcesData = sourcesDataOf(data, id);
    const texts: Record<Download, string> = {
      json: jsonOf(dataset, sourcesData.fields),
      csv: csvOf(dataset, sourcesData.fields),
      geojson: geojsonOf(dataset),
    };
    const files = Object.entries(texts) as [Download, string][];
    const title = messagesFrom<SourcesMessages>(data.languages[id]!.messages.sources, dataset.locale).feedTitle(
      dataset.title,
    );
    const place = siteUrl && { page: siteUrl + sources.slice(1), feed: siteUrl + feedPath(id).slice(1) };
    return [
      ...files.map(([kind, text]) => ({ file: downloadFolder(id).slice(1) + DOWNLOADS[kind], text })),
      ...(place
        ? [{ file: feedPath(id).slice(1), text: feedOf(sourcesData.corrections, { ...place, title, lang: id }) }]
        : []),
    ];
  });
}
