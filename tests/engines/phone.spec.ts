import type { Driver, Size } from './driver.ts';
import { chapters, first, moments } from '../browser/story-page.ts';
import { attribute, counts, expectDay, openStory, tap, textOf } from './page.ts';
import { DRAWN } from './serve.ts';
import { expect, test } from './support.ts';

/** Slider, head and frame in the hand, in every engine. */

const PHONE: Size = { width: 390, height: 664 };
const SIZES: readonly Size[] = [
  { width: 740, height: 390 },
  { width: 460, height: 568 },
  { width: 768, height: 760 },
  { width: 1200, height: 800 },
  { width: 600, height: 700 },
  { width: 1000, height: 500 },
];

/** Where the stops of the slider stand in the window, from left to right, and their height; px. */
const stopsOn = (driver: Driver) =>
  driver.evaluate(() => {
    const { left, width } = document.querySelector('.track')!.getBoundingClientRect();
    const paths = [...document.querySelectorAll('.track .dots:not(.unknown)')].map((node) => node.getAttribute('d')!);
    const places = paths.flatMap((path) => [...path.matchAll(/M([\d.]+),0h0/g)].map(([, place]) => Number(place)));
    const handle = document.querySelector('[data-day-handle]')!.getBoundingClientRect();
    const xs = places.sort((a, b) => a - b).map((place) => left + (width * place) / 1000);
    return { xs, y: handle.top + handle.height / 2, end: innerWidth };
  });

/** Scrolls by hand, as far as four turns of a wheel. */
async function scrollBy(driver: Driver, distance: number): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    await driver.evaluate(
      (part) =>
        new Promise<void>((done) => {
          window.scrollBy({ top: part, behavior: 'instant' });
          requestAnimationFrame(() => requestAnimationFrame(() => done()));
        }),
      distance / 4,
    );
}

/** The card at the line where chapters change, its chapter, and the map's day. */
const readerAt = (driver: Driver) =>
  driver.evaluate(() => {
    const cards = [...document.querySelectorAll('.story .step')];
    const line = document.documentElement.clientHeight / 2;
    const card = cards.findLastIndex((step) => step.getBoundingClientRect().top <= line);
    return {
      card,
      chapter: cards[card]!.closest('section[id]')!.id,
      day: document.querySelector<HTMLElement>('[data-scene]')!.dataset['day']!,
    };
  });

test('a finger hits each stop, 7 px beside it on either side', async ({ driver, sites }) => {
  await driver.resize(PHONE);
  await openStory(driver, `${sites.site}?day=${moments[3]}&${DRAWN}`);
  const { xs, y, end } = await stopsOn(driver);
  expect(xs).toHaveLength(moments.length);
  for (const [i, stop] of xs.entries())
    for (const x of [stop - 7, stop + 7].filter((at) => at < end - driver.scrollbar)) {
      await driver.tap({ x, y });
      await expectDay(driver, moments[i]!);
    }
});

test('another day than the chapter’s has its card; scrolling leads back to the story', async ({ driver, sites }) => {
  const { id, day } = chapters[1]!;
  await driver.resize(PHONE);
  await openStory(driver, `${sites.site}?${DRAWN}#${id}`);
  await expectDay(driver, day);
  const { xs, y } = await stopsOn(driver);
  await driver.tap({ x: xs.at(-2)!, y });
  await expectDay(driver, moments.at(-2)!);
  await expect.poll(() => counts(driver, '.day-place .card')).toBe(1);
  await tap(driver, '.day-place .back');
  await expectDay(driver, day);
  expect(await counts(driver, '.story[inert]')).toBe(0);
});

test('the head goes with scrolling down, comes with scrolling up, and leads to every chapter', async ({
  driver,
  sites,
}) => {
  const isThere = () => driver.evaluate(() => document.querySelector('.masthead')!.getBoundingClientRect().bottom > 1);
  await driver.resize(PHONE);
  await openStory(driver, `${sites.site}?${DRAWN}`);
  await expect.poll(() => counts(driver, '[data-chapters]')).toBe(1);
  await scrollBy(driver, 900);
  await expect.poll(isThere).toBe(false);
  await scrollBy(driver, -60);
  await expect.poll(isThere).toBe(true);
  await tap(driver, '[data-chapters]');
  const { id, day } = chapters.at(-2)!;
  await tap(driver, `.masthead [popover] a[href="#${id}"]`);
  await expectDay(driver, day);
  const at = first.words.links.at(chapters.length - 1, chapters.length);
  await expect.poll(() => textOf(driver, '[data-chapters]')).toContain(at);
});

test('in six windows and back the reader is at the same card', async ({ driver, sites }) => {
  const { id } = chapters.at(-2)!;
  await driver.resize(PHONE);
  await openStory(driver, `${sites.site}?${DRAWN}#${id}`);
  await expect.poll(async () => (await readerAt(driver)).chapter).toBe(id);
  await scrollBy(driver, 80);
  const before = await readerAt(driver);
  for (const size of SIZES)
    for (const [window, what] of [
      [size, `${size.width} px`],
      [PHONE, 'and back'],
    ] as const) {
      await driver.resize(window);
      await expect.poll(() => readerAt(driver), what).toEqual(before);
    }
});

test('in a frame of another origin fingers go through story, slider and foot', async ({ driver, sites }) => {
  await driver.resize(PHONE);
  await driver.open(`${sites.hosts}no-script.html`);
  await expect.poll(() => counts(driver, 'iframe')).toBe(1);
  await driver.evaluate(() => document.querySelector('iframe')!.scrollIntoView({ behavior: 'instant' }));
  await driver.enterFrame();
  // It rests; the first press brings its app, and counts.
  await expect.poll(() => counts(driver, '.steps .on')).toBe(1);
  await tap(driver, '.steps .on');
  await expect.poll(() => counts(driver, '.steps rect[width="2"]')).toBe(1);
  const { xs, y } = await stopsOn(driver);
  await driver.tap({ x: xs.at(-2)!, y });
  await expectDay(driver, moments.at(-2)!);
  await tap(driver, '.steps .on');
  await expect.poll(() => counts(driver, '.day-place .card')).toBe(0);
  expect(await attribute(driver, '[data-scene]', 'data-day')).not.toBe(moments.at(-2));
});
