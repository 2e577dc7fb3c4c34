import { render, screen } from '@testing-library/svelte';
import { createRawSnippet, flushSync } from 'svelte';
import { expect, test } from 'vitest';
import MapEdge from '../../../src/map/MapEdge.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

const children = createRawSnippet(() => ({ render: () => '<button>Key</button>' }));
const names = () => screen.queryAllByRole('group').map((group) => group.getAttribute('aria-label'));

test('a chapter has its buttons there, and no callout; whoever explores finds those of the day', async () => {
  const explorer = explorerOf('en');
  explorer.enter('border');
  render(MapEdge, { explorer, children });
  expect(screen.getByRole('button', { name: 'Key' })).toBeInTheDocument();
  expect(names()).toEqual([]);
  explorer.explore();
  flushSync();
  expect(await screen.findByRole('group', { name: 'Have they fought?' })).toBeInTheDocument();
  explorer.backToStory();
  flushSync();
  expect(names()).toEqual([]);
});

test('a day of which nothing is known says so to whoever explores, not in the chapter that tells of it', async () => {
  const explorer = explorerOf('en');
  explorer.enter('silence');
  const { container } = render(MapEdge, { explorer, children });
  expect(container.querySelector('.silence')).toBeNull();
  explorer.goTo(day('2025-02-02'));
  flushSync();
  expect(await screen.findByText(/^No statement/)).toBeInTheDocument();
});
