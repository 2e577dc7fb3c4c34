import { shownClaims } from '../../core/shown.ts';
import { takeawayMessagesOf } from '../takeaway/messages.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Brush } from '../share-picture/pen.ts';
import { stacked, textBlock, type Block } from './block.ts';
import { BRAND, LEADING, SMALL } from './type.ts';

/**
 * Whose picture it is, out of what it is made, and by which licence it may be used.
 * @param isBrief licence and map alone, where room is short
 * @param address of the story; null where it is unknown
 */
export function credit(
  explorer: Explorer,
  address: string | null,
  isBrief: boolean,
  width: number,
  brush: Brush,
): Block {
  const { dataset, words } = explorer;
  const messages = takeawayMessagesOf(dataset.lang);
  const claims = shownClaims(explorer.scene);
  const articles = [...new Set(claims.map(({ article }) => article))].sort();
  const source = messages.source(words.statements(claims.length), words.fromArticles(articles));
  const full = [claims.length > 0 ? source : '', messages.credit, words.borderPolicy];
  const line = (text: string) => textBlock([{ text, style: SMALL, colour: 'quiet' }], width, LEADING.small, brush);
  return stacked(
    [
      textBlock([{ text: dataset.title, style: BRAND, colour: 'ink' }], width, LEADING.brand, brush),
      line((isBrief ? [messages.credit] : full).filter(Boolean).join(' ')),
      address === null ? line('') : line(address),
    ],
    0,
  );
}
