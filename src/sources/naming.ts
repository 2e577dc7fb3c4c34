import type { SourcesMessages } from '../core/messages/sources.ts';
import type { Claim, Slip } from '../core/types.ts';
import type { Words } from '../core/words.ts';

/** A statement's speaker; if that is the article itself, without its number, which is shown next to it. */
export function attributionOf(messages: SourcesMessages, { speaker, article }: Claim): string {
  return speaker.id === `article-${article.id}` ? messages.articleItself : speaker.name;
}

/** What a slip should have said, and how sure that is: "Probably meant" "officials of the town". */
export function meantBy({ slip: words }: Words, { meant, certain }: Slip): { label: string; text: string } {
  return { label: certain || !meant ? words.meant : words.meantProbably, text: meant ?? words.open };
}
