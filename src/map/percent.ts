/** A length in map heights, counted from the map's centre, as SVG attributes want it: symbols then follow any window. */
export const percent = (value: number): string => `${(50 + 100 * value).toFixed(2)}%`;
