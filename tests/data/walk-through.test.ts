import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { csvParse } from 'd3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataFiles } from '../support/data-files.ts';
import { readData } from '../../src/tools/story.ts';
import { schemaTexts } from '../../src/tools/schema.ts';
import { datasetOf } from '../../src/content/dataset.ts';
import { parseStory } from '../../src/content/parse-story.ts';
import type { StoryData } from '../../src/content/story-data.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import { dayOf } from '../../src/core/days.ts';
import { estimatesOf } from '../../src/core/estimates.ts';
import { sceneOf } from '../../src/core/scene.ts';
import { momentsUnder } from '../../src/core/timeline/changes.ts';
import { copyOfStory, follow, stepsIn } from '../support/walk-through.ts';

/** Whoever follows data/README.md word for word gets what it promises. The steps build on one another. */

const steps = stepsIn(readFileSync('data/README.md', 'utf8'));
const folder = copyOfStory();
afterAll(() => rmSync(folder, { recursive: true }));

const DAY = dayOf('2024-11-10')!;
const CLAIM = '004-99';
let data: StoryData;
let stories: Readonly<Record<string, Dataset>>;
/** What the site then offers to download, by path. */
let files: Readonly<Record<string, string>>;

/** Follows a step; the check must then find nothing, nor an editor in what was pasted. */
function following(title: string) {
  beforeAll(() => {
    follow(
      folder,
      steps.find((step) => step.title === title)!,
    );
    const result = parseStory(readData(folder));
    expect(result.ok ? [] : result.problems).toEqual([]);
    if (!result.ok) return;
    data = result.data;
    stories = Object.fromEntries(data.story.languages.map(({ id }) => [id, datasetOf(data, id)]));
    files = Object.fromEntries(
      dataFiles(folder, 'https://example.org/').map(({ file, text }) => [file, text as string]),
    );
  }, 60_000);
}

const eachLang = (title: string, promise: (story: Dataset, lang: string) => void) =>
  test.each(['de', 'en'])(`${title}, in %s`, (lang) => promise(stories[lang]!, lang));

const download = (lang: string, name: string) => files[`data/${lang}/${name}`]!;

test('every step has something to paste, and every fence of the section is part of a step', () => {
  expect(steps.map(({ title, snippets }) => [title, snippets.length])).toEqual([
    ['A place', 1],
    ['A statement', 2],
    ['A correction', 1],
    ['A movement', 1],
    ['A chapter', 2],
    ['A language', 2],
  ]);
});

describe('a place', () => {
  following('A place');

  eachLang('is there, and not drawn before a statement puts something there', (story) => {
    expect(story.places.find(({ id }) => id === 'exercise')).toMatchObject({ precision: 'exact' });
    expect(sceneOf(story, DAY, 'reported').places.map(({ place }) => place.id)).not.toContain('exercise');
  });

  eachLang('is in the GeoJSON', (_, lang) =>
    expect(JSON.parse(download(lang, 'places.geojson')).features).toContainEqual(
      expect.objectContaining({ id: 'exercise', geometry: { type: 'Point', coordinates: [40.2, 51.6] } }),
    ),
  );
});

describe('a statement', () => {
  following('A statement');

  eachLang('is on the map from its day on, with its number', (story) => {
    const at = (day: number) => {
      const { places, counts } = sceneOf(story, day, 'reported');
      return [...places, ...counts].filter(({ place }) => place.id === 'exercise').flatMap(({ claims }) => claims);
    };
    expect(at(DAY - 1)).toEqual([]);
    expect(at(DAY).map(({ id }) => id)).toEqual([CLAIM, CLAIM]);
  });

  eachLang('is a moment of the slider that was none before', (story) => {
    const others = story.claims.filter(({ id }) => id !== CLAIM);
    expect(momentsUnder(others, 'reported', story.axis)).not.toContain(DAY);
    expect(momentsUnder(story.claims, 'reported', story.axis)).toContain(DAY);
  });

  eachLang('is in the chart of numbers', (story) => {
    const rows = estimatesOf(story, DAY, 'reported').flatMap((group) => group.rows);
    expect(rows.filter(({ isNew }) => isNew).map(({ claim }) => claim.id)).toEqual([CLAIM]);
  });

  eachLang('is in the data to download', (story, lang) => {
    const { text } = story.claims.find(({ id }) => id === CLAIM)!;
    expect(csvParse(download(lang, 'statements.csv')).find(({ id }) => id === CLAIM)).toMatchObject({ text });
    expect(JSON.parse(download(lang, 'statements.json')).statements).toContainEqual(
      expect.objectContaining({ id: CLAIM, text }),
    );
  });
});

describe('a correction', () => {
  following('A correction');

  test.each([
    ['de', 'Die Übung ist berichtigt.'],
    ['en', 'The exercise is corrected.'],
  ])('is in the feed, in %s', (lang, what) =>
    expect(files[`corrections.${lang}.xml`]).toContain(`<title>${what}</title><updated>2026-11-23`),
  );
});

describe('a movement', () => {
  following('A movement');

  eachLang('is drawn once both ends have been reported', (story) => {
    const at = (day: number) => sceneOf(story, day, 'reported').moves.map(({ id }) => id);
    expect(at(DAY - 1)).not.toContain('to-exercise');
    expect(at(DAY)).toContain('to-exercise');
  });
});

describe('a chapter', () => {
  following('A chapter');

  eachLang('comes last, at its day, and sees its place', (story) => {
    expect(story.chapters.at(-1)).toMatchObject({ id: 'exercise', day: dayOf('2025-04-30'), see: ['exercise'] });
    expect(JSON.stringify(story.chapters.at(-1)!.blocks)).toContain(CLAIM);
  });
});

describe('what was pasted so far', () => {
  const schemas = Object.entries(schemaTexts(process.cwd()));
  test.each(['speakers', 'places', 'moves', 'corrections', 'claims'])('an editor finds nothing wrong: %s', (name) => {
    const path = { places: 'places.geojson', claims: 'claims/004.json' }[name] ?? `${name}.json`;
    const [, schema] = schemas.find(([file]) => file.endsWith(`schema/${name}.json`))!;
    const validate = new Ajv({ strictTuples: false }).compile(JSON.parse(schema));
    validate(JSON.parse(readFileSync(join(folder, 'data', path), 'utf8')));
    expect(validate.errors).toBeNull();
  });
});

describe('a language', () => {
  following('A language');

  test('tells the same story', () => {
    const [story, english] = [stories['en-IE']!, stories['en']!];
    expect(story.locale).toBe('en-IE');
    for (const part of ['title', 'speakers', 'places', 'chapters', 'questions'] as const)
      expect(story[part]).toEqual(english[part]);
    expect(story.claims.map(({ id }) => id)).toEqual(english.claims.map(({ id }) => id));
  });

  test('has its own data to download, and its own feed', () => {
    expect(csvParse(download('en-IE', 'statements.csv'))).toHaveLength(data.claims.length);
    expect(files).toHaveProperty(['corrections.en-IE.xml']);
  });

  test('is asked for by the schemas that are then made', () =>
    expect(
      JSON.parse(schemaTexts(folder)['data/schema/moves.json']!).properties.list.items.properties.label.required,
    ).toEqual(['de', 'en', 'en-IE']));
});
