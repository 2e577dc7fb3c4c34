import { describe, expect, test } from 'vitest';
import { parseMarkdown, type Flaw } from '../../../../src/content/chapters/markdown.ts';
import { dayOf } from '../../../../src/core/days.ts';

const text = (words: string) => ({ kind: 'text', text: words });

describe('parseMarkdown reads', () => {
  test.each([
    ['plain words', [text('plain words')]],
    ['a **b** c', [text('a '), { kind: 'strong', children: [text('b')] }, text(' c')]],
    ['*a **b** c*', [{ kind: 'em', children: [text('a '), { kind: 'strong', children: [text('b')] }, text(' c')] }]],
    [
      '[a *b*](claim:1-2)',
      [{ kind: 'claim', id: '1-2', children: [text('a '), { kind: 'em', children: [text('b')] }] }],
    ],
    ['[then](day:2024-10-30)', [{ kind: 'day', day: dayOf('2024-10-30'), children: [text('then')] }]],
    [
      '[five](derived:months(2024-11-25,2025-04-26)=5).',
      [{ kind: 'derived', formula: 'months(2024-11-25,2025-04-26)=5', children: [text('five')] }, text('.')],
    ],
  ])('%s', (source, block) => expect(parsed(source)).toEqual({ paragraphs: [{ line: 1, block }], flaws: [] }));

  test('paragraphs between empty lines, with the lines they begin on', () => {
    const { paragraphs } = parsed('one\nstill one\n\n\ntwo', 8);
    expect(paragraphs.map(({ line }) => line)).toEqual([8, 12]);
  });

  test('an empty text as no paragraph', () => expect(parsed(' \n\n').paragraphs).toEqual([]));
});

describe('parseMarkdown reports, and keeps the words of,', () => {
  test.each([
    ['one\n**two', 2, '"**" is not closed'],
    ['one\n\n*two', 3, '"*" is not closed'],
    ['a [b', 1, '"[" is not closed'],
    ['[b](page:2)', 1, '"page:2" is no target of a link'],
    ['[b](claim:)', 1, '"claim:" is no target of a link'],
    ['[b](day:2024-02-30)', 1, '"day:2024-02-30" is no target of a link'],
    ['[5](derived:days(2024-01-01,2024-01-02)=5)', 1, 'is no target of a link'],
    ['**a\n[b](x:1)**', 2, '"x:1" is no target of a link'],
    ['# Title', 1, '"#" begins no paragraph'],
    ['- item', 1, '"-" begins no paragraph'],
  ])('%j', (source, line, what) => {
    const { paragraphs, flaws } = parsed(source);
    expect(flaws).toEqual([{ line, what: expect.stringContaining(what), fix: expect.any(String) }]);
    expect(paragraphs.length).toBeGreaterThan(0);
  });
});

function parsed(source: string, firstLine = 1) {
  const flaws: Flaw[] = [];
  return { paragraphs: parseMarkdown(source, firstLine, (flaw) => flaws.push(flaw)), flaws };
}
