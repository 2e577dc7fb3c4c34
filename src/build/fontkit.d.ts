declare module 'fontkit' {
  /** The parts of fontkit 2 that we use, and two of its private fields: see advances.ts. */
  export interface Font {
    readonly unitsPerEm: number;
    variationCoords: readonly number[] | null;
    _transformedGlyphs: unknown;
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
  }

  export function openSync(path: string): Font;
}
