import { widthOf } from '../../src/export/text.ts';
import type { Rect } from '../../src/geo/rect.ts';

/** A line of text in a picture, where it stands in px of the picture. */
export interface TextBox extends Rect {
  readonly text: string;
  readonly fontPx: number;
}

const SERIF = 'Source Serif 4';

/** Lines of text, from a little above the x-height to the descender. */
export const textBoxes = (document: Document): TextBox[] => [...document.querySelectorAll('text')].flatMap(linesOf);

/** A line begins with the text, and with each part of it that has a place of its own. */
function linesOf(node: Element): TextBox[] {
  const lines = [...node.querySelectorAll('tspan[x]')];
  return (lines.length > 0 ? lines : [node]).map((line) => {
    const { x, y, scale } = placeOf(line);
    const size = Number(inherited(line, 'font-size')) * scale;
    // Places are rounded, so that texts that touch may share a hair.
    const width = (lengthOf(line) - 0.05) * scale;
    const left = x - { start: 0, middle: width / 2, end: width }[inherited(line, 'text-anchor') ?? 'start']!;
    return {
      text: line.textContent.replaceAll('=/', '≠'),
      x: left,
      y: y - 0.68 * size,
      width,
      height: 0.85 * size,
      fontPx: size,
    };
  });
}

function lengthOf(part: Element): number {
  const style = {
    family: inherited(part, 'font-family')?.includes(SERIF) ? 'serif' : 'sans',
    weight: Number(inherited(part, 'font-weight') ?? 400) as 400 | 600,
    size: Number(inherited(part, 'font-size')),
  } as const;
  return [...part.childNodes].reduce((sum, node) => {
    if (node.nodeType === node.TEXT_NODE) return sum + widthOf(node.textContent!, style);
    const child = node as Element;
    return sum + Number(child.getAttribute('dx') ?? 0) + lengthOf(child);
  }, 0);
}

/** An attribute of an element, or of the nearest one around it that has it. */
function inherited(element: Element, name: string): string | null {
  // For jsdom a selector is much more work.
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute(name)) return at.getAttribute(name);
  return null;
}

function placeOf(node: Element): { x: number; y: number; scale: number } {
  let [x, y, scale] = [0, 0, 1];
  for (let at: Element | null = node; at; at = at.parentElement) {
    const [, dx, dy] = /translate\(([-\d.]+)[ ,]?([-\d.]*)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    const [, factor] = /scale\(([-\d.]+)\)/.exec(at.getAttribute('transform') ?? '') ?? [];
    if (dx !== undefined) [x, y] = [x + Number(dx), y + Number(dy)];
    if (factor !== undefined) [x, y, scale] = [x * Number(factor), y * Number(factor), scale * Number(factor)];
    if (['text', 'tspan', 'svg'].includes(at.tagName) && at.parentElement) {
      const height = { x: 'width', y: 'height' };
      const length = (name: 'x' | 'y') => lengthAttribute(at!, name, height[name]);
      [x, y] = [x + length('x') + px(at, 'dx'), y + length('y') + px(at, 'dy')];
    }
  }
  return { x, y, scale };
}

/** In px, or as a part of the window around it. */
function lengthAttribute(at: Element, name: string, side: string): number {
  const value = at.getAttribute(name) ?? '0';
  if (!value.endsWith('%')) return Number(value);
  return (
    (parseFloat(value) / 100) *
    Number(at.parentElement!.closest(`svg[${side}]:not([${side}$="%"])`)!.getAttribute(side))
  );
}

/** A length in px, or in parts of the text's size. */
function px(at: Element, name: string): number {
  const value = at.getAttribute(name) ?? '0';
  return value.endsWith('em') ? parseFloat(value) * Number(inherited(at, 'font-size')) : Number(value);
}
