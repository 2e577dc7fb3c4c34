import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { withChapters } from '../../../src/core/selection.ts';
import { tourOf } from '../../../src/core/view.ts';
import type { Lang } from '../../support/langs.ts';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import StepNav from '../../../src/story/StepNav.svelte';
import { Steps } from '../../../src/story/steps.svelte.ts';
import { explorerOf } from '../../support/real-explorer.ts';

function show(lang: Lang = 'en') {
  const explorer = new Explorer(explorerOf(lang).dataset, 'sources/', undefined, '../');
  const steps = new Steps(explorer);
  render(StepNav, { explorer, steps, turn: (direction) => steps.goTo(steps.at + direction) });
  return { explorer, steps, user: userEvent.setup() };
}
const next = () => screen.getByRole('button', { name: 'next' });
const back = () => screen.getByRole('button', { name: 'back' });

test('says which chapter of how many is shown, and how far the cards are', () => {
  const { explorer, steps } = show('de');
  const { length } = explorer.dataset.chapters;
  const part = () => Number(document.querySelector('rect')!.getAttribute('width')) / steps.all.length;
  steps.goTo(1);
  flushSync();
  expect(screen.getByText(`Kapitel 1 von ${length}`)).toBeVisible();
  expect(part()).toBe(2 / steps.all.length);
  steps.goTo(steps.all.length - 1);
  flushSync();
  expect(screen.getByText(`Kapitel ${length} von ${length}`)).toBeVisible();
  expect(part()).toBe(1);
});

test('in a frame of some chapters, counts those, and leads to the shown one in the whole story', () => {
  const { dataset } = explorerOf('en');
  const told = withChapters(dataset, ['ship', 'border']);
  const explorer = new Explorer(told, 'sources/', undefined, '../', tourOf(dataset));
  const steps = new Steps(explorer);
  render(StepNav, { explorer, steps, turn: () => undefined });
  expect(screen.getByText('Chapter 1 of 2')).toBeVisible();
  steps.goTo(steps.all.length - 1);
  flushSync();
  expect(screen.getByRole('link', { name: 'The whole story' })).toHaveAttribute('href', '../#border');
});

test('goes on and back, and the focus stays on the button', async () => {
  const { steps, user } = show();
  await user.click(next());
  await user.click(next());
  expect(steps.at).toBe(2);
  expect(next()).toHaveFocus();
  await user.click(back());
  expect([steps.at, back()]).toEqual([1, document.activeElement]);
});

test('has nothing before the first card, and keeps the button for the focus', async () => {
  const { steps, user } = show();
  expect(back()).toHaveAttribute('aria-disabled', 'true');
  await user.click(back());
  expect(steps.at).toBe(0);
});

test('after the last card leads to the story’s own page, at the view shown, and takes the focus along', async () => {
  const { steps, user } = show();
  next().focus();
  await user.keyboard('{End}');
  expect(steps.at).toBe(steps.all.length - 1);
  const whole = screen.getByRole('link', { name: 'The whole story' });
  expect(whole).toHaveAttribute('href', '../#open');
  expect(whole).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(next()).toHaveFocus();
});

test('the keyboard can leave it', async () => {
  const { user } = show();
  next().focus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

test('says each new card, and says nothing at first', async () => {
  const { explorer, steps, user } = show();
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  await user.click(next());
  expect(screen.getByRole('status')).toHaveTextContent(
    `Chapter 1 of ${explorer.dataset.chapters.length}. ${steps.all[1]!.text}`,
  );
  explorer.enter('border');
  await expect.poll(() => screen.getByRole('status').textContent).toContain('Three countries');
});
