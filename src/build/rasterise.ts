import { Resvg } from '@resvg/resvg-js';

/** An SVG picture as PNG, in its own size in px. All of its text must be outlines. */
export const rasterise = (svg: string): Uint8Array =>
  new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
