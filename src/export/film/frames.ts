import type { Dataset } from '../../core/dataset.ts';
import { textOf } from '../../core/prose.ts';
import { timeToRead } from '../../core/timeline/reading-time.ts';
import { palettes, type Theme } from '../../theme/palette.ts';
import { PICTURE_TEXT } from '../../theme/picture-fonts.ts';
import { chapterView } from '../picture/subject.ts';
import { picture } from '../picture/picture.ts';
import { SMALLEST, type Size } from '../picture/size.ts';
import type { Grounds } from '../ground.ts';
import { brushOf, type Renderer, type Brush } from '../brush.ts';
import { at, element } from '../svg.ts';
import { textBlock, type Block } from '../picture/block.ts';
import { ink } from '../picture/type.ts';

/** What a clip shows, and how. */
export interface ClipWish {
  /** In the language of the clip. */
  readonly dataset: Dataset;
  readonly size: Size;
  readonly theme: Theme;
  /** Of the story on the web; null where it is unknown. */
  readonly address: string | null;
}

/** One picture of a clip, and how long it stands. */
export interface Frame {
  readonly seconds: number;
  readonly svg: () => string;
}

/** A clip whose texts leave no room for its pictures; the message says what would be right. */
export class NoRoom extends Error {}

/**
 * The story as pictures, one for each card, with the card's text below. The picture of a chapter stays while its cards
 * change, and all pictures are of one size, so that nothing jumps.
 * @throws NoRoom
 */
export function framesOf(wish: ClipWish, grounds: Grounds, renderer: Renderer): Frame[] {
  const { dataset, size, theme, address } = wish;
  const brush = brushOf(palettes[theme], renderer);
  const cards = cardsOf(dataset).map((card) => ({ ...card, caption: captionBlock(card.text, size.width, brush) }));
  const margin = marginOf(size);
  const below = Math.ceil(Math.max(...cards.map(({ caption }) => caption.height))) + 2 * margin;
  const above: Size = { width: size.width, height: size.height - below };
  if (above.height < SMALLEST) {
    const least = SMALLEST + below;
    throw new NoRoom(`--size: the texts leave no room for the map. Take a height of ${least + (least % 2)} or more.`);
  }
  const pictures: Record<string, string> = {};
  const pictureOf = (id: string) =>
    (pictures[id] ??= picture(
      { dataset, view: chapterView(dataset, id), size: above, theme, address },
      grounds,
      renderer,
    ));
  return cards.map(({ id, text, caption }) => ({
    seconds: timeToRead(text) / 1000,
    svg: () =>
      element(
        'svg',
        { xmlns: 'http://www.w3.org/2000/svg', ...size, ...PICTURE_TEXT },
        element('rect', { ...size, fill: brush.palette.card }),
        pictureOf(id),
        at(margin, above.height + margin, caption.svg),
      ),
  }));
}

/** The opening's cards say how to use the page; a film begins with what the story is about. */
const cardsOf = ({ chapters, opening, standfirst }: Dataset) =>
  chapters.flatMap(({ id, blocks }) =>
    (id === opening ? [standfirst] : blocks.map(textOf)).map((text) => ({ id, text })),
  );

/** So many letters of average width stand on a line: as large as one can read on a phone, with the picture beside the text. */
const LETTERS = 54;
const EM_OF_LETTER = 0.5;
const LEADING = 1.38;

/** Around the text, px. */
const marginOf = ({ width }: Pick<Size, 'width'>): number => Math.round(width / 27);

/** A card's text as it is burnt in below the picture, px. @param width of the clip */
function captionBlock(text: string, width: number, brush: Brush): Block {
  const room = width - 2 * marginOf({ width });
  const size = Math.round(room / (LETTERS * EM_OF_LETTER));
  const run = ink(text, { family: 'sans', weight: 400, size, leading: size * LEADING });
  return textBlock([run], room, brush);
}
