/** The small marks of the charts' scales around 0, 0, in px: drawn by the page and by the pictures to take away. */
export const GLYPHS = {
  /** Where a scale from left to right is torn: what lies beyond is not true to scale. */
  tear: 'M-5,6l4,-12M-1,6l4,-12',
  /** The same in a row, as a gap in its line. */
  gap: 'M-4,6l4,-12h4l-4,12z',
  /** At the end of a line that is open to more. */
  onwards: 'M-5,-4l5,4 -5,4',
  up: 'M-4,-14l4,-5 4,5',
  down: 'M-4,14l4,5 4,-5',
  /** Months of which no source says anything, torn out of the time axis. */
  silence: 'M-16,0l5,-6 6,12 6,-12 6,12 6,-12 3,6',
} as const;

/** How far a line reaches from a mark to an open end, upwards or downwards. */
export const OPEN_PX = 18;
