/** A place along an axis, 0 to 1, as SVG and CSS take it. */
export const asPercent = (x: number): string => `${(100 * x).toFixed(2)}%`;
