import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readData } from '../../src/tools/story.ts';
import { parseStory } from '../../src/content/parse-story.ts';

/** Names of the story that mean something else here. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  // A typeface.
  'src/theme/fallback-fonts.ts': ['Georgia'],
  'src/site/example.css': ['Georgia'],
  'src/theme/picture-fonts.ts': ['Georgia'],
  // Names of the atlas, for what the United Nations count to another country.
  'src/tools/basemap/countries.ts': ['China', 'Kazakhstan'],
};

/** Words of the story that its data do not hold as names. */
const STEMS = [
  ...['2024', '2025', 'korea', 'russ', 'ukrain', 'crimea', 'krim(?!i)', 'soldier', 'soldat', 'kursk', 'belgorod'],
  ...['oblast', 'moscow', 'moskau', 'kyiv', 'kyjiw', 'seoul', 'pyongyang', 'pjöngjang', 'putin', 'barrel'],
];

/** A name; shorter ones, "UN" or "Kim", and "Article 1" are part of too much else. */
const NAME = /^(?!Arti[ck])\p{Lu}.{3}/u;

function namesOf(): string[] {
  const result = parseStory(readData('.'));
  if (!result.ok) throw new Error('the data has problems: see npm run check');
  const { story, places, towns, speakers, sources, outlines } = result.data;
  const pairs = [
    ...[...places.map(({ properties }) => properties), ...towns, ...speakers].map(({ name }) => name),
    ...speakers.flatMap(({ short, office }) => [short, office]),
    ...[...story.camps, ...sources.map(({ short }) => ({ label: short }))].map(({ label }) => label),
    story.headline,
  ];
  const words = pairs.flatMap((pair) => (pair ? Object.values(pair) : []));
  return [...new Set([...words.filter((word) => NAME.test(word)), ...Object.keys(outlines)])];
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const NAMES = new RegExp(`(?<![\\p{L}-])(?:${namesOf().map(escaped).join('|')})(?![\\p{L}-])`, 'gu');
const STEM = new RegExp(STEMS.join('|'), 'gi');

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.(ts|mjs|js|svelte|css|html|svg|json|webmanifest)$/.test(file));
const files = [...below('src'), ...below('public'), 'package.json', 'vite.config.ts', 'eslint.config.js'];

const found = (file: string, text: string) =>
  [...text.matchAll(NAMES), ...text.matchAll(STEM)]
    .map(([word]) => word)
    .filter((word) => !ELSEWHERE[file]?.includes(word));

describe('nothing but the data knows the story', () => {
  test.each(files)('%s', (file) => expect(found(file, readFileSync(file, 'utf8'))).toEqual([]));

  test.each(['// in Kursk, 8,000', "unit === 'soldiers'", '"Zelensky, 31 Oct"', '2024-10-31', '<p>Wladiwostok</p>'])(
    'the search does find a word: %s',
    (text) => expect(found('', text)).not.toEqual([]),
  );
});
