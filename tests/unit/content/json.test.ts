import { expect, test } from 'vitest';
import { jsonFlaws } from '../../../src/content/json.ts';
import { storyFiles } from '../../support/story.ts';
import { randomOf } from '../../support/random.ts';

const reads = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

test('what JSON.parse refuses is explained and what it reads is not, however a text is damaged', () => {
  const random = randomOf(8);
  const pick = (from: ArrayLike<string>) => from[Math.floor(random() * from.length)]!;
  const text = storyFiles()['data/questions.json']!;
  for (let i = 0; i < 3000; i++) {
    const at = Math.floor(random() * text.length);
    const damaged =
      text.slice(0, at) +
      pick(['', ',', '"', '}', ']', '{', ':', '\n', '\t', '\\', '-', '1.', '\u00a0']) +
      text.slice(at + Math.floor(random() * 3));
    const flaws = jsonFlaws(damaged).filter(({ what }) => !what.endsWith('stands twice'));
    expect([damaged.slice(at - 20, at + 20), flaws.length === 0]).toEqual([
      damaged.slice(at - 20, at + 20),
      reads(damaged),
    ]);
  }
});

test('a flaw is placed on its line, from 1', () => {
  expect(jsonFlaws('{\n"a": 1,\n"b": [1 2]\n}')).toEqual([
    { line: 3, what: '"2" cannot stand here', fix: 'write a comma before it, or close what is open with ]' },
  ]);
});

test('a key may stand again in another object', () => {
  expect(jsonFlaws('{ "a": { "a": 1 }, "b": [{ "a": 1 }, { "a": 1 }] }')).toEqual([]);
});
