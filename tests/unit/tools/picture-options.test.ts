import { describe, expect, test } from 'vitest';
import { clipOptionsOf, stillOptionsOf } from '../../../src/tools/picture-options.ts';
import { UsageError } from '../../../src/tools/usage.ts';
import { dayOf } from '../../../src/core/days.ts';
import { realStory } from '../../support/real-story.ts';

const stories = [realStory('de'), realStory('en')];
const one = (...args: string[]) => stillOptionsOf(args, stories)[0]!;

describe('a single picture', () => {
  test('is by default that of the chapter: its day, light, as SVG, in the first language', () => {
    const { dataset, view, size, theme, format } = one('--chapter', 'border');
    expect([dataset.lang, view.chapter, theme, format]).toEqual(['de', 'border', 'light', 'svg']);
    expect(view.day).toBe(dayOf('2024-10-31'));
    expect(size).toEqual({ width: 1600, height: 900 });
  });

  test('can be of another day, lens, language, size, theme and format', () => {
    const wish =
      '--chapter border --day 2024-11-07 --lens happened --lang en --size 1080x1350 --theme dark --format png';
    const { dataset, view, size, theme, format } = one(...wish.split(' '));
    expect([dataset.lang, view.lens, theme, format]).toEqual(['en', 'happened', 'dark', 'png']);
    expect(view.day).toBe(dayOf('2024-11-07'));
    expect(size).toEqual({ width: 1080, height: 1350 });
  });

  test('is of the map, or of the chart that is asked for', () => {
    expect(one('--chapter', 'border').subject).toBe('map');
    const { subject, file } = one('--chapter', 'border', '--chart', 'overtime');
    expect(subject).toBe('overtime');
    expect(file).toBe('wie-berichtet_2024-10-31_border-overtime-1600x900-light_de.svg');
    expect(one('--chapter', 'border', '--chart', 'strip').subject).toBe('strip');
  });

  test('of a chart in a card is of the chapters that have it', () => {
    expect(one('--chapter', 'border', '--chart', 'numbers').file).toContain('border-numbers-1600x900');
    const all = stillOptionsOf(['--all', '--chart', 'numbers', '--out', 'x'], stories).map(({ file }) => file);
    expect(new Set(all.map((file) => file.split('/').at(-1)))).toEqual(
      new Set(['border-numbers-light.svg', 'border-numbers-dark.svg']),
    );
  });

  test('of answers is of the question that is asked for', () => {
    const { question, file } = one('--chapter', 'border', '--chart', 'matrix', '--question', 'how-many');
    expect(question).toBe('how-many');
    expect(file).toContain('border-matrix-how-many-1600x900');
    expect(one('--chapter', 'border', '--chart', 'matrix').question).toBeUndefined();
  });

  test('goes to a file that says story, day, lens, chapter, size and language, or to the one that is named', () => {
    expect(one('--chapter', 'border').file).toBe('wie-berichtet_2024-10-31_border-1600x900-light_de.svg');
    expect(one('--chapter', 'border', '--lens', 'happened').file).toContain('2024-10-31_happened_border');
    expect(one('--chapter', 'border', '--out', 'a/b.svg').file).toBe('a/b.svg');
  });
});

describe('all pictures', () => {
  test('are every chapter in every language and theme, each in a file of its own', () => {
    const stills = stillOptionsOf(['--all', '--out', 'x'], stories);
    expect(stills).toHaveLength(stories[0]!.chapters.length * 2 * 2);
    expect(new Set(stills.map(({ file }) => file)).size).toBe(stills.length);
    expect(stills.map(({ file }) => file)).toContain('x/en/border-dark.svg');
  });

  test('can be of a chart', () => {
    const files = stillOptionsOf(['--all', '--chart', 'matrix', '--out', 'x'], stories).map(({ file }) => file);
    expect(files).toHaveLength(stories[0]!.chapters.length * 2 * 2);
    expect(files).toContain('x/de/border-matrix-light.svg');
  });

  test('can be of one language and theme', () =>
    expect(stillOptionsOf(['--all', '--lang', 'en', '--theme', 'dark'], stories)).toHaveLength(
      stories[0]!.chapters.length,
    ));
});

describe('what cannot be made is said with what can', () => {
  test.each([
    ['', '--chapter: is missing. Say which, or --all. There are: start, plan,'],
    ['--chapter bordr', '--chapter: "bordr" is none. There are: start, plan,'],
    ['--chapter border --lang fr', '--lang: "fr" is none. There are: de, en.'],
    ['--chapter border --theme blue', '--theme: "blue" is none. There are: light, dark.'],
    ['--chapter border --format gif', '--format: "gif" is none. There are: svg, png.'],
    [
      '--chapter border --chart pie',
      '--chart: "pie" is none. There are: estimates, overtime, strip, matrix, numbers, contradiction, chronology.',
    ],
    ['--chapter start --chart numbers', '--chart: "start" has no chart "numbers". These have: border.'],
    ['--chapter border --chart matrix --question why', '--question: "why" is none. There are: in-russia, how-many,'],
    ['--chapter border --chart strip --question how-many', '--question: "how-many" is none. There are: fighting.'],
    ['--chapter border --question fighting', '--question: goes with --chart strip or --chart matrix alone.'],
    ['--chapter border --lens seen', '--lens: "seen" is none. There are: reported, happened.'],
    ['--chapter border --day 31.10.2024', '--day: "31.10.2024" is no day. Write it as YYYY-MM-DD.'],
    ['--chapter border --day 2030-01-01', '--day: 2030-01-01 lies outside of the story. It runs from 2024-'],
    ['--chapter border --size 1600', '--size: "1600" is no size. Write width x height, each 320 to 4096 px: 1600x900.'],
    ['--chapter border --size 5000x300', '--size: "5000x300" is no size.'],
    ['--all --day 2024-10-31', '--day: does not go with --all'],
    ['--chapters border', "Unknown option '--chapters'"],
    ['--chapter', "Option '--chapter <value>' argument missing"],
  ])('%s', (line, message) => {
    const attempt = () => stillOptionsOf(line.split(' ').filter(Boolean), stories);
    expect(attempt).toThrow(UsageError);
    expect(attempt).toThrow(message);
  });
});

test('a clip is upright, light and in the first language, unless another is asked for', () => {
  expect(clipOptionsOf([], stories)).toMatchObject({
    dataset: { lang: 'de' },
    size: { width: 1080, height: 1350 },
    theme: 'light',
    file: 'clip-de-1080x1350-light',
  });
  expect(
    clipOptionsOf(['--lang', 'en', '--size', '1920x1080', '--theme', 'dark', '--out', 'a/b'], stories),
  ).toMatchObject({ dataset: { lang: 'en' }, size: { width: 1920, height: 1080 }, theme: 'dark', file: 'a/b' });
});

describe('a clip that cannot be made is refused with what can', () => {
  test.each([
    [['--lang', 'fr'], '--lang: "fr" is none. There are: de, en.'],
    [['--theme', 'pink'], '--theme: "pink" is none. There are: light, dark.'],
    [['--size', 'large'], '--size: "large" is no size. Write width x height, each 320 to 4096 px: 1600x900.'],
    [['--size', '1081x1350'], '--size: 1081x1350 has an odd side, which films do not have. Take even numbers.'],
    [['--loud'], 'There are: --lang, --size, --theme, --out.'],
  ])('%s', (args, says) => {
    expect(() => clipOptionsOf(args, stories)).toThrow(UsageError);
    expect(() => clipOptionsOf(args, stories)).toThrow(says);
  });
});
