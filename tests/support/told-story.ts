import { datasetOf } from '../../src/content/dataset.ts';
import { messagesFrom } from '../../src/i18n/messages-from.ts';
import type { PublishMessages } from '../../src/core/messages/publish.ts';
import type { SourcesMessages } from '../../src/core/messages/sources.ts';
import type { TakeawayMessages } from '../../src/core/messages/takeaway.ts';
import { storyIn } from './story-in.ts';

/** The story whose pages the browser is shown: that in the folder that `STORY` names, as for `npm run build`. */

const data = storyIn(process.env.STORY ?? '');

/** Its languages with their addresses, what their pages are made of, and the words that the story's page does not hold. */
export const toldLanguages = data.story.languages.map((addresses) => {
  const { name, messages, wording } = data.languages[addresses.id]!;
  return {
    ...addresses,
    name,
    dataset: datasetOf(data, addresses.id),
    messages: {
      sources: messagesFrom<SourcesMessages>(messages.sources, wording.locale),
      publish: messagesFrom<PublishMessages>(messages.publish, wording.locale),
      takeaway: messagesFrom<TakeawayMessages>(messages.takeaway, wording.locale),
    },
  };
});
