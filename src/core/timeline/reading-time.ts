/** To find the sentence, and to read a character of it. */
const FIND_MS = 1200;
const CHARACTER_MS = 45;
const SHORTEST_MS = 2000;
const LONGEST_MS = 6000;

/** How long a sentence must stand to be read, in ms. */
export const readingTime = (sentence: string): number =>
  Math.min(LONGEST_MS, Math.max(SHORTEST_MS, FIND_MS + CHARACTER_MS * sentence.length));
