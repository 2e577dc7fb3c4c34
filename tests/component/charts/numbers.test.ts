import { render } from '@testing-library/svelte';
import { flushSync, type Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import EstimatesChart from '../../../src/charts/EstimatesChart.svelte';
import OverTime from '../../../src/charts/overtime/OverTime.svelte';
import { isoOf } from '../../../src/core/days.ts';
import { LENSES } from '../../../src/core/types.ts';
import type { Lang } from '../../support/langs.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { explorerOf } from '../../support/real-explorer.ts';

/** "001-15: low point high", as the marks or cells say it, in alphabetical order. */
const saidBy = (nodes: Iterable<Element>) =>
  [...nodes]
    .map((node) => (node as HTMLElement).dataset)
    .map(({ claim, low, point, high }) => `${claim}: ${[low, point, high].map((bound) => bound ?? '-').join(' ')}`)
    .sort();

const ofData = ({ estimates }: Explorer) =>
  estimates
    .flatMap(({ rows }) => rows)
    .map(
      ({ claim: { id, quantity } }) =>
        `${id}: ${[quantity!.low, quantity!.point, quantity!.high].map((bound) => bound ?? '-').join(' ')}`,
    )
    .sort();

describe.each<[string, Component<{ explorer: Explorer }>, string]>([
  ['the rows of the estimates', EstimatesChart, 'li > a[data-claim]'],
  ['the marks over time', OverTime, 'svg a[data-claim]'],
])('%s have the numbers of the table, and both those of the data', (_, chart, marks) => {
  test.each(LENSES.flatMap((lens) => (['de', 'en'] as const).map((lang: Lang) => [lens, lang] as const)))(
    'at every moment: %s, %s',
    { timeout: 60_000 },
    (lens, lang) => {
      const explorer = explorerOf(lang, undefined, lens);
      const { container } = render(chart, { explorer });
      for (const day of explorer.moments) {
        explorer.goTo(day);
        flushSync();
        const data = ofData(explorer);
        expect(saidBy(container.querySelectorAll(marks)), isoOf(day)).toEqual(data);
        expect(saidBy(container.querySelectorAll('td [data-claim]')), isoOf(day)).toEqual(data);
        for (const cell of container.querySelectorAll<HTMLElement>('td [data-claim]')) {
          const { quantity } = explorer.claimOf(cell.dataset['claim']!)!;
          expect(cell.textContent.trim()).toBe(explorer.words.figure(quantity!));
        }
      }
    },
  );
});
