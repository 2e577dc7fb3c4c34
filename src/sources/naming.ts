import type { Dataset, Source } from '../core/dataset.ts';
import type { SourcesMessages } from '../core/messages/sources.ts';
import type { Claim, Slip } from '../core/types.ts';
import type { Words } from '../core/words.ts';

/** The article that contains a statement. */
export const articleOf = ({ sources }: Dataset, { article }: Claim): Source =>
  sources.find(({ id }) => id === article)!;

/** A statement's speaker; if that is the article itself, without its number, which is shown next to it. */
export function attributionOf({ speakers }: Dataset, messages: SourcesMessages, { speaker, article }: Claim): string {
  return speaker === `article-${article}` ? messages.articleItself : speakers[speaker]!.name;
}

/** The names of a statement's places, including those that the map cannot show. */
export const placesOf = ({ places }: Dataset, claim: Claim): string[] =>
  claim.places.flatMap((id) => places.find((place) => place.id === id)?.name ?? []);

/** What a slip should have said, and how sure that is: "Probably meant" "officials of the town". */
export function meantBy({ slip: words }: Words, { meant, certain }: Slip): { label: string; text: string } {
  return { label: certain || !meant ? words.meant : words.meantProbably, text: meant ?? words.open };
}
