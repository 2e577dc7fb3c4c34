import { render, screen, within } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Articles from '../../../src/story/Articles.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

test('names every article in its own language, with its date, and leads to it', () => {
  const explorer = explorerOf('en');
  render(Articles, { explorer, href: 'sources/' });
  const section = screen.getByRole('region', { name: 'The articles' });
  const items = within(section).getAllByRole('listitem');
  expect(items).toHaveLength(explorer.dataset.sources.length);
  explorer.dataset.sources.forEach(({ id, title, language, published }, index) => {
    const link = within(items[index]!).getByRole('link', { name: title });
    expect(link).toHaveAttribute('href', `sources/#article-${id}`);
    expect(link.querySelector('cite')).toHaveAttribute('lang', language);
    expect(items[index]).toHaveTextContent(published.phrase);
  });
});

test('leads to the list of all statements', () => {
  render(Articles, { explorer: explorerOf('de'), href: 'quellen/' });
  expect(screen.getByRole('link', { name: 'Alle Aussagen und Quellen' })).toHaveAttribute('href', 'quellen/');
});

test('speaks of numbers in square brackets on paper only, where there are some', () => {
  const explorer = explorerOf('en');
  render(Articles, { explorer, href: 'sources/' });
  expect(screen.getByText(explorer.words.article.statementNumbers)).toHaveClass('paper', { exact: true });
  expect(screen.getByRole('link', { name: explorer.words.sources }).closest('.paper')).toBeNull();
});
