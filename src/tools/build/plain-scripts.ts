/**
 * A script of `public/` without its comments and indentation, which every reader would load. A minifier would save more,
 * but write strings in a way that old browsers cannot read.
 */
export const withoutComments = (script: string): string =>
  script
    .replaceAll(/^\s*\/\*.*?\*\/$/gms, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/^\s+/gm, '');
