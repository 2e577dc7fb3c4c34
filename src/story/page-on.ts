/** Of a page that is turned, this much (px) stays in sight. */
const OVERLAP = 24;

/**
 * Shows the next or previous page of what a box holds but cannot show at once. False where there is none: then the
 * reader is at the box's end.
 */
export function pageOn(box: Element, direction: 1 | -1): boolean {
  const { scrollTop, scrollHeight, clientHeight } = box;
  const rest = direction === 1 ? scrollHeight - clientHeight - scrollTop : scrollTop;
  // Less than that is the rounding of a box that fits.
  if (rest < 2) return false;
  const page = Math.max(clientHeight - OVERLAP, OVERLAP);
  box.scrollTo({ top: scrollTop + direction * page, behavior: 'instant' });
  return true;
}
