import { writeFile } from 'node:fs/promises';
import { dayOf } from '../../src/core/days.ts';
import { sceneOf } from '../../src/core/scene.ts';
import { NO_READER, readPdf, textIn } from '../browser/read-pdf.ts';
import { first, languages } from '../browser/story-page.ts';
import { DRAWN } from './serve.ts';
import { expect, test } from './support.ts';
import {
  attribute,
  click,
  counts,
  expectDay,
  focus,
  hasFocus,
  isSeen,
  marks,
  middleOf,
  openStory,
  printStyle,
  textOf,
  type GroundElement,
} from './page.ts';

/** What must hold in every engine. */

const DAYS = ['2024-10-18', '2024-10-23', '2024-11-07', '2025-04-30'];
const SLIDER = 'input[type=range]';

for (const [index, { lang, home, story }] of languages.entries())
  test(`the map has the marks of its day in every engine (${lang})`, async ({ driver, sites }) => {
    for (const day of DAYS.filter((_, at) => at % languages.length === index)) {
      // Seen from the opening, no mark is behind the horizon.
      await openStory(driver, `${sites.site}${home.slice(1)}?day=${day}&${DRAWN}#${story.opening}`);
      await expectDay(driver, day);
      const { places, counts: discs, squares, moves, callouts } = sceneOf(story, dayOf(day)!, 'reported');
      const expected = [...places, ...discs, ...squares, ...moves, ...callouts].map(({ id }) => id);
      await expect.poll(() => marks(driver), day).toEqual(expected.sort());
    }
  });

test('the live ground draws features', async ({ driver, sites }) => {
  await openStory(driver, sites.site);
  const hasWebGL2 = await driver.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
  test.skip(!hasWebGL2, `${driver.name} has no WebGL2 on this machine`);
  const patience = { timeout: 90_000 };
  await expect.poll(() => attribute(driver, '[data-ground]', 'data-ground'), patience).toBe('live');
  const rendered = () =>
    driver.evaluate(() => document.querySelector<GroundElement>('[data-ground]')!.ground.rendered());
  await expect.poll(rendered, patience).toBeGreaterThan(0);
});

test('the slider goes by key from day to day, and to both ends', async ({ driver, sites }) => {
  await openStory(driver, `${sites.site}?day=2024-10-23&${DRAWN}`);
  await expectDay(driver, '2024-10-23');
  await focus(driver, SLIDER);
  for (const [key, day] of [
    ['ArrowRight', '2024-10-24'],
    ['ArrowLeft', '2024-10-23'],
    ['End', '2025-04-27'],
    ['Home', '2024-10-18'],
  ] as const) {
    await driver.press(key);
    await expectDay(driver, day);
  }
  expect(await attribute(driver, SLIDER, 'aria-valuetext')).toContain('18. Oktober 2024');
  expect(await hasFocus(driver, SLIDER)).toBe(true);
});

test('the slider follows the pointer, and lands on a day on which something is said', async ({ driver, sites }) => {
  await openStory(driver, `${sites.site}?day=2024-11-07&${DRAWN}`);
  await expectDay(driver, '2024-11-07');
  const there = await middleOf(driver, '[data-day-handle]');
  await driver.drag(there, { x: 2, y: there.y });
  await expectDay(driver, '2024-10-18');
  await driver.drag(await middleOf(driver, '[data-day-handle]'), there);
  await expectDay(driver, '2024-11-07');
});

test('a mark opens the card of its statement; Escape closes it and gives the focus back', async ({ driver, sites }) => {
  const mark = '[data-scene] [data-mark="vladivostok"]';
  await openStory(driver, `${sites.site}?day=2024-10-23&${DRAWN}`);
  await expectDay(driver, '2024-10-23');
  await focus(driver, mark);
  await driver.press('Enter');
  await expect.poll(() => counts(driver, 'dialog[open]')).toBe(1);
  expect(await textOf(driver, 'dialog')).toContain('John Kirby');
  await driver.press('Escape');
  await expect.poll(() => counts(driver, 'dialog[open]')).toBe(0);
  await expect.poll(() => hasFocus(driver, mark)).toBe(true);
});

test('in a frame of another origin the story goes on by its buttons', async ({ driver, sites }) => {
  await driver.open(`${sites.hosts}no-script.html`);
  await expect.poll(() => counts(driver, 'iframe')).toBe(1);
  await driver.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ behavior: 'instant' }));
  await driver.enterFrame();
  // It rests; the first press brings its app, and counts.
  await expect.poll(() => counts(driver, '.steps .on')).toBe(1);
  await expect.poll(() => counts(driver, '.steps rect[width="1"]')).toBe(1);
  await click(driver, '.steps .on');
  await expect.poll(() => counts(driver, '.steps rect[width="2"]')).toBe(1);
  expect(await marks(driver)).not.toEqual([]);
  expect(await driver.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
});

test('an article that is printed while the story is pinned in it has no empty sheet', async ({
  driver,
  sites,
}, info) => {
  await driver.open(`${sites.hosts}plain.html`);
  await driver.evaluate(() => {
    const { top } = document.querySelector('iframe')!.getBoundingClientRect();
    scrollBy({ top: top - 2.4 * innerHeight, behavior: 'instant' });
  });
  const track = () => driver.evaluate(() => document.querySelector<HTMLElement>('figure > div')!.offsetHeight);
  await expect.poll(track).toBeGreaterThan(5000);
  const pdf = await driver.print();
  expect(await track(), 'the screen is as it was').toBeGreaterThan(5000);
  await driver.enterFrame();
  test.skip(pdf === null, `${driver.name}: its driver prints nothing`);
  const { pages } = readPdf(pdf!);
  expect(pages).toBeLessThan(8);
  const path = info.outputPath('article.pdf');
  await writeFile(path, pdf!);
  const text = await textIn(path);
  test.skip(text === null, NO_READER);
  for (const sheet of text!.split('\f').slice(0, pages)) expect(sheet.trim().length).toBeGreaterThan(100);
});

test('on paper the story is whole, with pictures, legend and tables, and without tools', async ({ driver, sites }) => {
  await openStory(driver, `${sites.site}?${DRAWN}`);
  await expect.poll(() => counts(driver, 'dialog')).toBe(1);
  await printStyle(driver);
  const chapters = languages[0]!.story.chapters.length;
  await expect.poll(() => counts(driver, '.still img.paper')).toBe(chapters);
  for (const shown of ['.still img.paper', '#key li', '[data-figure="estimates"] table td'])
    expect(await isSeen(driver, shown), shown).toBe(true);
  for (const tool of ['.bar input', '.contents', '.map', 'nav', '#key button'])
    expect(await isSeen(driver, tool), tool).toBe(false);
});

test('tables that are stacked on a phone are still tables to assistive technology', async ({ driver, sites }) => {
  await driver.resize({ width: 460, height: 800 });
  await driver.open(sites.site + first.sources.slice(1));
  const row = '.statements tbody tr:last-child';
  // A browser asked for roles goes through all that there is, and one row is like the other.
  await driver.evaluate((selector) => {
    for (const other of document.querySelectorAll('tbody tr')) if (!other.matches(selector)) other.remove();
  }, row);
  const shown = await driver.evaluate((selector) => getComputedStyle(document.querySelector(selector)!).display, row);
  expect(shown).toBe('block');
  for (const [selector, role] of [
    ['.statements', 'table'],
    [row, 'row'],
    [`${row} th`, 'rowheader'],
    [`${row} td`, 'cell'],
    ['.statements thead th', 'columnheader'],
  ] as const)
    expect(await driver.hasRole(selector, role), role).toBe(true);
});
