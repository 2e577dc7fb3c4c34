import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import Opening from '../../../src/story/Opening.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

test('has a link to every chapter, in order, by its title', () => {
  const explorer = explorerOf('en');
  render(Opening, { explorer });
  const links = screen.getAllByRole('link', { hidden: true });
  expect(links.map((link) => [link.getAttribute('href'), link.textContent])).toEqual(
    explorer.dataset.chapters.map(({ id, title }) => [`#${id}`, title]),
  );
});

test.each([
  ['en', '13 chapters, about 4\u00a0minutes'],
  ['de', '13 Kapitel, etwa 4\u00a0Minuten'],
] as const)('is folded away behind how much there is to read (%s)', (lang, text) => {
  render(Opening, { explorer: explorerOf(lang) });
  const details = document.querySelector('details')!;
  expect(details).not.toHaveAttribute('open');
  expect(details.querySelector('summary')!.textContent).toBe(text);
});

test('the time follows from the words', () => {
  const explorer = explorerOf('en');
  const first = explorer.dataset.chapters[0]!;
  Object.assign(explorer, { dataset: { ...explorer.dataset, chapters: [first] } });
  render(Opening, { explorer });
  expect(screen.getByText(/about a minute/)).toBeInTheDocument();
});

describe('the byline', () => {
  const shown = (more: Partial<Dataset>) => {
    const explorer = explorerOf('en');
    Object.assign(explorer, { dataset: { ...explorer.dataset, ...more } });
    render(Opening, { explorer });
    return screen.getByRole('heading').parentElement!.querySelector('.foot')?.textContent;
  };

  test.each<[Partial<Dataset>, string]>([
    [{ authors: ['A. Writer'] }, 'By A. Writer'],
    [{ authors: ['A. Writer', 'B. Mapper'], publisher: 'The Gazette' }, 'By A. Writer, B. Mapper · The Gazette'],
    [{ publisher: 'The Gazette' }, 'The Gazette'],
  ])('of %j', (more, byline) => expect(shown(more)).toBe(byline));

  test('is absent where the story names nobody', () => expect(shown({})).toBeUndefined());
});
