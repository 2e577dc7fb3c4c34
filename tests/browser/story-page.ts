import type { Locator, Page } from '@playwright/test';
import { dayOf, isoOf } from '../../src/core/days.ts';
import type { Dataset } from '../../src/core/dataset.ts';
import type { Lens } from '../../src/core/types.ts';
import { wordsOf, type Words } from '../../src/core/words.ts';
import type { Lang } from '../support/langs.ts';
import { toldLanguages } from '../support/told-story.ts';
import { expect, long, sizes } from './support.ts';

/**
 * The story as a reader meets it in one language: the addresses of its pages, the data that they are made of, and their
 * words. Tests that write words out for `de` and `en` know only the story in data/, and are tagged so.
 */
export const languages = toldLanguages.map(({ id, dataset, messages, ...addresses }) => ({
  ...addresses,
  lang: id as Lang,
  story: dataset,
  words: wordsOf(dataset),
  messages,
}));
export type Language = (typeof languages)[number];
export const [first, second] = languages as [Language, Language];

/** For what is tried in the first language by `npm test`, and in the others by `npm run test:all`. */
export const longUnlessFirst = ({ lang }: Pick<Language, 'lang'>) => (lang === first.lang ? {} : long);

/** Every language and every window once: for promises that do not hang on the two together. */
export const readings = [
  { ...first, size: 'phone', viewport: sizes.phone },
  { ...second, size: 'desktop', viewport: sizes.desktop },
] as const;

export interface ChapterAt {
  readonly id: string;
  readonly day: string;
}
/** The chapters in order, each with its day. */
export const chapters: readonly ChapterAt[] = first.story.chapters.map(({ id, day }) => ({ id, day: isoOf(day) }));
export const opening = chapters.find(({ id }) => id === first.story.opening)!;
export const last = chapters.at(-1)!;
/** The chapter that tells of the opening's day. */
export const central = chapters.find(({ id, day }) => id !== opening.id && day === opening.day)!;

/** What of a story page is to be there: the map with its slider, or the charts, cards and lists below it as well. */
export type Until = 'map' | 'all';

/** The address at which a reader explores a chapter's day: all of it is on the map, and beside it. */
export const exploring = ({ id, day }: ChapterAt): string => `?day=${day}#${id}`;

/** Opens a story page at an address and waits until script has hydrated it. */
export async function openStory(page: Page, address: string, { until = 'map' }: { until?: Until } = {}): Promise<void> {
  const [open, next] = [page.url(), address].map((url) => new URL(url, process.env.SITE_URL).href.split('#')[0]!);
  // An address that differs in its fragment alone would only scroll the page that is open.
  if (open === next) await page.goto('about:blank');
  await page.goto(address);
  await hydrated(page, until);
}

/** Cards and charts come once the map is there and the page idle, what can be taken away last of all, and the head as soon as its code is there. */
export async function hydrated(page: Page, until: Until = 'map'): Promise<void> {
  await page.locator('html.hydrated').waitFor({ state: 'attached' });
  if (until === 'map') return;
  await page.evaluate(() => dispatchEvent(new Event('keydown')));
  await page.locator('footer > small button').waitFor({ state: 'attached' });
  await page.locator('[data-island="head"] > *').first().waitFor({ state: 'attached' });
}

/** Until the page has drawn what it was told: what follows a frame has a task of its own after it. */
export const drawn = (page: Page) =>
  page.evaluate(async () => {
    // A task that a frame leaves behind runs when the frame has been painted.
    const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    await painted();
    await painted();
    // The labels of another chapter come in the frame after its marks.
    if (document.querySelector('[data-scene] .picture > [visibility="hidden"]')) await painted();
  });

/** Jumps to a chapter, and waits until the page has followed: two chapters may have the same day. */
export async function toChapter(page: Page, id: string): Promise<void> {
  await page
    .locator(`section[id="${id}"]`)
    .evaluate((node) => node.scrollIntoView({ behavior: 'instant', block: 'start' }));
  await drawn(page);
}

/** Brings a chapter's start to the window's, on a page that may have no app. */
export const bringIn = (page: Page, chapter: string) =>
  page.locator(`section[id="${chapter}"]`).evaluate((node) => node.scrollIntoView({ block: 'start' }));

/** The chapters whose pictures stand in the map's place. */
export const standing = (page: Page) =>
  page
    .locator('.still')
    .evaluateAll((nodes) =>
      nodes
        .filter((node) => node.checkVisibility({ visibilityProperty: true }))
        .map((node) => node.closest('section[id]')!.id),
    );

/** Until the page has put the reader where they were before its size changed (`keep-place.ts`). */
export const settled = (page: Page) => page.waitForTimeout(600);

export async function expectNoSideScroll(page: Page, what = 'the page'): Promise<void> {
  const [scroll, client] = await page.locator('html').evaluate((root) => [root.scrollWidth, root.clientWidth]);
  expect(scroll, `${what} scrolls sideways`).toBe(client);
}

/** How often assistive technology is told of a role in the page. */
export async function countOfRoles(page: Page): Promise<(role: string) => number> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
}

export const scene = (page: Page) => page.locator('[data-scene]');
export const chart = (page: Page) => page.locator('[data-estimates]');
export const slider = (page: Page) => page.getByRole('slider');
export const notice = (page: Page) => page.locator('[data-notice]');
export const mark = (page: Page, id: string) => scene(page).locator(`[data-mark="${id}"]`);

/** Without script the page holds a picture for each format of the window, and shows one. */
export const shownMark = (page: Page, id: string) => mark(page, id).filter({ visible: true });

