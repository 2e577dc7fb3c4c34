import type { Dataset } from '../core/dataset.ts';
import { LICENCE } from '../content/downloads.ts';
import { unescapeHtml } from '../core/markup.ts';
import { takeawayMessagesOf } from './dialog/messages.ts';
import type { PngTexts } from './png-text.ts';

/**
 * What a PNG says of itself: the title of the picture it was made from, the story, the licence, and the address.
 * @param svg the picture
 * @param address of the story on the web; null where it is unknown
 */
export function textsOfPicture(svg: string, { lang, title }: Dataset, address: string | null): PngTexts {
  const { licence, baseMap } = takeawayMessagesOf(lang).credit;
  return {
    Title: unescapeHtml(/<title>([^<]*)<\/title>/.exec(svg)?.[1] ?? title),
    Author: title,
    Copyright: `${licence} ${LICENCE.url} ${baseMap}`,
    ...(address !== null && { Source: address }),
  };
}
