/** The package is made for Express, whose types it has; it works with Node's own server as well. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** @param options threshold in bytes below which nothing is compressed */
  export default function compression(options: { threshold: number }): Middleware;
}

declare module 'fontkit' {
  /** The parts of fontkit 2 that we use, and two of its private fields: see advances.ts. */
  export interface Font {
    readonly unitsPerEm: number;
    variationCoords: readonly number[] | null;
    _transformedGlyphs: unknown;
    /** The code points that it has glyphs for. */
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
    layout(text: string): Layout;
  }

  /** In units of the font, y up. */
  export interface Layout {
    readonly glyphs: readonly { readonly path: Path }[];
    readonly positions: readonly { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }[];
  }

  export interface Path {
    /** A new path, by the matrix a b c d e f. */
    transform(a: number, b: number, c: number, d: number, e: number, f: number): Path;
    toSVG(): string;
  }

  export function openSync(path: string): Font;
}
