import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import BackToChapter from '../../../src/map/BackToChapter.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

test.each([
  ['de', 'Sie sehen einen anderen Tag als den des Kapitels: zurück zum Kapitel'],
  ['en', 'You are looking at a different day from the chapter’s: back to the chapter'],
] as const)('a reader who has moved the slider finds back to the chapter’s day (%s)', async (lang, name) => {
  const explorer = explorerOf(lang);
  explorer.enter('border');
  render(BackToChapter, { explorer });
  expect(screen.queryByRole('button')).not.toBeInTheDocument();

  explorer.goTo(day('2025-02-01'));
  flushSync();
  await userEvent.setup().click(screen.getByRole('button', { name }));
  expect(explorer.day).toBe(day('2024-10-31'));
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('the focus goes to the button before it, since this one is gone', async () => {
  const explorer = explorerOf('en');
  explorer.goTo(day('2025-02-01'));
  const target = document.body.appendChild(document.createElement('div'));
  const before = target.appendChild(document.createElement('button'));
  const { container } = render(BackToChapter, { target, props: { explorer } });
  await userEvent.setup().click(container.querySelector('button:last-of-type')!);
  expect(before).toHaveFocus();
});
