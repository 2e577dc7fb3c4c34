import type { Dataset, Source } from '../core/dataset.ts';
import type { Claim } from '../core/types.ts';
import type { SourcesMessages } from '../core/messages/sources.ts';

/** The article that a statement stands in. */
export const articleOf = ({ sources }: Dataset, { article }: Claim): Source =>
  sources.find(({ id }) => id === article)!;

/** Who speaks; an article that speaks for itself needs no number where it is named already. */
export function speakerName({ speakers }: Dataset, messages: SourcesMessages, { speaker, article }: Claim): string {
  return speaker === `article-${article}` ? messages.articleItself : speakers[speaker]!.name;
}

/** The names of a statement's places, also of those that the map cannot show. */
export const placesOf = ({ places }: Dataset, claim: Claim): string[] =>
  claim.places.flatMap((id) => places.find((place) => place.id === id)?.name ?? []);
