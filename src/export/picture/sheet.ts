import { escapeHtml } from '../../core/markup.ts';
import { PICTURE_TEXT } from '../../theme/picture-fonts.ts';
import { element } from '../svg.ts';
import type { Size } from './size.ts';

export interface Sheet {
  readonly lang: string;
  readonly size: Size;
  readonly title: string;
  /** The picture in words, for those who do not see it. */
  readonly desc: string;
  readonly colour: string;
  /** Style sheet of its typefaces. */
  readonly fonts: string;
  /** How much larger than on a page everything is drawn. */
  readonly scale: number;
}

/** The sheet that a picture is drawn on, `drawn` in px before they are enlarged. */
export const sheet = ({ lang, size, title, desc, colour, fonts, scale }: Sheet, ...drawn: readonly string[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      version: '1.1',
      'xml:lang': lang,
      ...size,
      viewBox: `0 0 ${size.width} ${size.height}`,
      role: 'img',
      ...PICTURE_TEXT,
    },
    element('title', {}, escapeHtml(title)),
    element('desc', {}, escapeHtml(desc)),
    fonts && element('style', {}, fonts),
    element('rect', { ...size, fill: colour }),
    element('g', { transform: `scale(${scale.toPrecision(6)})` }, ...drawn),
  );
