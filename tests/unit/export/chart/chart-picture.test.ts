import { describe, expect, test } from 'vitest';
import { estimateRows } from '../../../../src/charts/estimates.ts';
import { charts } from '../../../../src/export/chart/charts.ts';
import { chartPicture as pictureOf, TooSmall } from '../../../../src/export/chart/chart-picture.ts';
import {
  chapterView,
  chaptersOf,
  chartsOf,
  isOfAChapter,
  isOfAnswers,
  questionsOf,
} from '../../../../src/export/picture/subject.ts';
import { withoutFonts } from '../../../../src/export/render-on-server.ts';
import type { Wish } from '../../../../src/export/picture/picture.ts';
import type { Chart } from '../../../../src/core/charts.ts';
import { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { dark, light } from '../../../../src/theme/palette.ts';
import { LANGS } from '../../../support/langs.ts';
import { parsePicture } from '../../../support/parse-picture.ts';
import { textBoxes } from '../../../support/picture-boxes.ts';
import { faultsOfTexts, stories, wishOf } from '../../../support/pictures.ts';

const chapters = stories.de.chapters.map(({ id }) => id);
const last = chapters.at(-1)!;
/** Where there is least room: other chapters say less than the fullest, which is tried in every size. */
const SMALLEST = ['800x800', '1200x630'];
const SIZES = ['800x800', '1080x1350', '1200x630', '1600x900', '4096x4096'];
const CHARTS = chartsOf(stories.de);
/** The chart that ends the story tells all of it, that of a card what its chapter tells; the others are of a day. */
const isOfADay = (chart: Chart) => chart !== 'chronology' && !isOfAChapter(chart);
/** The last chapter that there is a picture of, which has the most. */
const lastOf = (chart: Chart) => chaptersOf(chart, stories.de).at(-1)!.id;
const OF_A_DAY = CHARTS.filter(isOfADay);
const NUMBERS = OF_A_DAY.filter((chart) => !isOfAnswers(chart));
const chartPicture = (chart: Chart, wish: Wish) => pictureOf(chart, wish, withoutFonts);
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** All questions at once need room; one has it in every size, and the most answers in the last chapter. */
function formsOf(chart: Chart, chapter: string): (readonly [string, string | undefined])[] {
  const isFullest = chapter === lastOf(chart);
  if (chart !== 'matrix') return (isFullest ? SIZES : SMALLEST).map((size) => [size, undefined]);
  const questions = chapter === last ? questionsOf(chart, stories.de) : [];
  return [
    ...(isFullest ? ['1080x1080', '1080x1350', '1600x900', '4096x4096'] : ['1080x1080']).map(
      (size) => [size, undefined] as const,
    ),
    ...['800x800', '1200x630'].flatMap((size) => questions.map(({ id }) => [size, id] as const)),
  ];
}

const textIn = (svg: string) =>
  plain(
    textBoxes(parsePicture(svg))
      .map(({ text }) => text)
      .join(' '),
  );
const explorerOf = (wish: Wish) => new Explorer(wish.dataset, '', wish.view);
const numbersOf = (wish: Wish) => explorerOf(wish).estimates.flatMap(({ rows }) => rows);

describe.each(CHARTS)('the picture of the chart %s', (chart) => {
  const fullest = lastOf(chart);

  test('stands alone: no script, class, picture or address in it', () => {
    const svg = chartPicture(chart, wishOf(fullest));
    const forbidden =
      'script, style, image, foreignObject, a, use, [class], [style], [href], [vector-effect], [textLength]';
    expect(parsePicture(svg).querySelectorAll(forbidden)).toHaveLength(0);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|var\(|color-mix|currentColor|NaN|undefined|Infinity/,
    );
  });

  test.each(chaptersOf(chart, stories.de).map(({ id }) => id))(
    'for %s: no text covers another, all stand in the picture, none is smaller than 11 px',
    (chapter) => {
      const faults = LANGS.flatMap((lang) =>
        formsOf(chart, chapter).flatMap(([size, question]) => {
          const wish = wishOf(chapter, size, { dataset: stories[lang], question });
          return faultsOfTexts(chartPicture(chart, wish), wish.size);
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  test.each(LANGS)('in %s says the finding, the day, the camps, whose it is, and by which licence', (lang) => {
    const dataset = stories[lang];
    const wish = wishOf(isOfAChapter(chart) ? fullest : 'border', '1600x900', {
      dataset,
      address: 'https://a.example/x/',
    });
    const svg = chartPicture(chart, wish);
    const explorer = explorerOf(wish);
    const { claims, title } = charts[chart](explorer);
    const asked = chart === 'matrix' ? explorer.answers[0]!.camps.map(({ camp }) => camp.id) : [];
    const camps = new Set([...asked, ...claims.map((claim) => claim.speaker.camp.id)]);
    const said = textIn(svg);
    for (const { id, label } of dataset.camps) expect(said.includes(label), label).toBe(camps.has(id));
    const whole = { de: '27. April 2025', en: '27 April 2025' }[lang];
    const day = chart === 'chronology' ? whole : explorer.words.day(explorer.day);
    const state = { de: `Gesagt bis ${day}`, en: `Said by ${day}` }[lang];
    for (const word of [title, title.includes(day) ? day : state, dataset.title, 'CC BY 4.0.', 'https://a.example/x/'])
      expect(said).toContain(word);
    const document = parsePicture(svg);
    expect(document.documentElement.getAttribute('xml:lang')).toBe(lang);
    expect(document.querySelector('title')!.textContent).toContain(state);
  });

  test('is dark where that is asked for', () => {
    const svg = chartPicture(chart, wishOf('border', '1600x900', { theme: 'dark' }));
    expect(svg).toContain(dark.card);
    for (const colour of [light.card, light.ink, ...light.camps]) expect(svg).not.toContain(colour);
  });

  test('has the same bytes each time', () =>
    expect(chartPicture(chart, wishOf(fullest))).toBe(chartPicture(chart, wishOf(fullest))));

  test('is refused where not all of it has room, and says what helps', () => {
    const attempt = () => chartPicture(chart, wishOf(fullest, isOfAChapter(chart) ? '320x160' : '320x320'));
    expect(attempt).toThrow(TooSmall);
    const ofADay = chart === 'matrix' ? ', an earlier day, or one --question.' : ', or an earlier day.';
    expect(attempt).toThrow(`Take more${isOfADay(chart) ? ofADay : '.'}`);
  });
});

describe.each(OF_A_DAY)('the picture of the chart %s', (chart) => {
  test('of a day before any statement has no word of any', () => {
    const view = { ...chapterView(stories.en, 'start'), day: stories.en.axis.start };
    const said = textIn(chartPicture(chart, wishOf('start', '800x800', { dataset: stories.en, view })));
    expect(said).toContain(stories.en.title);
    expect(said).not.toMatch(/\d,000/);
  });
});

describe('the picture of the chart that ends the story', () => {
  const wish = wishOf('border');
  const { claims, inWords } = charts.chronology(explorerOf(wish));

  test('is the same in every chapter, on every day and under both lenses', () => {
    const drawn = chartPicture('chronology', wish);
    for (const chapter of chapters) expect(chartPicture('chronology', wishOf(chapter))).toBe(drawn);
    const view = { ...wish.view, lens: 'happened', day: stories.de.axis.start } as const;
    expect(chartPicture('chronology', { ...wish, view })).toBe(drawn);
  });

  test.each(['1600x900', '1080x1080', '1080x1350'])(
    'at %s has each statement in words, with a sign of its camp',
    (size) => {
      const svg = chartPicture('chronology', wishOf(last, size));
      const said = textIn(svg);
      for (const { quantity } of claims) if (quantity?.point) expect(said).toContain(figureOf(quantity.point));
      const desc = parsePicture(svg).querySelector('desc')!.textContent;
      for (const sentence of inWords) expect(desc).toContain(sentence);
      const signs = [...parsePicture(svg).querySelectorAll('path')].filter((path) =>
        [path.getAttribute('stroke'), path.getAttribute('fill')].some((colour) => light.camps.includes(colour ?? '')),
      );
      expect(signs.length).toBeGreaterThanOrEqual(claims.length);
    },
  );
});

describe.each(NUMBERS)('the picture of the numbers in %s', (chart) => {
  test('says every number with its speaker in words', () => {
    const wish = wishOf('border');
    const desc = parsePicture(chartPicture(chart, wish)).querySelector('desc')!.textContent;
    const cells = estimateRows(explorerOf(wish), numbersOf(wish)).flatMap((row) => row.cells.map(({ text }) => text));
    expect(cells.length).toBeGreaterThan(10);
    for (const cell of cells) expect(desc).toContain(cell);
  });

  test('has a mark for each number, in the colour of its camp', () => {
    for (const chapter of ['west', 'border', last]) {
      const wish = wishOf(chapter);
      const marks = numbersOf(wish).map(({ claim }) => marksOf(wish, chart, claim.id));
      expect(markCount(chartPicture(chart, wish))).toBe(marks.reduce((sum, each) => sum + each, 0));
    }
  });
});

describe.each(CHARTS.filter(isOfAnswers))('the picture of the answers in the %s', (chart) => {
  test('is the same under both lenses: an answer counts from the day it was given', () => {
    const wish = wishOf('border');
    const happened = chartPicture(chart, { ...wish, view: { ...wish.view, lens: 'happened' } });
    expect(happened).toBe(chartPicture(chart, wish));
  });
});

const figureOf = (value: number) => value.toLocaleString('de-DE');

/** A number has one mark, or one for each of two ends; a word without a number stands in the row of words alone. */
function marksOf({ dataset }: Wish, chart: Chart, id: string): number {
  const { low, point, high } = dataset.claims.find((claim) => claim.id === id)!.quantity!;
  const ends = [low, high].filter((end) => end !== undefined).length;
  if (point !== undefined || ends > 0) return point !== undefined ? 1 : ends;
  return chart === 'overtime' ? 1 : 0;
}

/** Of all shapes that have an outline in a camp's colour and are closed. */
const markCount = (svg: string): number =>
  [...parsePicture(svg).querySelectorAll('path')].filter(
    (path) =>
      light.camps.includes(path.getAttribute('stroke') ?? '') &&
      path.getAttribute('fill') !== 'none' &&
      path.getAttribute('stroke-width') === '1.5',
  ).length;
