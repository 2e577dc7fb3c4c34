import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { sameChoice } from '../../../src/site/same-choice.ts';
import { hydrateTheme } from '../../../src/site/theme.ts';

const options = '<option value="">auto</option><option value="light">light</option><option value="dark">dark</option>';

test('the switches of a page, at its head and its foot, say and do the same', async () => {
  document.body.innerHTML = `<select aria-label="head">${options}</select>
    <label hidden data-theme-switch>foot<select>${options}</select></label>`;
  hydrateTheme();
  const [head, foot] = screen.getAllByRole<HTMLSelectElement>('combobox') as [HTMLSelectElement, HTMLSelectElement];
  sameChoice(head, foot);
  await userEvent.selectOptions(head, 'dark');
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(foot).toHaveDisplayValue('dark');
  await userEvent.selectOptions(foot, 'light');
  expect(document.documentElement.dataset['theme']).toBe('light');
  expect(head).toHaveDisplayValue('light');
});
