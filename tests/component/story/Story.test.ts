import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../../src/core/days.ts';
import { LANGS, type Lang } from '../../support/langs.ts';
import Story from '../../../src/story/Story.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

function show(lang: Lang) {
  const explorer = explorerOf(lang);
  const { container } = render(Story, { explorer });
  return { explorer, container };
}

describe.each(LANGS)('the story (%s)', (lang) => {
  test('has its chapters in order, as the only sections with an id, for links and for the map to follow', () => {
    const { container, explorer } = show(lang);
    const sections = [...container.querySelectorAll<HTMLElement>('section[id]')];
    expect(sections.map(({ id, dataset }) => [id, dataset['chapterDay']])).toEqual(
      explorer.dataset.chapters.map(({ id, day }) => [id, isoOf(day)]),
    );
    expect(sections.map(({ id }) => id)).toEqual([
      ...['start', 'plan', 'reactions', 'ship', 'west', 'border', 'fought', 'belgorod'],
      ...['who', 'payment', 'silence', 'confirmed', 'open'],
    ]);
  });

  test('names each chapter by its title', () => {
    const { explorer } = show(lang);
    for (const { title } of explorer.dataset.chapters) {
      const chapter = screen.getByRole('region', { name: title });
      expect(within(chapter).getByRole('heading', { level: 2 })).toHaveTextContent(title);
    }
  });

  test('has one headline, and what it is about below it', () => {
    const { explorer } = show(lang);
    const headline = screen.getByRole('heading', { level: 1 });
    expect(headline).toHaveTextContent(explorer.dataset.headline);
    expect(headline.nextElementSibling).toHaveTextContent(explorer.dataset.standfirst);
  });

  test('has a card for each paragraph', () => {
    const { container, explorer } = show(lang);
    const paragraphs = explorer.dataset.chapters.flatMap(({ blocks }) => blocks);
    expect(container.querySelectorAll('.prose')).toHaveLength(paragraphs.length);
  });

  test('leads from every bound figure to its statement, with its numbers', () => {
    const { container, explorer } = show(lang);
    const links = [...container.querySelectorAll<HTMLAnchorElement>('a[data-claim]')];
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const claim = explorer.claimOf(link.dataset['claim']!)!;
      expect(link).toHaveAttribute('href', `quellen/#${claim.id}`);
      const { low, point, high } = link.dataset;
      expect([low, point, high].map((number) => number && Number(number))).toEqual([
        claim.quantity?.low,
        claim.quantity?.point,
        claim.quantity?.high,
      ]);
    }
  });

  test('has no link that is neither a statement’s nor a day’s, but for the contents', () => {
    const { container } = show(lang);
    expect(container.querySelectorAll('a:not([data-claim], [data-day-link], .contents a)')).toHaveLength(0);
  });

  test('says out of what it is made in the opening, once', () => {
    const { container, explorer } = show(lang);
    const lines = [...container.querySelectorAll('.foot')].filter(({ textContent }) =>
      textContent.includes(explorer.dataset.authorship),
    );
    expect(lines.map((line) => line.closest('section[id]')!.id)).toEqual([explorer.dataset.opening]);
  });

  test('leads to days of the axis only', () => {
    const { container, explorer } = show(lang);
    const { start, end } = explorer.dataset.axis;
    const days = [...container.querySelectorAll<HTMLElement>('[data-day-link]')].map(
      ({ dataset }) => dataset['dayLink']!,
    );
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter((iso) => iso < isoOf(start) || iso > isoOf(end))).toEqual([]);
  });
});

test('both languages bind the same statements, chapter by chapter', () => {
  const boundIn = (lang: Lang) => {
    const { container } = show(lang);
    return [...container.querySelectorAll('section[id]')].map((section) =>
      [
        ...new Set([...section.querySelectorAll<HTMLElement>('[data-claim]')].map(({ dataset }) => dataset['claim'])),
      ].sort(),
    );
  };
  expect(boundIn('de')).toEqual(boundIn('en'));
});

test.each([
  [
    'en',
    'Based on five German articles that do not say where they appeared; all wording is ours.',
    'Data as of the last article, 26 or 27 April 2025.',
  ],
  [
    'de',
    'Nach fünf Artikeln, auf denen nicht steht, wo sie erschienen sind; alle Texte sind unsere eigenen.',
    'Datenstand: letzter Artikel, 26. oder 27. April 2025.',
  ],
] as const)('says out of what it is made, in whose words, and of what date it is (%s)', (lang, authors, date) => {
  render(Story, { explorer: explorerOf(lang) });
  expect(screen.getByText(authors, { exact: false })).toBeInTheDocument();
  expect(screen.getByText(date)).toHaveAttribute('datetime', '2025-04-27');
});
