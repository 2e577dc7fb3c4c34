import { shownClaims } from '../../core/shown.ts';
import type { Claim } from '../../core/types.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Brush } from '../brush.ts';
import { takeawayMessagesOf } from '../dialog/messages.ts';
import { stacked, textBlock, type Block } from './block.ts';
import { SMALL, BRAND, ink, quiet } from './type.ts';

/** What a picture rests on: statements, and what is to be said besides. */
export interface Rests {
  readonly claims: readonly Claim[];
  readonly notes: readonly string[];
}

/** @param isBrief licence and map alone, where room is short */
export function mapRests({ dataset, scene, words }: Snapshot, isBrief: boolean): Rests {
  const { licence, baseMap } = takeawayMessagesOf(dataset.lang).credit;
  return isBrief
    ? { claims: [], notes: [licence, baseMap] }
    : { claims: shownClaims(scene), notes: [licence, baseMap, words.borderPolicy] };
}

/**
 * Whose picture it is, out of what it is made, and by which licence it may be used.
 * @param address of the story; null where it is unknown
 */
export function credit(
  { dataset, words }: Snapshot,
  { claims, notes }: Rests,
  address: string | null,
  width: number,
  brush: Brush,
): Block {
  const articles = words.inArticles(claims.map(({ article }) => article));
  const source = takeawayMessagesOf(dataset.lang).source(words.statements(claims.length), articles);
  const line = (text: string) => textBlock([quiet(text, SMALL)], width, brush);
  return stacked(
    [
      textBlock([ink(dataset.title, BRAND)], width, brush),
      line([...(claims.length > 0 ? [source] : []), ...notes].join(' ')),
      address === null ? line('') : line(address),
    ],
    0,
  );
}
