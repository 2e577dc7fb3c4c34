import { JSDOM } from 'jsdom';
import type { Rect } from '../../src/geo/rect.ts';

/** A line of text in a picture, where it stands in px of the picture. */
export interface TextBox extends Rect {
  readonly text: string;
  readonly fontPx: number;
}

/** One for all pictures: a window takes longer to make than a picture to read. */
const parser = new new JSDOM().window.DOMParser();

/** @throws if it is not well-formed XML */
export function parsePicture(svg: string): Document {
  const document = parser.parseFromString(svg, 'image/svg+xml');
  const fault = document.querySelector('parsererror');
  if (fault) throw new Error(fault.textContent);
  return document;
}

/** Letters from a little above the x-height to the descender; halos, which repeat a text, left out. */
export function textBoxes(document: Document): TextBox[] {
  return [...document.querySelectorAll('text:not([aria-hidden])')].map((node) => {
    const { x, y, scale } = placeOf(node);
    const size = Number(node.getAttribute('font-size')) * scale;
    // Places are rounded, so that texts that touch may share a hair.
    const width = (Number(node.getAttribute('textLength')) - 0.05) * scale;
    return { text: node.textContent, x, y: y - 0.68 * size, width, height: 0.85 * size, fontPx: size };
  });
}

function placeOf(node: Element): { x: number; y: number; scale: number } {
  let [x, y, scale] = [0, 0, 1];
  for (let at: Element | null = node; at; at = at.parentElement) {
    const transform = at.getAttribute('transform') ?? '';
    const [, dx, dy] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(transform) ?? [];
    if (dx !== undefined) [x, y] = [x + Number(dx), y + Number(dy)];
    const [, factor] = /scale\(([-\d.]+)\)/.exec(transform) ?? [];
    if (factor !== undefined) [x, y, scale] = [x * Number(factor), y * Number(factor), scale * Number(factor)];
  }
  return { x, y, scale };
}
