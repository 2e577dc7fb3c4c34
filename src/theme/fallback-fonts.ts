/** Ascent and descent of our fonts, em. */
const SERIF = { ascent: 1.036, descent: 0.335 };
const SANS = { ascent: 1.024, descent: 0.4 };

/**
 * What stands in for our fonts, until they come and in picture files, takes their room: `size` is the ratio of the mean
 * advances in the story's own text, measured for the first of a list, whose widths the others share.
 */
const FALLBACKS = [
  {
    ...{ family: 'Serif as wide', weight: '600', size: 1.113, ...SERIF },
    fonts: ['Times New Roman Bold', 'Liberation Serif Bold', 'Tinos Bold'],
  },
  {
    ...{ family: 'DejaVu Serif as wide', weight: '600', size: 0.932, ...SERIF },
    fonts: ['DejaVu Serif Condensed Bold'],
  },
  {
    ...{ family: 'Sans as wide', weight: '200 549', size: 0.922, ...SANS },
    fonts: ['Arial', 'Liberation Sans', 'Arimo', 'Roboto'],
  },
  {
    ...{ family: 'Sans as wide', weight: '550 900', size: 0.893, ...SANS },
    fonts: ['Arial Bold', 'Liberation Sans Bold', 'Arimo Bold', 'Roboto Bold'],
  },
  { ...{ family: 'DejaVu Sans as wide', weight: '200 549', size: 0.904, ...SANS }, fonts: ['DejaVu Sans Condensed'] },
  {
    ...{ family: 'DejaVu Sans as wide', weight: '550 900', size: 0.825, ...SANS },
    fonts: ['DejaVu Sans Condensed Bold'],
  },
];

const percent = (part: number) => `${(100 * part).toFixed(1)}%`;

/** Our fonts, and what stands in for them on a system that has it. */
export const STACKS = {
  serif: "'Source Serif 4','Serif as wide','DejaVu Serif as wide',Georgia,serif",
  sans: "'Source Sans 3','Sans as wide','DejaVu Sans as wide',system-ui,sans-serif",
};

export const fallbackFaces = (): string =>
  FALLBACKS.map(
    ({ family, weight, fonts, size, ascent, descent }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:${fonts.map((font) => `local('${font}')`).join()};` +
      `size-adjust:${percent(size)};ascent-override:${percent(ascent / size)};` +
      `descent-override:${percent(descent / size)};line-gap-override:0%}`,
  ).join('');
