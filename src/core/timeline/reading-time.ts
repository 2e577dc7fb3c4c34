/** To find the sentence, and to read a character of it. */
const FIND_MS = 1200;
const CHARACTER_MS = 45;
const SHORTEST_MS = 2000;
const LONGEST_MS = 6000;

/** How long a text must stand to be read, in ms. */
export const timeToRead = (text: string): number => Math.max(SHORTEST_MS, FIND_MS + CHARACTER_MS * text.length);

/** The same for a sentence beside a picture that changes: who plays it can always go back. */
export const readingTime = (sentence: string): number => Math.min(LONGEST_MS, timeToRead(sentence));
