import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Citation from '../../../src/sources/Citation.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

function show() {
  const user = userEvent.setup();
  const explorer = explorerOf('en');
  const { container } = render(Citation, { explorer, claim: explorer.claimOf('003-05')! });
  const shown = [...container.querySelectorAll('pre')].map(({ textContent }) => textContent);
  return { user, shown };
}

test('what is copied is what is shown, and a word says so', async () => {
  const { user, shown } = show();
  await user.click(screen.getByText('Cite'));
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await navigator.clipboard.readText()).toBe(shown[0]);
  await user.click(screen.getByRole('button', { name: 'Copy as CSL-JSON' }));
  expect(await navigator.clipboard.readText()).toBe(shown[1]);
  expect(screen.getByRole('status')).toHaveTextContent('Copied.');
});

test('where copying is forbidden the text can still be selected, and a sentence says so', async () => {
  const { user } = show();
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(screen.getByRole('status')).toHaveTextContent('please select the text');
});

test('the address in a citation is a whole one', () => {
  const { shown } = show();
  for (const text of shown) expect(text).toMatch(/https?:\/\/[^ ]+\/quellen\/#003-05/);
});
