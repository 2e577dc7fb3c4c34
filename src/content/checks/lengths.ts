import { wordCount } from '../../core/prose-text.ts';
import { lineOf, type ChapterText } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** A phone shows no more words of a card beside the map. */
const CARD_MOST = 35;
/** Of a chapter in all; the opening, which says how to read, may be shorter. */
const CHAPTER_LEAST = 35;
const CHAPTER_MOST = 60;

/** No card too long for a phone, no chapter too long or too short for the way. */
export function lengths({ chapters, story }: Draft): Problem[] {
  const opening = story?.value.opening;
  // Where the opening is not known, another check says so, and any chapter may be it.
  const isKnown = chapters.some(({ value }) => value.id === opening);
  return chapters.flatMap((entry) => [...ofCards(entry), ...ofChapter(entry, !isKnown || entry.value.id === opening)]);
}

type Chapter = Entry<ChapterText>;

function ofCards(entry: Chapter): Problem[] {
  return entry.value.paragraphs
    .map(({ line, block }) => ({ line, words: wordCount([block]) }))
    .filter(({ words }) => words > CARD_MOST)
    .map(({ line, words }) =>
      problemAt(
        entry,
        `line ${line}`,
        `the paragraph has ${words} words, a card holds ${CARD_MOST}`,
        `shorten it by ${words - CARD_MOST}, or begin a new paragraph`,
      ),
    );
}

function ofChapter(entry: Chapter, isOpening: boolean): Problem[] {
  const words = wordCount(entry.value.paragraphs.map(({ block }) => block));
  const at = (what: string, fix: string) => [problemAt(entry, lineOf(entry.value, 'title'), what, fix)];
  const has = `the chapter has ${words} words, not ${CHAPTER_LEAST} to ${CHAPTER_MOST}`;
  if (words > CHAPTER_MOST) return at(has, `shorten it by ${words - CHAPTER_MOST}, or make two chapters of it`);
  if (words < CHAPTER_LEAST && !isOpening) return at(has, `write ${CHAPTER_LEAST - words} more`);
  return [];
}
