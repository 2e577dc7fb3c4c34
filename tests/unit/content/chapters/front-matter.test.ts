import { expect, test } from 'vitest';
import { frontMatterOf } from '../../../../src/content/chapters/front-matter.ts';

test('the head and the body of a chapter are told apart, with their lines', () => {
  expect(frontMatterOf('---\ntitle: One: two\nday: 2024-10-30\n---\nBody\n')).toEqual({
    values: { title: 'One: two', day: '2024-10-30' },
    lines: { title: 2, day: 3 },
    body: 'Body\n',
    bodyLine: 5,
    flaws: [],
  });
});

test.each(['Body', '', '---\ntitle: x\nBody'])('%j has no front matter', (text) =>
  expect(frontMatterOf(text)).toBeNull(),
);
