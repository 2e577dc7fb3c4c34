import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Lang } from '../../support/langs.ts';
import ChapterCard from '../../../src/story/ChapterCard.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

/** The card of one paragraph of a chapter. */
function show(id: string, paragraph = 0, lang: Lang = 'en') {
  const explorer = explorerOf(lang);
  const chapter = explorer.dataset.chapters.find((each) => each.id === id)!;
  return render(ChapterCard, { explorer, chapter, block: chapter.blocks[paragraph]!, first: paragraph === 0 });
}

describe('the first card of a chapter', () => {
  test.each([
    ['en', '18 October 2024', 'South Korea speaks of a plan'],
    ['de', '18. Oktober 2024', 'Südkorea spricht von einem Plan'],
  ] as const)('carries day, place and title (%s)', (lang, day, title) => {
    show('plan', 0, lang);
    const time = screen.getByText(day, { selector: 'time' });
    expect(time).toHaveAttribute('datetime', '2024-10-18');
    expect(time.parentElement).toHaveTextContent(/Seoul$/);
    expect(screen.getByRole('heading', { level: 2, name: title })).toHaveAttribute('id', 'plan-title');
  });

  test('of the opening names no day of its own: its text does', () => {
    show('start');
    expect(document.querySelector('time')).toBeNull();
    expect(screen.getByText('What this is about')).toBeInTheDocument();
    show('start', 1);
    expect(screen.getByRole('link', { name: '31 October 2024' })).toBeInTheDocument();
  });
});

test('later cards have no heading', () => {
  show('plan', 1);
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
  expect(document.querySelector('time')).toBeNull();
});

describe('the foot of a card', () => {
  test.each([
    ['one', 'plan', 0, 'en', 'article 2'],
    ['two', 'fought', 0, 'en', 'articles 1, 5'],
    ['in German', 'fought', 0, 'de', 'Artikel 1, 5'],
  ] as const)('says on which articles it rests: %s', (_, id, paragraph, lang, foot) => {
    show(id, paragraph, lang);
    expect(screen.getByText(foot)).toBeInTheDocument();
  });

  test('is left out where a card rests on none', () => {
    show('start');
    expect(screen.queryByText(/^articles? \d/)).not.toBeInTheDocument();
  });
});
