import { describe, expect, test } from 'vitest';
import { type Article, checkOriginals } from '../../../src/content/originals.ts';
import { parseStory } from '../../../src/content/parse-story.ts';
import { storyFiles, storyWith } from '../../support/story.ts';

const article: Article = {
  file: '100.txt',
  text: 'Gäste im Hafen: ein sehr langer Titel\n\nThere is an old harbour in town.\nIt has 8.000 berths for ships of all kinds.\n',
  sha256: 'a'.repeat(64),
};

test('a story that fits its article has no problem', () => expect(problems({})).toEqual([]));

describe('it is a problem when', () => {
  test.each([
    ['the article has changed', { sha256: 'b'.repeat(64) }, '.sha256', 'the file has changed'],
    ['it has more paragraphs', { text: `${article.text}More.` }, '.paragraphs', 'this is 3'],
    ['its file is not there', { file: '200.txt' }, '.file', 'there is no article 100.txt'],
  ])('%s', (_, change, where, what) =>
    expect(problems(change)).toContainEqual({ file: 'seeds/100.json', where, what, fix: expect.any(String) }),
  );

  test('an anchor stands in another paragraph', () => {
    const files = storyWith('data/claims/100.json', ([claim]) => (claim.anchor = 'It has 8.000 berths'));
    expect(problems({}, {}, files)).toMatchObject([{ where: '100-01.anchor', file: 'data/claims/100.json' }]);
  });
});

test('an anchor may stand in any of several paragraphs, or across them', () => {
  const files = storyWith('data/claims/100.json', ([claim]) => {
    Object.assign(claim, { paragraphEnd: 3, anchor: 'in town. It has 8.000' });
  });
  expect(problems({}, {}, files)).toEqual([]);
});

describe('seven words of an article in a row', () => {
  test.each([
    ['are too many', 'a\nIt has 8.000 BERTHS — for “ships” of', ['line 2']],
    ['count across lines', 'x\nit has 8.000\nberths for ships of', ['line 2']],
    ['are one problem, however many follow', 'It has 8.000 berths for ships of all kinds.', ['line 1']],
    ['are fine with one left out', 'it has 8.000 berths for ships', []],
    ['may be a headline', 'Gäste im Hafen: ein sehr langer Titel', []],
  ])('%s', (_, text, where) => {
    const [title] = article.text.split('\n');
    const files = {
      ...storyWith('data/sources.json', ([source]) => (source.title = title)),
      'seeds/100.json': storyWith('seeds/100.json', ({ bibliography }) => (bibliography.title = title))[
        'seeds/100.json'
      ]!,
    };
    expect(problems({}, { 'src/a.ts': text }, files).map((problem) => problem.where)).toEqual(where);
  });
});

function problems(change: Partial<Article>, texts = {}, files = storyFiles()) {
  const result = parseStory(files);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return checkOriginals(result.data, [{ ...article, ...change }], texts);
}
