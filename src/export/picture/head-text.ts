import { chapterById } from '../../core/view.ts';
import { newsOf } from '../../controls/summary.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Brush } from '../brush.ts';
import { stacked, textBlock, type Block } from './block.ts';
import { KICKER, headline, ink, accent } from './type.ts';

const SIZES = [28, 24, 21, 18, 16];

/** What the picture is called: the chapter's title on the chapter's day; on any other what that day brings. */
export function headlineOf(explorer: Snapshot): string {
  const { dataset, view } = explorer;
  const chapter = chapterById(dataset, view.chapter);
  if (view.day !== chapter.day || view.lens !== chapter.lens) return newsOf(explorer);
  return chapter.id === dataset.opening ? dataset.headline : chapter.title;
}

/** "Said by 31 October 2020" */
export const stateOf = ({ words, lens, day }: Snapshot): string => `${words.lens[lens]} ${words.day(day)}`;

/** Day and lens, unless the headline says the day, and the headline as large as it stands in so many lines. */
export function headText(explorer: Snapshot, text: string, width: number, mostLines: number, brush: Brush): Block {
  const day = explorer.words.day(explorer.day);
  const unbroken = text.replace(day, day.replaceAll(' ', '\u00a0'));
  const titles = SIZES.map((size) => {
    const style = headline(size);
    return { leading: style.leading, block: textBlock([ink(unbroken, style)], width, brush) };
  });
  const title = titles.find(({ leading, block }) => block.height <= mostLines * leading + 1) ?? titles.at(-1)!;
  const state = accent(text.includes(day) ? '' : stateOf(explorer), KICKER);
  return stacked([textBlock([state], width, brush), title.block], 3);
}
