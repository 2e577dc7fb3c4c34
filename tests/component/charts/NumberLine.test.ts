import { render, screen } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import NumberLine from '../../../src/charts/NumberLine.svelte';
import { numberRows } from '../../../src/charts/number-line.ts';
import type { Lang } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const rowsOf = (id: string, lang: Lang = 'en') => {
  const explorer = explorerOf(lang);
  return numberRows(
    explorer,
    explorer.dataset.chapters.find((chapter) => chapter.id === id)!,
  );
};

test('only numbers of the same thing share a line, and all lines have one scale', () => {
  const rows = rowsOf('border');
  expect(rows.map(({ scope, numbers }) => [scope.label, ...numbers.map(({ text }) => text)])).toEqual([
    ['near the border', 'US about 8,000'],
    ['total in Russia', 'US 10,000', 'Seoul risen to 11,000', 'Ukraine 12,000'],
  ]);
  const [eight, ten, , twelve] = rows.flatMap(({ numbers }) => numbers.map(({ x }) => x));
  expect(eight! / ten!).toBeCloseTo(0.8);
  expect(twelve! / ten!).toBeCloseTo(1.2);
});

test.each(['de', 'en'] as const)('words that would touch stand on levels of their own (%s)', (lang) => {
  const levels = rowsOf('border', lang).map(({ numbers }) => numbers.map(({ level }) => level));
  expect(levels).toEqual([[0], [0, 1, 2]]);
});

test('every number leads to its statement, in the shape and colour of its camp', () => {
  const explorer = explorerOf('en');
  const chapter = explorer.dataset.chapters.find(({ id }) => id === 'border')!;
  render(NumberLine, { explorer, chapter });
  const links = [
    ...screen
      .getByRole('group', { name: 'near the border, total in Russia' })
      .querySelectorAll<SVGAElement>('a[data-claim]'),
  ];
  expect(links.map((link) => link.getAttribute('href'))).toEqual(
    ['000-02', '000-11', '000-12', '000-13'].map((id) => `quellen/#${id}`),
  );
  expect(links.map((link) => link.dataset['point'])).toEqual(['8000', '10000', '11000', '12000']);
  const shapes = [...document.querySelectorAll('a[tabindex="-1"] path')].map((path) => path.getAttribute('d'));
  expect(new Set(shapes).size).toBe(3);
  expect(shapes).toHaveLength(links.length);
});
