/** Scroll distance for each card of the story, in window heights. */
export const STEP_LENGTH = 0.9;

/** How long a story with so many cards is where it scrolls with the article, in window heights. */
export const windowsOf = (steps: number): number => Math.round(1 + steps * STEP_LENGTH);
