const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

/**
 * Fonts of the reader's system at the size at which they take the room of ours.
 * @param ascent,descent of ours, em
 */
const faceOf =
  (weight: string, ascent: number, descent: number) =>
  (family: string, size: number, ...fonts: string[]): string =>
    `@font-face{font-family:'${family}';font-weight:${weight};src:${fonts.map((font) => `local('${font}')`).join()};` +
    `size-adjust:${percent(size)};ascent-override:${percent(ascent / size)};` +
    `descent-override:${percent(descent / size)};line-gap-override:0%}`;

const serif = faceOf('600', 1.036, 0.335);
const sans = faceOf('200 549', 1.024, 0.4);
const bold = faceOf('550 900', 1.024, 0.4);

/**
 * What stands in for our fonts, until they come and in picture files. The sizes are the ratios of the mean advances in the
 * story's own text, measured for the first font of each, whose widths the others share.
 */
export const FALLBACK_FACES = [
  serif('Serif as wide', 1.113, 'Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'),
  serif('DejaVu Serif as wide', 0.839, 'DejaVu Serif Bold'),
  sans('Sans as wide', 0.922, 'Arial', 'Liberation Sans', 'Arimo', 'Roboto'),
  bold('Sans as wide', 0.893, 'Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold'),
  sans('Condensed as wide', 0.904, 'DejaVu Sans Condensed'),
  bold('Condensed as wide', 0.825, 'DejaVu Sans Condensed Bold'),
  sans('DejaVu Sans as wide', 0.813, 'DejaVu Sans'),
  bold('DejaVu Sans as wide', 0.742, 'DejaVu Sans Bold'),
].join('');

/** Our fonts, and what stands in for them on a system that has it. */
export const STACKS = {
  serif: "'Source Serif 4','Serif as wide','DejaVu Serif as wide',Georgia,serif",
  sans: "'Source Sans 3','Sans as wide','Condensed as wide','DejaVu Sans as wide',system-ui,sans-serif",
};
