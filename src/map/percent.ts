/** A coordinate in map heights from the map's centre as an SVG percentage, so that symbols follow a resized window. */
export const percent = (value: number): string => `${(50 + 100 * value).toFixed(2)}%`;