export const expectDay = (page: Page, day: string) => expect(scene(page)).toHaveAttribute('data-day', day);

/** The day that the map shows now. */
export const shownDay = async (page: Page) => (await scene(page).getAttribute('data-day'))!;
/** The same once the map has followed the slider. */
export async function dayOfSlider(page: Page): Promise<string> {
  await drawn(page);
  return shownDay(page);
}

export const BOUNDS = ['low', 'point', 'high'] as const;

/** What may bear a figure besides the story's text: the map with its callouts, and the chart. */
export const outsideText = (page: Page) => page.locator('[data-scene], [data-estimates]');

export interface ShownMark {
  readonly mark: string;
  readonly claims: string;
  readonly status: string;
  readonly precision: string;
}

/** Every mark of the scene, on the window or beyond its edge, in alphabetical order. */
export const marksOf = (page: Page): Promise<ShownMark[]> =>
  scene(page)
    .locator('[data-mark]')
    .evaluateAll((nodes) =>
      nodes
        .map((node) => ({ ...(node as HTMLElement).dataset }))
        .map(({ mark: id, claims, status, precision }) => ({
          mark: id!,
          claims: claims!,
          status: status!,
          precision: precision!,
        }))
        .sort((a, b) => a.mark.localeCompare(b.mark)),
    );

/** The days on which something is said, in order: where the slider stops. */
export function momentsOf({ claims, axis }: Dataset): string[] {
  const days = claims.map(({ known }) => known).filter((day) => axis.start <= day && day <= axis.end);
  return [...new Set(days)].sort((a, b) => a - b).map(isoOf);
}
export const moments = momentsOf(first.story);
export const lastMoment = moments.at(-1)!;
/** The moment with most days without a statement after it, short of a gap in which the axis is broken. */
export const calmMoment = moments.toSorted((a, b) => calmAfter(b) - calmAfter(a))[0]!;
function calmAfter(moment: string): number {
  const next = moments[moments.indexOf(moment) + 1];
  const days = next === undefined ? 0 : dayOf(next)! - dayOf(moment)!;
  return days > first.story.axis.quietDays ? 0 : days;
}
/** The days on which something is said next after a day, and last before it. */
export const momentAfter = (day: string) => moments.find((moment) => moment > day)!;
export const momentBefore = (day: string) => moments.findLast((moment) => moment < day)!;

/** How many statements had been made by a day. */
export const statementsBy = (day: string) => first.story.claims.filter(({ known }) => known <= dayOf(day)!).length;

export const middleOf = async (locator: Locator) => {
  const { x, y, width, height } = (await locator.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};

/** Without the scrolling that a focus may bring; whether it brings any is a test of its own. */
export const focusSlider = (page: Page) =>
  slider(page).evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));

/** A click of the mouse, without scrolling there first as `click` does. */
export async function clickOn(page: Page, locator: Locator): Promise<void> {
  const { x, y } = await middleOf(locator);
  await page.mouse.click(x, y);
}

/** Chooses what the day means, in the day's panel. */
export async function look(page: Page, lens: Lens, words: Words = first.words): Promise<void> {
  const choice = page
    .locator('[data-island="timebar"] .sheet')
    .getByRole('button', { name: words.lens[lens], exact: true });
  await page.locator('button.day').press('Enter');
  // By key: for a click Playwright may scroll the page, which leads back to the story.
  await choice.press('Enter');
  await expect(choice).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('Escape');
}

/** Which callouts, buttons or notes at the map's edge lie over marks of these places, in words. */
export const marksUnderCallouts = (page: Page, places: readonly string[]): Promise<string[]> =>
  page.evaluate(async (ids) => {
    // Callouts are cut to the widths of letters; those of other alphabets come late.
    await document.fonts.ready;
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    await frame();
    await frame();
    const boxesOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((node) => ({ node, box: node.getBoundingClientRect() }));
    const marks = boxesOf('[data-scene] a[data-mark] :is(.dot, .arrow, .disc, .outline:not(.border), rect)')
      .map((each) => ({ ...each, name: each.node.closest<SVGElement>('[data-mark]')!.dataset['mark']! }))
      .filter(({ name }) => ids.some((id) => name === id || name.startsWith(`${id}.`)));
    return boxesOf('.callouts > *').flatMap(({ node, box: a }) =>
      marks
        .filter(({ box: b }) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5)
        .filter(({ box: b }) => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5)
        .map(({ name }) => `"${node.textContent.trim().slice(0, 24)}" over ${name}`),
    );
  }, places);

/** The same in every chapter of a story that is open. */
export async function marksUnderCalloutsOf(page: Page, story: Pick<Dataset, 'chapters'>): Promise<string[]> {
  const faults: string[] = [];
  for (const { id, day, see } of story.chapters) {
    await toChapter(page, id);
    await expectDay(page, isoOf(day));
    faults.push(...(await marksUnderCallouts(page, see)).map((what) => `${id}: ${what}`));
  }
  return faults;
}

/** An exact place of the opening's picture. */
export const port = first.story.places.find(
  ({ id, precision }) =>
    precision === 'exact' && first.story.chapters.find((chapter) => chapter.id === opening.id)!.see.includes(id),
)!;

/** The first chapter after the opening whose picture has a mark at that place. */
export const atPort = chapters.find(({ id, day }) => {
  const isSaid = first.story.claims.some(({ places, known }) => places.includes(port) && known <= dayOf(day)!);
  return (
    id !== opening.id && isSaid && first.story.chapters.find((chapter) => chapter.id === id)!.see.includes(port.id)
  );
})!;
