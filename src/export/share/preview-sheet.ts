import { light } from '../../theme/palette.ts';
import { PICTURE_TEXT } from '../../theme/picture-fonts.ts';
import { PREVIEW } from '../../theme/layouts.ts';
import { element } from '../svg.ts';
import { textLine, widthOf, wrapped, type TypeStyle } from '../text.ts';

/** From the edge to the text, px. */
export const MARGIN = 44;
const BRAND: TypeStyle = { family: 'serif', weight: 600, size: 30, leading: 34.2 };
export const SMALL: TypeStyle = { family: 'sans', weight: 400, size: 25, leading: 32 };
const TITLE_SIZES = [56, 50, 44, 38, 33];

/** What a picture for shared links is drawn on. @param fonts style sheet of its typefaces */
export const previewSheet = (fonts: string, ...drawn: readonly string[]): string =>
  element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: PREVIEW.width, height: PREVIEW.height, ...PICTURE_TEXT },
    fonts && element('style', {}, fonts),
    element('rect', { width: PREVIEW.width, height: PREVIEW.height, fill: light.paper }),
    ...drawn,
  );

/** The site's name with a bar below. */
export const brandAt = (y: number, title: string): string =>
  lines([title], BRAND, y, 'ink') + element('rect', { x: MARGIN, y: y + 20, width: 56, height: 5, fill: light.accent });

/** The largest size at which a title keeps to its column and to a height (px), and its lines. */
export function fitted(title: string, width: number, height: number): readonly [TypeStyle, readonly string[]] {
  const tries = TITLE_SIZES.map((size) => {
    const style: TypeStyle = { family: 'serif', weight: 600, size, leading: size * 1.14 };
    return [style, wrapped(title, width, style)] as const;
  });
  const fits = ([style, broken]: (typeof tries)[number]) =>
    broken.length * style.size <= height && broken.every((line) => widthOf(line, style) <= width);
  return tries.find(fits) ?? tries.at(-1)!;
}

/** @param y baseline of the first line */
export const lines = (texts: readonly string[], style: TypeStyle, y: number, colour: 'ink' | 'quiet'): string =>
  texts.map((text, index) => textLine([MARGIN, y + index * style.leading], [{ text, style, colour }], light)).join('');
