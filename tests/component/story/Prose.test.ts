import { render, screen } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import type { Block, Inline } from '../../../src/core/prose.ts';
import Prose from '../../../src/story/Prose.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

const text = (words: string): Inline => ({ kind: 'text', text: words });

function show(...blocks: Block[]) {
  return render(Prose, { explorer: explorerOf('en'), blocks });
}

describe('words that rest on a statement are a link to it and carry its numbers', () => {
  test.each<[string, string, string, object]>([
    ['a figure', '001-24', 'about 12,000 soldiers', { point: '12000' }],
    ['a low end', '002-02', 'at least 3,000', { low: '3000' }],
    ['a high end', '004-23', 'up to 100,000', { high: '100000' }],
    ['words without a number', '000-15', 'not yet', {}],
  ])('%s', (_, id, words, numbers) => {
    show([text('Somebody says '), { kind: 'claim', id, children: [text(words)] }, text('.')]);
    const link = screen.getByRole('link', { name: words });
    expect(link).toHaveAttribute('href', `quellen/#${id}`);
    expect({ ...link.dataset }).toEqual({ claim: id, ...numbers });
  });
});

test('a day is a link that shows it, also without script', () => {
  show([{ kind: 'day', day: day('2024-10-31'), children: [text('31 October')] }]);
  const link = screen.getByRole('link', { name: '31 October' });
  expect(link).toHaveAttribute('href', '?day=2024-10-31');
  expect(link).toHaveAttribute('data-day-link', '2024-10-31');
});

test('a calculated figure tells how it was calculated', () => {
  show([{ kind: 'derived', formula: 'months(2024-11-25,2025-04-26)=5', children: [text('five months')] }]);
  expect(screen.getByText('five months')).toHaveAttribute('title', 'months(2024-11-25,2025-04-26)=5');
});

test('stress keeps its rank, and may hold a link', () => {
  show([
    { kind: 'strong', children: [text('very '), { kind: 'em', children: [text('much')] }] },
    { kind: 'em', children: [{ kind: 'claim', id: '001-24', children: [text('12,000')] }] },
  ]);
  expect(screen.getByText('very').tagName).toBe('STRONG');
  expect(screen.getByText('much').tagName).toBe('EM');
  expect(screen.getByRole('link', { name: '12,000' }).closest('em')).not.toBeNull();
});

test('no space is lost or added between words and links', () => {
  const { container } = show([
    text('It plans ('),
    { kind: 'claim', id: '001-24', children: [text('12,000')] },
    text('), it says; '),
    { kind: 'strong', children: [text('not more')] },
    text('.'),
  ]);
  expect(container).toHaveTextContent(/^It plans \(12,000\), it says; not more\.$/);
});

test('every block is a paragraph', () => {
  show([text('one')], [text('two')]);
  expect(screen.getAllByRole('paragraph').map(({ textContent }) => textContent)).toEqual(['one', 'two']);
});

test('what looks like markup is text', () => {
  show([text('<b>5 < 6 & 7</b>')]);
  expect(screen.getByRole('paragraph')).toHaveTextContent('<b>5 < 6 & 7</b>');
});
