import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import BackToStory from '../../../src/map/BackToStory.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

test.each([
  ['de', 'Zurück zur Geschichte'],
  ['en', 'Back to the story'],
] as const)('a reader who explores the chapter’s day finds back to what the chapter tells (%s)', async (lang, name) => {
  const explorer = explorerOf(lang);
  explorer.enter('border');
  render(BackToStory, { explorer });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();

  explorer.explore();
  flushSync();
  await userEvent.setup().click(screen.getByRole('button', { name }));
  expect(explorer.view).toMatchObject({ day: day('2024-10-31'), mode: 'story' });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('the focus goes to the button before it, since this one is gone', async () => {
  const explorer = explorerOf('en');
  explorer.explore();
  const target = document.body.appendChild(document.createElement('div'));
  const before = target.appendChild(document.createElement('button'));
  const { container } = render(BackToStory, { target, props: { explorer } });
  await userEvent.setup().click(container.querySelector('button:last-of-type')!);
  expect(before).toHaveFocus();
});

test('without a text to go back to, as in a frame of the map alone, there is no way back', () => {
  const explorer = explorerOf('en');
  explorer.tells = false;
  explorer.explore();
  render(BackToStory, { explorer });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('on another day the card of the day leads back, and nothing else does', () => {
  const explorer = explorerOf('en');
  explorer.goTo(day('2025-02-01'));
  render(BackToStory, { explorer });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
