import { describe, expect, test } from 'vitest';
import { typeset } from '../../../../src/build/typeset.ts';
import { estimateRows } from '../../../../src/charts/estimate-rows.ts';
import { overlaps } from '../../../../src/geo/rect.ts';
import { chartPicture, TooSmall } from '../../../../src/pages/chart-picture/chart-picture.ts';
import { chapterView } from '../../../../src/pages/picture/chapter-view.ts';
import { letteredAsOutlines } from '../../../../src/pages/picture/letters.ts';
import type { Wish } from '../../../../src/pages/picture/picture.ts';
import { CHARTS, type Chart } from '../../../../src/pages/picture/subject.ts';
import { Explorer } from '../../../../src/state/explorer.svelte.ts';
import { dark, light } from '../../../../src/theme/palette.ts';
import { LANGS } from '../../../support/langs.ts';
import { parsePicture, textBoxes } from '../../../support/picture-boxes.ts';
import { realStory } from '../../../support/real-story.ts';

const stories = { de: realStory('de'), en: realStory('en') };
const chapters = stories.de.chapters.map(({ id }) => id);
const last = chapters.at(-1)!;
const SIZES = ['800x800', '1080x1350', '1200x630', '1600x900', '4096x4096'];

function wishOf(chapter: string, size = '1600x900', more: Partial<Wish> = {}): Wish {
  const [width, height] = size.split('x').map(Number);
  const dataset = more.dataset ?? stories.de;
  const view = chapterView(dataset, chapter);
  return { dataset, view, size: { width: width!, height: height! }, theme: 'light', address: null, ...more };
}
const textIn = (svg: string) =>
  textBoxes(parsePicture(svg))
    .map(({ text }) => text)
    .join(' ');
const numbersOf = (wish: Wish) => new Explorer(wish.dataset, '', wish.view).estimates.flatMap(({ rows }) => rows);

describe.each(CHARTS)('the picture of the chart %s', (chart) => {
  test('stands alone: no script, style sheet, class, picture or address in it', () => {
    const svg = chartPicture(chart, wishOf(last));
    const forbidden = 'script, style, image, foreignObject, a, use, [class], [style], [href], [vector-effect]';
    expect(parsePicture(svg).querySelectorAll(forbidden)).toHaveLength(0);
    expect(svg.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\(|var\(|color-mix|currentColor|paint-order|NaN|undefined|Infinity|%/,
    );
  });

  test.each(chapters)(
    'for %s: no text covers another, all stand in the picture, none is smaller than 11 px',
    (chapter) => {
      const faults = LANGS.flatMap((lang) =>
        SIZES.flatMap((size) => {
          const wish = wishOf(chapter, size, { dataset: stories[lang] });
          const boxes = textBoxes(parsePicture(chartPicture(chart, wish)));
          const { width, height } = wish.size;
          return boxes.flatMap((box, index) => [
            ...boxes.slice(index + 1).flatMap((other) => (overlaps(box, other) ? [`${box.text} / ${other.text}`] : [])),
            ...(box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > height
              ? [`${box.text}: not in the picture`]
              : []),
            ...(box.fontPx < 10.99 ? [`${box.text}: ${box.fontPx} px`] : []),
          ]);
        }),
      );
      expect(faults).toEqual([]);
    },
  );

  test.each(LANGS)('in %s says the finding, the day, the camps, whose it is, and by which licence', (lang) => {
    const dataset = stories[lang];
    const wish = wishOf('border', '1600x900', { dataset, address: 'https://a.example/x/' });
    const svg = chartPicture(chart, wish);
    const camps = new Set(numbersOf(wish).map(({ claim }) => dataset.speakers[claim.speaker]!.camp));
    const said = textIn(svg);
    for (const { id, label } of dataset.camps) expect(said.includes(label), label).toBe(camps.has(id));
    const day = { de: 'Berichtet bis 31. Oktober 2024', en: 'Reported by 31 October 2024' }[lang];
    for (const word of [day, dataset.title, 'CC\u00a0BY\u00a04.0.', 'https://a.example/x/'])
      expect(said).toContain(word);
    const document = parsePicture(svg);
    expect(document.documentElement.getAttribute('xml:lang')).toBe(lang);
    expect(document.querySelector('title')!.textContent).toContain(day);
  });

  test('says every number with its speaker in words', () => {
    const wish = wishOf('border');
    const explorer = new Explorer(wish.dataset, '', wish.view);
    const desc = parsePicture(chartPicture(chart, wish)).querySelector('desc')!.textContent;
    const cells = estimateRows(explorer, numbersOf(wish)).flatMap((row) => row.cells.map(({ text }) => text));
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

  test('is dark where that is asked for', () => {
    const colours = (theme: 'light' | 'dark') => chartPicture(chart, wishOf('border', '1600x900', { theme }));
    expect(colours('dark')).toContain(dark.card);
    for (const colour of [light.card, light.ink, ...light.camps]) expect(colours('dark')).not.toContain(colour);
  });

  test('has the same bytes each time, and is laid out the same with outlines in place of letters', () => {
    const svg = chartPicture(chart, wishOf(last));
    expect(chartPicture(chart, wishOf(last))).toBe(svg);
    const outlines = chartPicture(chart, wishOf(last), letteredAsOutlines(typeset));
    expect(outlines).not.toContain('<text');
    expect(outlines.match(/translate\([^)]*\)/g)).toEqual(svg.match(/translate\([^)]*\)/g));
  });

  test('is refused where not all of it has room', () =>
    expect(() => chartPicture(chart, wishOf(last, '320x320'))).toThrow(TooSmall));

  test('of a day before any number says so', () => {
    const view = { ...chapterView(stories.en, 'start'), day: stories.en.axis.start };
    const said = textIn(chartPicture(chart, wishOf('start', '800x800', { dataset: stories.en, view })));
    expect(said).toContain(stories.en.title);
    expect(said).not.toMatch(/\d,000/);
  });
});

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
