import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import TakeChart from '../../../src/charts/TakeChart.svelte';
import { offer } from '../../../src/state/takeaway.svelte.ts';

const props = { wish: { chart: 'strip', question: 'fighting' }, title: 'Have they fought?' } as const;
const press = () => userEvent.click(screen.getByRole('button', { name: 'Download: Have they fought?' }));

afterEach(() => (offer.current = null));

test('a chart is taken away once the page offers it, and it is this chart that is meant', async () => {
  render(TakeChart, props);
  expect(screen.queryByRole('button')).toBeNull();
  const open = vi.fn(() => Promise.resolve(''));
  offer.current = { button: 'Download', open };
  await vi.waitFor(press);
  expect(open).toHaveBeenCalledWith(props.wish);
});

test('where the dialog cannot be had, a sentence says so', async () => {
  offer.current = { button: 'Download', open: () => Promise.resolve('It did not load.') };
  render(TakeChart, props);
  await press();
  await vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('It did not load.'));
});
