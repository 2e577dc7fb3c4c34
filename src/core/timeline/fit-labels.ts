/** A line of text to be centred on `x`; both in px. */
export interface Label {
  readonly x: number;
  readonly width: number;
}

/** Where a label that has found room stands: centred, or pushed to one end of the line. */
export type Anchor = 'start' | 'middle' | 'end';

/** Room around each label, and how far one may stand out beyond the ends of the line, in px. */
const GAP = 6;
export const OVERHANG = 10;
/** How much wider a line gets with the spacing that WCAG 2.2, 1.4.12 grants every reader (measured: 1.29). */
const SPACED = 1.3;

/** For each label, in the order of what matters, how it stands on a line of this length; null: no room is left. */
export function fitLabels(labels: readonly Label[], length: number): (Anchor | null)[] {
  const taken: { left: number; right: number }[] = [];
  return labels.map((label) => {
    const anchor = anchorOf(label, length);
    const left = leftOf(label, anchor, length);
    const right = left + label.width;
    const isFree =
      left >= -OVERHANG &&
      right <= length + OVERHANG &&
      taken.every((box) => right + GAP <= box.left || box.right + GAP <= left);
    if (!isFree) return null;
    taken.push({ left, right });
    return anchor;
  });
}

function anchorOf({ x, width }: Label, length: number): Anchor {
  const half = (SPACED * width) / 2;
  if (x - half < -OVERHANG) return 'start';
  return x + half > length + OVERHANG ? 'end' : 'middle';
}

/** The left edge of a label in px. */
export function leftOf({ x, width }: Label, anchor: Anchor, length: number): number {
  if (anchor === 'middle') return x - width / 2;
  return anchor === 'start' ? -OVERHANG : length + OVERHANG - width;
}
