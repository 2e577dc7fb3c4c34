import type { Wish } from '../../src/export/picture/picture.ts';
import { chapterView } from '../../src/export/picture/subject.ts';
import { overlaps } from '../../src/geo/rect.ts';
import { parsePicture } from './parse-picture.ts';
import { textBoxes } from './picture-boxes.ts';
import { realStory } from './real-story.ts';

export const stories = { de: realStory('de'), en: realStory('en') };

/** A picture of a chapter, "1600x900". */
export function wishOf(chapter: string, size = '1600x900', more: Partial<Wish> = {}): Wish {
  const [width, height] = size.split('x').map(Number);
  const dataset = more.dataset ?? stories.de;
  const view = chapterView(dataset, chapter);
  return { dataset, view, size: { width: width!, height: height! }, theme: 'light', address: null, ...more };
}

/** What is wrong with a picture's texts: those over one another, not all in it, or smaller than 11 px. */
export function faultsOfTexts(svg: string, { width, height }: Wish['size']): string[] {
  const boxes = textBoxes(parsePicture(svg));
  return boxes.flatMap((box, index) => {
    const covered = boxes.slice(index + 1).filter((other) => overlaps(box, other));
    const isWithin = box.x >= 0 && box.x + box.width <= width && box.y >= 0 && box.y + box.height <= height;
    return [
      ...covered.map((other) => `${box.text} / ${other.text}`),
      ...(isWithin ? [] : [`${box.text}: not in the picture`]),
      ...(box.fontPx < 10.99 ? [`${box.text}: ${box.fontPx} px`] : []),
    ];
  });
}
