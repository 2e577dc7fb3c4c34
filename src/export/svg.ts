import { attributesOf, type Attributes } from '../core/markup.ts';

/** One SVG element as text. */
export const element = (name: string, attributes: Attributes, ...children: readonly string[]): string =>
  `<${[name, attributesOf(attributes)].join(' ').trim()}>${children.join('')}</${name}>`;

export const at = (x: number, y: number, ...children: readonly string[]): string =>
  element('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, ...children);
