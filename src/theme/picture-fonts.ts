/** Our typefaces, and for readers who have them not, those of a system that run least wide beyond ours. */
export const PICTURE_FONTS = {
  sans: "'Source Sans 3','Segoe UI',Roboto,'Helvetica Neue',Arial,system-ui,sans-serif",
  serif: "'Source Serif 4',Georgia,'Times New Roman',serif",
} as const;

/** Of a picture as a whole; letters stand where they are placed, not on whole pixels. */
export const PICTURE_TEXT = { 'font-family': PICTURE_FONTS.sans, 'text-rendering': 'geometricPrecision' } as const;
