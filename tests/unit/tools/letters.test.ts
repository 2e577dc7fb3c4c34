import { describe, expect, test } from 'vitest';
import { undrawableSigns } from '../../../src/tools/letters.ts';
import { farStory } from '../../support/far-story.ts';
import { run } from '../../support/story-server.ts';

const files = farStory({ places: { a: { at: [35, 33] } } });
const FIX = 'write it with Latin, Cyrillic or Greek letters, or leave the language out: others cannot be drawn yet';
const told = (locale: string, story: Readonly<Record<string, string>> = files) =>
  undrawableSigns(story, [{ ...JSON.parse(story['data/story.json']!).languages[0], locale }]);

describe('numbers and dates', () => {
  test.each([
    'fr-FR',
    'fr-CH',
    'sv-SE',
    'pl-PL',
    'uk-UA',
    'el-GR',
    'tr-TR',
    'vi-VN',
    'to-TO',
    'mi-NZ',
    'ro-RO',
    'az-AZ',
  ])('can be drawn as %s writes them', (locale) => expect(told(locale)).toEqual([]));

  test.each(['ar-LB', 'fa-IR', 'he-IL', 'ja-JP', 'zh-CN', 'ko-KR', 'hi-IN', 'th-TH', 'ka-GE'])(
    'cannot be drawn as %s writes them, which is told once',
    (locale) => {
      const sign = expect.stringMatching(/^".+" is in none of our fonts$/);
      expect(told(locale)).toEqual([{ file: 'data/story.json', where: '.languages[0].locale', what: sign, fix: FIX }]);
    },
  );
});

test('a sign that cannot be drawn is told by check and build, in its file and place', async () => {
  const places = files['data/places.geojson']!.replace('"name":{"de":"a"', '"name":{"de":"صور"');
  const chapter = files['data/chapters/01-start.de.md']!.replace('kamen', 'kamen 😀');
  const story = { ...files, 'data/places.geojson': places, 'data/chapters/01-start.de.md': chapter };
  for (const [command, ...args] of [['check'], ['build', '--out', 'never']]) {
    const { code, printed, folder } = await run(command!, story, ...args);
    expect(code).toBe(1);
    expect(printed.split('\n')).toEqual([
      `${folder}/data/chapters/01-start.de.md: line 8: "😀" is in none of our fonts — ${FIX}`,
      `${folder}/data/places.geojson: .features[0].properties.name.de: "ص" is in none of our fonts — ${FIX}`,
      '2 problems',
    ]);
  }
});
