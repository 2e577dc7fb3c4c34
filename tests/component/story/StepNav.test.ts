import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
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

test('says which card of how many is shown', () => {
  const { steps } = show('de');
  expect(screen.getByText(`1 von ${steps.all.length}`)).toBeVisible();
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
  expect(screen.getByRole('status')).toHaveTextContent(`2 of ${steps.all.length}. ${steps.all[1]!.text}`);
  explorer.enter('border');
  await expect.poll(() => screen.getByRole('status').textContent).toContain('Three countries');
});
