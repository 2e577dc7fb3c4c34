import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, tick } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Figure from '../../../src/charts/Figure.svelte';
import TakeChart from '../../../src/charts/TakeChart.svelte';
import { offer, type Takeaway } from '../../../src/state/takeaway.svelte.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const wish = { chart: 'strip', question: 'fighting' } as const;
const title = 'Have they fought?';
const offering = (open: Takeaway['open']): Takeaway => ({ button: 'Download', open, ChartButton: TakeChart });
const press = () => userEvent.click(screen.getByRole('button', { name: 'Download: Have they fought?' }));

afterEach(() => (offer.current = null));

test('a chart is taken away once the page offers it, and it is this chart that is meant', async () => {
  const children = createRawSnippet(() => ({ render: () => '<p></p>' }));
  render(Figure, { explorer: explorerOf('en'), id: 'a', title, see: '', columns: [], rows: [], wish, children });
  expect(screen.queryByRole('button')).toBeNull();
  const open = vi.fn(() => Promise.resolve(''));
  offer.current = offering(open);
  await tick();
  await press();
  expect(open).toHaveBeenCalledWith(wish);
});

test('where the dialog cannot be had, a sentence says so', async () => {
  render(TakeChart, { takeaway: offering(() => Promise.resolve('It did not load.')), wish, title });
  await press();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('It did not load.'));
});
