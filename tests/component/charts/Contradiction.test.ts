import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import ChapterFigure from '../../../src/charts/ChapterFigure.svelte';
import { contradictionsIn } from '../../../src/charts/contradiction.ts';
import type { Lang } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const told = (id: string, lang: Lang = 'en') => {
  const explorer = explorerOf(lang);
  return { explorer, chapter: explorer.dataset.chapters.find((chapter) => chapter.id === id)! };
};
const found = (id: string, lang: Lang = 'en') => {
  const { explorer, chapter } = told(id, lang);
  return contradictionsIn(explorer, chapter);
};

test.each([
  [
    'en',
    'Have they fought?',
    ['Zelensky, 7 Nov', 'some have, with casualties'],
    ['Austin, 23 Nov', 'no significant reports'],
  ],
  [
    'de',
    'Haben sie gekämpft?',
    ['Selenskyj, 7.11.', 'einige ja, mit Opfern'],
    ['Austin, 23.11.', 'keine nennenswerten Berichte'],
  ],
] as const)(
  'what contradicts each other stands side by side, the older first, in the words of the data (%s)',
  (lang, ...row) => {
    expect(
      found('belgorod', lang).map(({ about, sides }) => [about, ...sides.map(({ who, what }) => [who, what])]),
    ).toEqual([row]);
  },
);

test('a chapter shows what its own text cites, and nobody else’s dispute', () => {
  expect(found('border')).toEqual([]);
  expect(found('fought')).toEqual([]);
});

test('a statement that answers no question is told in its own short words', () => {
  const { explorer, chapter } = told('belgorod');
  const unasked = { ...explorer.dataset, questions: [] };
  const [only] = contradictionsIn({ ...explorer, ...claimsOf(explorer), dataset: unasked } as never, chapter);
  expect(only?.sides.map(({ what }) => what)).toEqual(['some have fought; casualties', 'no significant reports']);
  expect(only?.about).toBe(explorer.dataset.topics.find(({ id }) => id === 'fighting')!.label);
});

const claimsOf = ({ claimOf }: ReturnType<typeof explorerOf>) => ({ claimOf });

test('each side leads to its statement, in the shape of its camp; the sign between them has words', () => {
  const { explorer, chapter } = told('belgorod');
  render(ChapterFigure, { explorer, chapter });
  const group = screen.getByRole('group', { name: 'Have they fought?' });
  const links = [...group.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['quellen/#004-34', 'quellen/#004-33']);
  expect(new Set(links.map((link) => link.querySelector('path')!.getAttribute('d'))).size).toBe(2);
  expect(screen.getByRole('img', { name: explorer.words.answers.against }).textContent).toBe('≠');
});
