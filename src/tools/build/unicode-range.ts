/** Whether a letter is in a `unicode-range` of CSS: "U+0400-045F,U+0490". */
export const isInRange = (letter: string, range: string): boolean =>
  range.split(',').some((piece) => {
    const [first, last = first] = piece.trim().replace(/^U\+/i, '').split('-');
    const code = letter.codePointAt(0)!;
    return code >= parseInt(first!, 16) && code <= parseInt(last!, 16);
  });
