import { render } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, test } from 'vitest';
import Overview from '../../../../src/charts/Overview.svelte';
import { GLYPHS } from '../../../../src/charts/glyphs.ts';
import { saidBy } from '../../../../src/core/knowledge.ts';
import { charts } from '../../../../src/export/chart/charts.ts';
import { inBrowser } from '../../../../src/export/dialog/render-in-browser.ts';
import { chartPicture } from '../../../../src/export/chart/chart-picture.ts';
import type { Chart } from '../../../../src/core/charts.ts';
import { questionsOf } from '../../../../src/export/picture/subject.ts';
import type { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { LANGS } from '../../../support/langs.ts';
import { explorerOf } from '../../../support/real-explorer.ts';

const plain = (text: string) => text.replaceAll(/[\s\u00a0]+/g, ' ').trim();

const pictureOf = ({ dataset, view }: Explorer, chart: Chart, question?: string) =>
  chartPicture(
    chart,
    // Higher than others, so that all has room after few tries.
    { dataset, view, size: { width: 1200, height: 1000 }, theme: 'light', address: null, question },
    inBrowser,
  );

/** The words of a picture, as they follow one another. */
function wordsIn(svg: string): string {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return plain(
    [...documentElement.querySelectorAll('text')].map((text) => text.textContent.replaceAll('=/', '≠')).join(' '),
  );
}
const countOf = (text: string, part: string) => text.split(part).length - 1;
const idsOf = (nodes: Iterable<Element>) =>
  new Set([...nodes].map((link) => link.getAttribute('href')!.split('#')[1]!));

const FIGURES = { strip: '[data-figure^="strip-"]', matrix: '[data-figure="answers"]' };

describe.each(['strip', 'matrix'] as const)('at every moment the picture of the %s', (chart) => {
  test.each(LANGS)('in %s has the statements of the page, each with its words, and no other', (lang) => {
    const explorer = explorerOf(lang);
    render(Overview, { explorer });
    const figure = document.querySelector(FIGURES[chart])!;
    let before = '';
    for (const moment of explorer.moments) {
      explorer.goTo(moment);
      flushSync();
      const { claims } = charts[chart](explorer);
      expect(new Set(claims.map(({ id }) => id))).toEqual(idsOf(figure.querySelectorAll('a:not(table.table a)')));
      for (const claim of claims) expect(saidBy(claim)).toBeLessThanOrEqual(moment);
      // Where no answer is new, the picture is another day's.
      const answers = claims.map(({ id }) => id).join(' ');
      if (answers === before) continue;
      before = answers;
      const svg = pictureOf(explorer, chart);
      const words = wordsIn(svg);
      for (const link of figure.querySelectorAll(chart === 'strip' ? 'li p a' : 'td a, td b')) {
        for (const word of plain(link.textContent).split(' ')) expect(words).toContain(word);
      }
      const signs = figure.querySelectorAll(chart === 'strip' ? '.against, .opposed' : 'em').length;
      const explained = chart === 'matrix' ? 1 : 0;
      // Each sign is drawn twice, once as its halo.
      expect(countOf(words, '≠') + countOf(svg, GLYPHS.unequal) / 2).toBe(signs + explained);
    }
  });
});

test('the strip has a dot for each answer on its day, and a ring for the one that confirms', () => {
  const explorer = explorerOf('en');
  for (const moment of explorer.moments) {
    explorer.goTo(moment);
    const svg = pictureOf(explorer, 'strip');
    expect(countOf(svg, 'r="5"')).toBe(charts.strip(explorer).claims.length);
    expect(countOf(svg, 'r="8.5"')).toBe(countOf(wordsIn(svg), 'confirmed'));
  }
});

test('of one question the matrix has the answers to it alone, and the question for its title', () => {
  const explorer = explorerOf('en', '2024-11-23');
  const asked = questionsOf('matrix', explorer.dataset);
  const ids = (question?: string) => charts.matrix(explorer, question).claims.map(({ id }) => id);
  expect(asked.length).toBeGreaterThan(1);
  expect(new Set(asked.flatMap(({ id }) => ids(id)))).toEqual(new Set(ids()));
  for (const { id, label } of asked) {
    const words = wordsIn(pictureOf(explorer, 'matrix', id));
    for (const other of asked) expect(words.includes(other.label)).toBe(other.label === label);
  }
});

test('before anybody has answered, it says so', () => {
  const explorer = explorerOf('en', '2024-10-01');
  expect(wordsIn(pictureOf(explorer, 'strip'))).toContain('By this day nobody has said anything about it.');
  const words = wordsIn(pictureOf(explorer, 'matrix'));
  expect(countOf(words, '–')).toBe(explorer.answers.length * explorer.answers[0]!.camps.length + 1);
  expect(words).toContain('no statement by this day');
});

test('says everything also to those who do not see it', () => {
  const explorer = explorerOf('en', '2024-11-23');
  const said = (chart: 'strip' | 'matrix') => charts[chart](explorer).inWords;
  expect(said('strip')).toContain(
    'Volodymyr Zelensky, 7 Nov: some have, with casualties (≠ contradicted by: Austin, 23 Nov).',
  );
  expect(said('matrix')).toContain(
    'Have they fought? Ukraine: some have, with casualties; Zelensky, 7 Nov (before: not yet, 31 Oct; ≠ contradicted by: Austin, 23 Nov).',
  );
  expect(said('matrix')).toContain('Have they fought? Seoul: no statement by this day.');
});
