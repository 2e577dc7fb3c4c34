import { describe, expect, test } from 'vitest';
import { clipOrderOf } from '../../../../src/tools/clip/order.ts';
import { BadOrder } from '../../../../src/tools/stills/order.ts';
import { realStory } from '../../../support/real-story.ts';

const stories = [realStory('de'), realStory('en')];

test('a clip is upright, light and in the first language, unless another is asked for', () => {
  expect(clipOrderOf([], stories)).toMatchObject({
    dataset: { lang: 'de' },
    size: { width: 1080, height: 1350 },
    theme: 'light',
    file: 'clip-de-1080x1350-light',
  });
  expect(
    clipOrderOf(['--lang', 'en', '--size', '1920x1080', '--theme', 'dark', '--out', 'a/b'], stories),
  ).toMatchObject({ dataset: { lang: 'en' }, size: { width: 1920, height: 1080 }, theme: 'dark', file: 'a/b' });
});

describe('what cannot be made is told with what can', () => {
  test.each([
    [['--lang', 'fr'], '--lang: "fr" is none. There are: de, en.'],
    [['--theme', 'pink'], '--theme: "pink" is none. There are: light, dark.'],
    [['--size', 'large'], '--size: "large" is no size. Write width x height, each 320 to 4096 px: 1600x900.'],
    [['--size', '1081x1350'], '--size: 1081x1350 has an odd side, which films do not have. Take even numbers.'],
    [['--loud'], 'There are: --lang, --size, --theme, --out.'],
  ])('%s', (args, says) => {
    expect(() => clipOrderOf(args, stories)).toThrow(BadOrder);
    expect(() => clipOrderOf(args, stories)).toThrow(says);
  });
});
