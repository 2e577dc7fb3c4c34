import { Resvg } from '@resvg/resvg-js';

/** An SVG picture as PNG, in its own size or `width` px wide. All of its text must be outlines. */
export const rasterise = (svg: string, width?: number): Uint8Array =>
  new Resvg(svg, {
    font: { loadSystemFonts: false },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  })
    .render()
    .asPng();
