import { escapeHtml } from '../escape-html.ts';

/** What an element says: absent ones are left out, so that a look can be put together from parts. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One SVG element as text. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeHtml(String(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export const at = (x: number, y: number, ...children: readonly string[]): string =>
  element('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})` }, ...children);
