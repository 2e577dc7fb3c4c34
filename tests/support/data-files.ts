import { datasetOf } from '../../src/content/dataset.ts';
import { sourcesDataOf } from '../../src/content/sources-data.ts';
import { messagesFrom } from '../../src/i18n/messages-from.ts';
import { dataFilesOf, schemaFile, type SiteFile } from '../../src/tools/build/data-files.ts';
import { checkedStory } from '../../src/tools/story.ts';

/** The data to download of a folder's story, in every language, with their schema and feeds, as the build makes them. */
export function dataFiles(folder: string, siteUrl: string | null): SiteFile[] {
  const data = checkedStory(folder);
  const files = data.story.languages.flatMap((own) => {
    const [dataset, { messages }] = [datasetOf(data, own.id), data.languages[own.id]!];
    const words = {
      sourcesData: sourcesDataOf(data, own.id),
      messages: messagesFrom(messages.sources, dataset.locale),
    };
    return dataFilesOf({ own, dataset, ...words } as Parameters<typeof dataFilesOf>[0], siteUrl);
  });
  return [schemaFile(), ...files];
}
