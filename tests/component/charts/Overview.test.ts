import { render } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Overview, { OVERVIEW_PARTS, type OverviewPart } from '../../../src/charts/Overview.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

/** The charts below the story. */

const figures = () =>
  [...document.querySelectorAll('[data-figure]')].map((figure) => figure.getAttribute('data-figure'));

test('it is made kind by kind; with the last one it is whole', async () => {
  const explorer = explorerOf('en');
  const { unmount } = render(Overview, { explorer });
  const whole = figures();
  unmount();
  const { rerender } = render(Overview, { explorer, due: OVERVIEW_PARTS[0] as OverviewPart });
  const sizes = [figures().length];
  for (const due of OVERVIEW_PARTS.slice(1)) {
    await rerender({ explorer, due });
    sizes.push(figures().length);
  }
  expect(sizes).toEqual([...new Set(sizes)].sort((a, b) => a - b));
  expect(figures()).toEqual(whole);
});
