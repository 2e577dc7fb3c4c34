import type { Files } from './files.ts';
import type { Problem } from './problem.ts';

const BYTE_ORDER_MARK = '\uFEFF';
/** What stands for bytes that are no UTF-8. */
const REPLACEMENT = '\uFFFD';

/** The text without such a mark, which is reported once. */
export const withoutMark = (text: string): string => (text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text);

/** Every file is plain UTF-8: in another encoding "ü" would be lost without a word. */
export function illegible(files: Files): Problem[] {
  return Object.entries(files).flatMap(([file, text]) => {
    if (text.startsWith(BYTE_ORDER_MARK)) {
      const what = 'the file begins with a byte order mark';
      return [{ file, where: 'line 1', what, fix: 'save it as UTF-8 without one' }];
    }
    const at = text.search(new RegExp(`[${REPLACEMENT}\\0]`));
    if (at < 0) return [];
    const where = `line ${text.slice(0, at).split('\n').length}`;
    return [{ file, where, what: 'there are characters that are not UTF-8', fix: 'save the file as UTF-8' }];
  });
}
