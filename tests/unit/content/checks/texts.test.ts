import { describe, expect, test } from 'vitest';
import { lengths } from '../../../../src/content/checks/texts.ts';
import { readDraft } from '../../../../src/content/draft.ts';
import { chapter, storyFiles } from '../../../support/story.ts';

const words = (count: number) => Array.from({ length: count }, () => 'Wort').join(' ');
const OPENING = 'data/chapters/01-start.de.md';
const LATER = 'data/chapters/02-later.de.md';

/** What the check finds in a chapter of paragraphs of so many words. */
function found(file: string, ...paragraphs: number[]) {
  const files = { ...storyFiles(), [file]: chapter(paragraphs.map(words).join('\n\n')) };
  return lengths(readDraft(files, () => undefined));
}

describe('the words of a chapter', () => {
  test.each([
    ['as few as may be', [35]],
    ['as many as may be', [25, 35]],
  ])('are in order: %s', (_, paragraphs) => expect(found(LATER, ...paragraphs)).toEqual([]));

  test('are too many for a card: its line, and by how much', () => {
    expect(found(LATER, 10, 36)).toEqual([
      {
        file: LATER,
        where: 'line 10',
        what: 'the paragraph has 36 words, a card holds 35',
        fix: 'shorten it by 1, or begin a new paragraph',
      },
    ]);
  });

  test.each([
    ['too many', [30, 31], 'has 61 words, not 35 to 60', 'shorten it by 1, or make two chapters of it'],
    ['too few', [17, 17], 'has 34 words, not 35 to 60', 'write 1 more'],
  ])('are %s in all', (_, paragraphs, what, fix) => {
    expect(found(LATER, ...paragraphs)).toEqual([{ file: LATER, where: 'line 2', what: `the chapter ${what}`, fix }]);
  });

  test('may be fewer where the opening says how to read, and not more', () => {
    expect(found(OPENING, 5)).toEqual([]);
    expect(found(OPENING, 31, 30)).toMatchObject([{ file: OPENING, what: expect.stringContaining('has 61 words') }]);
  });

  test('count in every language', () => {
    expect(found(OPENING.replace('.de.', '.en.'), 36)).toMatchObject([{ where: 'line 8' }]);
  });
});
