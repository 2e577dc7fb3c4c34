import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import { hydrateTheme } from '../../../src/site/theme.ts';

const root = document.documentElement;
const page = `
  <label hidden data-theme-switch>Colours
    <select><option value="">auto</option><option value="light">light</option><option value="dark">dark</option></select>
  </label>
  <a href="/quellen/?x=1#004-32">sources</a><a href="#ship">chapter</a><a href="https://host.example/">elsewhere</a>`;

beforeEach(() => {
  root.removeAttribute('data-theme');
  history.replaceState(null, '', '/?utm_source=a%20b#ship');
  document.body.innerHTML = page;
  document.body.onclick = (event) => event.preventDefault();
});
const choose = (theme: string) => userEvent.selectOptions(screen.getByRole('combobox', { name: 'Colours' }), theme);
const link = (name: string) => screen.getByRole('link', { name });

test('the switch is there for readers with script, and shows the theme of the page', () => {
  root.dataset['theme'] = 'dark';
  hydrateTheme();
  expect(screen.getByRole('combobox', { name: 'Colours' })).toHaveDisplayValue('dark');
});

test('a choice colours the page and stands in the address, beside all else; the history does not grow', async () => {
  const { length } = history;
  hydrateTheme();
  await choose('dark');
  expect(root.dataset['theme']).toBe('dark');
  expect(location.search + location.hash).toBe('?utm_source=a%20b&theme=dark#ship');
  await choose('light');
  expect(location.search + location.hash).toBe('?utm_source=a%20b&theme=light#ship');
  await choose('auto');
  expect(root.dataset['theme']).toBeUndefined();
  expect(location.search + location.hash).toBe('?utm_source=a%20b#ship');
  expect(history.length).toBe(length);
});

test('links within the site take the choice along; others, and those within the page, stay as they are', async () => {
  hydrateTheme();
  await choose('dark');
  for (const name of ['sources', 'chapter', 'elsewhere']) await userEvent.click(link(name));
  expect(link('sources')).toHaveAttribute('href', `${location.origin}/quellen/?x=1&theme=dark#004-32`);
  expect(link('chapter')).toHaveAttribute('href', '#ship');
  expect(link('elsewhere')).toHaveAttribute('href', 'https://host.example/');
});
