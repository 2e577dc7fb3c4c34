import type { Frame, Page } from '@playwright/test';
import { dayOf } from '../../src/core/days.ts';
import { dark, light } from '../../src/theme/palette.ts';
import { rgb } from '../support/contrast.ts';
import { takeMap } from './exploring.ts';
import { openHost, type Host } from './frame-host.ts';
import { overlapsOn } from './overlaps.ts';
import {
  central,
  chapters,
  exploring,
  first,
  hydrated,
  languages,
  last,
  moments,
  opening,
  openStory,
  second,
} from './story-page.ts';
import { expect, ofThisStory, test, withoutMotion } from './support.ts';

/** The page in a newsroom's frame, alone and on a host page of another origin. */

const [inFirst, inSecond] = [first.embed, second.embed];
// The frame and what it loads are of another origin than the page around it, which is the point.
const framed = { allowedProblems: [/^request to another origin/] };
const phone = [390, 664] as const;
const sizes = [[280, 664], phone, [660, 664], [660, 420], [1280, 720]] as const;

test.use(withoutMotion);

const open = async (page: Page, address: string, [width, height]: readonly [number, number] = phone) => {
  await page.setViewportSize({ width, height });
  await openStory(page, address);
};
const card = (page: Page | Frame) => page.locator('.step .card').filter({ visible: true });
const someDay = moments[1]!;
const titleOf = ({ story }: typeof first, id: string) => story.chapters.find((chapter) => chapter.id === id)!.title;
const next = (page: Page | Frame) => page.locator('.steps .on');
/** The number of the card, which the line above the buttons shows. */
const at = (page: Page | Frame) => page.locator('.steps rect');
const expectCard = (page: Page | Frame, number: number) => expect(at(page)).toHaveAttribute('width', String(number));

const SLIDER = '[role=slider], input[type=range]';
const MARKS = '[data-scene] [data-mark]';
const ROWS = '.estimates li';
const PICTURE = '.frame-still img';
const CARDS = '.step .card';
const PARTS = [MARKS, SLIDER, ROWS, PICTURE, CARDS];
const FORMS = { stepper: [MARKS, SLIDER, CARDS], map: [MARKS, SLIDER], chart: [SLIDER, ROWS], still: [PICTURE] };

/**
 * In the page: which parts are seen; what scrolls, or takes a turn of the wheel (the page itself is "hidden"); whether the
 * link to the sources lies in the window; how many headings there are.
 */
const formNow = (page: Page) =>
  page.evaluate((parts) => {
    const isSeen = (node: Element) =>
      node.checkVisibility({ visibilityProperty: true }) && node.getBoundingClientRect().width > 0;
    const scrollers = [...document.querySelectorAll('body *')].filter((node) => {
      const { overflowX, overflowY } = getComputedStyle(node);
      const { clientHeight, clientWidth, scrollHeight, scrollWidth } = node;
      const takes = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      return (
        (takes(overflowY) && scrollHeight > clientHeight && clientHeight > 0) ||
        (takes(overflowX) && scrollWidth > clientWidth && clientWidth > 0)
      );
    });
    const { top, bottom, left, right } = document.querySelector('.credit [data-sources]')!.getBoundingClientRect();
    return {
      parts: parts.filter((part) => [...document.querySelectorAll(part)].some(isSeen)),
      scroll: [getComputedStyle(document.documentElement).overflowY, ...scrollers.map((node) => node.className)],
      isSourceInWindow: bottom > top && top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
      headings: document.querySelectorAll('h1').length,
    };
  }, PARTS);

for (const { lang, embed } of languages) {
  test(`each form of the frame shows its own, and nothing scrolls in it, in every size (${lang})`, async ({ page }) => {
    for (const [form, parts] of Object.entries(FORMS)) {
      await open(page, `${embed}?form=${form}`);
      // In the other language where its words have least room.
      for (const [width, height] of lang === first.lang ? sizes : [sizes[0], sizes[3]]) {
        await page.setViewportSize({ width, height });
        await expect
          .poll(() => formNow(page), `${form}, ${width} x ${height}`)
          .toEqual({
            parts: PARTS.filter((part) => parts.includes(part)),
            scroll: ['hidden'],
            isSourceInWindow: true,
            headings: 1,
          });
      }
    }
  });

  test(`every step is whole, by the button, and no label covers anything, in every size (${lang})`, async ({
    page,
  }) => {
    await open(page, embed, phone);
    // In one window: in all of them the places are computed (`component/map/labels`).
    expect(await walkSteps(page, () => expect.poll(() => overlapsOn(page)).toEqual([]))).toEqual([]);
    await expect(next(page)).toHaveAttribute('href', new RegExp(`#${last.id}$`));
    for (const [width, height] of lang === first.lang ? sizes.filter((size) => size !== phone) : []) {
      await page.setViewportSize({ width, height });
      await next(page).press('Home');
      await expectCard(page, 1);
      expect(await walkSteps(page), `${width} x ${height}`).toEqual([]);
    }
  });
}

/** From the first card to the last by the button; at each one looks. Gives the cards that are not alone or not whole. */
async function walkSteps(page: Page, look: () => Promise<unknown> = async () => undefined): Promise<string[]> {
  const count = await page.locator('.step').count();
  const faults: string[] = [];
  for (let step = 1; step <= count; step += 1) {
    await expectCard(page, step);
    faults.push(...(await faultsOfCard(page)));
    await look();
    if (step < count) await pressOn(page);
  }
  return faults;
}

/** The number of a card if others are seen beside it, or if it has no room above the slider. */
const faultsOfCard = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    const cards = [...document.querySelectorAll('.step .card')].filter((node) => node.checkVisibility());
    const { top, bottom } = cards[0]!.getBoundingClientRect();
    const bar = document.querySelector('[data-island=timebar]')!.getBoundingClientRect();
    const isWhole = cards.length === 1 && Math.min(top, bar.top - bottom) >= 0;
    return isWhole ? [] : [`${document.querySelector('.steps rect')!.getAttribute('width')}: ${cards.length}, ${top}`];
  });

/** A card that does not fit shows its rest first. */
const pressOn = (page: Page) =>
  page.evaluate(async () => {
    const number = () => document.querySelector('.steps rect')!.getAttribute('width');
    const before = number();
    for (let turns = 0; turns < 12 && number() === before; turns += 1) {
      document.querySelector<HTMLElement>('.steps .on')!.click();
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }
  });

test('who goes on by keys after the map and its slider finds what they show as a list', async ({ page }) => {
  await open(page, `${inFirst}?form=map&day=${opening.day}`);
  const list = page.locator('.list').getByText(first.words.access.list.reported(first.words.day(dayOf(opening.day)!)));
  await page.getByRole('slider').focus();
  const opener = page.locator('.list summary');
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(opener).toBeFocused({ timeout: 200 });
  }).toPass();
  await expect(list).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  const drawn = page.locator('[data-scene] [data-mark] [data-point]').first();
  const id = await drawn.getAttribute('data-claim');
  const name = first.words.figure(first.story.claims.find((claim) => claim.id === id)!.quantity!);
  await expect(page.locator('.list').getByRole('link', { name }).first()).toBeVisible();
});

test('an address opens its chapter, day, lens and colours', async ({ page }) => {
  await open(page, `${inSecond}?day=${someDay}&lens=happened&theme=dark#${central.id}`);
  await expect(card(page)).toContainText(titleOf(second, central.id));
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-lens', 'happened');
  const paper = await page.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
  expect(paper).toBe(rgb(dark.paper));
  await expect(page.locator('.credit .brand')).toHaveAttribute(
    'href',
    new RegExp(`${second.home}\\?day=${someDay}&lens=happened#${central.id}$`),
  );
});
test('the keys of the cards leave the slider its own', async ({ page }) => {
  await open(page, inSecond);
  await next(page).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expectCard(page, 3);
  await page.keyboard.press('End');
  await expect(page.getByRole('link', { name: second.words.frame.whole })).toBeFocused();
  await page.keyboard.press('Home');
  await expectCard(page, 1);
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expectCard(page, 1);
});

test('a link on a card acts in the frame, one out of it opens a new tab', async ({ page, context }) => {
  await open(page, `${inSecond}#${chapters[3]!.id}`);
  await card(page).locator('a[data-claim]').first().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  const [tab] = await Promise.all([context.waitForEvent('page'), page.locator('.credit .brand').click()]);
  expect(new URL(tab.url()).pathname + new URL(tab.url()).hash).toBe(`${second.home}#${chapters[3]!.id}`);
  expect(new URL(page.url()).pathname).toBe(inSecond);
});

test('the other language is the same view, form and colours, in the same frame', async ({ page }) => {
  await open(page, `${inFirst}?theme=light&form=map&day=${someDay}#${central.id}`);
  const entries = await page.evaluate(() => history.length);
  await page.locator(`[data-language=${second.lang}]`).click();
  await page.waitForURL((url) => url.pathname === inSecond);
  await hydrated(page);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe(
    `?theme=light&form=map&day=${someDay}#${central.id}`,
  );
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test.describe('with text of twice the size', () => {
  // Of the reader's own style sheet, which the page has no say in.
  test.use({ bypassCSP: true });

  test('every card can be read to its end, in small, low and large windows', async ({ page }) => {
    for (const size of [sizes[0], sizes[3], sizes[4]]) {
      await open(page, `${inFirst}#${chapters[2]!.id}`, size);
      await page.addStyleTag({ content: 'html { font-size: 200% !important }' });
      const box = card(page);
      await expect.poll(() => box.evaluate((node) => node.scrollHeight > node.clientHeight + 1)).toBe(true);
      const number = await at(page).getAttribute('width');
      // Of the box itself: the card's sign that there is more comes a frame after the turn.
      const rest = () => box.evaluate((node) => node.scrollHeight - node.scrollTop - node.clientHeight);
      for (let turns = 0; turns < 30 && (await rest()) > 1; turns += 1) {
        await next(page).click();
        await expect(at(page)).toHaveAttribute('width', number!);
      }
      expect(await rest()).toBeLessThanOrEqual(1);
      await expect(page.locator('.step[data-shown][data-more]')).toHaveCount(0);
      await next(page).click();
      await expect(at(page)).not.toHaveAttribute('width', number!);
      expect((await formNow(page)).scroll).toEqual(['hidden']);
    }
  });
});

test('a chart that its frame cannot hold shows its rest by a button', async ({ page }) => {
  await open(page, `${inSecond}?form=chart&day=${last.day}`, [390, 500]);
  const row = page.locator('.estimates li').last();
  await expect(row).not.toBeInViewport();
  for (let turns = 0; turns < 6; turns += 1) {
    await page.getByRole('button', { name: second.words.frame.moreRows }).click();
    if (await row.evaluate((node) => node.getBoundingClientRect().bottom < innerHeight - 200)) break;
  }
  await expect(row).toBeInViewport();
});

test('a docked chart that is higher than its frame shows its rest by a button too', ofThisStory, async ({ page }) => {
  await open(page, `${inSecond}${exploring(last)}`, [1280, 720]);
  await page.getByRole('button', { name: second.words.frame.moreRows }).click();
  const [chart, axis] = [page.locator('.estimates'), page.locator('.estimates .scale')];
  const foot = async (box: typeof chart) => box.evaluate((node) => node.getBoundingClientRect().bottom);
  expect(await foot(axis)).toBeLessThanOrEqual(await foot(chart));
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });
  test('the frame is a picture and a way to the story, in every size', async ({ page }) => {
    for (const { story, words, embed } of languages) {
      await page.goto(embed);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.headline);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1);
        const ways = page.locator('.frame-still figcaption a').filter({ visible: true });
        await expect(ways).toHaveText([words.frame.whole, words.frame.here]);
        for (const way of await ways.all()) await expect(way).toBeInViewport({ ratio: 1 });
        await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
      }
      await page.goto(`${embed}#${central.id}`);
      await expect(page.locator(`#${central.id} .frame-still`)).toBeVisible();
      await expect(page.getByRole('img').filter({ visible: true })).toHaveCount(1);
    }
  });
});

test('where its own code cannot be had, the frame is the picture too', async ({ page, problems }) => {
  await page.route(/assets\/.*\.js$/, (route) => route.abort());
  await page.goto(`${inSecond}?form=map`);
  await expect(page.locator('.frame-still').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('slider')).toHaveCount(0);
  await page.goto('about:blank');
  await page.goto(`${inSecond}?chapter=${central.id}#?secret=aBc12`);
  await expect(page.locator(`#${central.id} .frame-still`), 'that of the chapter').toBeVisible();
  problems.length = 0;
});

test('a chapter in the query stays where others add to the address or escape it; an unknown form is the story by steps', async ({
  page,
}) => {
  const { id, day } = chapters[3]!;
  await open(page, `${inSecond}?form=bogus&chapter=${id}#?secret=aBc12`);
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText(titleOf(second, id));
  await open(page, `${inSecond}?form=map&amp;day=${day}&amp;theme=dark&amp;chapter=${id}`);
  await expect(page.locator('html')).toHaveAttribute('data-form', 'map');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-scene]')).toHaveAttribute('data-day', day);
  await open(page, `${inSecond}?Form=Still&Chapter=${id}.`);
  await expect(page.locator(`#${id} .frame-still`)).toBeVisible();
});

test.describe('in a host’s page', () => {
  test.use(framed);
  test.use({ viewport: { width: 1280, height: 800 } });
  let host: Host;
  const openIn = async (
    page: Page,
    baseURL: string | undefined,
    address: string,
    size: readonly [number, number] = [660, 664],
  ) => (host = await openHost(page, baseURL! + address.slice(1), ...size));
  test.afterEach(() => host.close());

  test('says that it works, its chapters and its height, and says so again when asked', async ({ page, baseURL }) => {
    await openIn(page, baseURL, `${inSecond}?form=chart`);
    const [ready] = await host.heard('ready');
    const steps = await host.frame.locator('.step').count();
    expect(ready).toMatchObject({ form: 'chart', lang: second.lang, steps });
    expect(ready!['chapters']).toContain(central.id);
    await expect.poll(async () => (await host.heard('height')).length).toBeGreaterThan(0);
    const { height } = (await host.heard('height')).at(-1) as { height: number };
    const chart = (await host.frame.locator('.estimates .chart').boundingBox())!;
    expect(height).toBeGreaterThan(chart.height + 150);
    await host.tell({ type: 'hello' });
    await expect.poll(async () => (await host.heard('ready')).length).toBe(2);
  });

  test('does what the host asks for, and tells what has changed', async ({ page, baseURL }) => {
    await openIn(page, baseURL, inSecond);
    await host.tell({ type: 'set-chapter', chapter: central.id });
    await expect(card(host.frame)).toContainText(titleOf(second, central.id));
    await host.tell({ type: 'set-day', day: someDay });
    await expect(host.frame.locator('[data-scene]')).toHaveAttribute('data-day', someDay);
    for (const command of [
      { type: 'set-day', day: '2999-01-01' },
      { type: 'set-chapter', chapter: 'nowhere' },
      { type: 'set-lang', lang: 'xx' },
    ])
      await host.tell(command);
    await host.tell({ type: 'set-theme', theme: 'dark' });
    const paper = () => host.frame.locator('html').evaluate((root) => getComputedStyle(root).backgroundColor);
    await expect.poll(paper).toBe(rgb(dark.paper));
    await expect(host.frame.locator('[data-scene]')).toHaveAttribute('data-day', someDay);
    await host.tell({ type: 'set-theme', theme: 'light' });
    await expect.poll(paper).toBe(rgb(light.paper));
    await card(host.frame).locator('a[data-claim]').first().click();
    await expect.poll(async () => (await host.heard('open-claim')).length).toBe(1);
    expect((await host.heard('day')).at(-1)).toMatchObject({ day: someDay, lens: 'reported' });
    expect((await host.heard('chapter')).at(-1)).toMatchObject({ chapter: central.id });
  });

  test('changes its language in place; the host’s history does not grow', async ({ page, baseURL }) => {
    await openIn(page, baseURL, `${inFirst}?theme=dark`);
    const entries = await page.evaluate(() => history.length);
    await host.tell({ type: 'set-chapter', chapter: chapters[3]!.id });
    await host.tell({ type: 'set-lang', lang: second.lang });
    await expect(page.frameLocator('iframe').locator(`html[lang=${second.lang}].hydrated`)).toHaveCount(1);
    await expect(card(page.frames()[1]!)).toContainText(titleOf(second, chapters[3]!.id));
    expect(page.frames()[1]!.url()).toContain('theme=dark');
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test('40 turns of the wheel over it move the host by all of their way, in every form', async ({ page, baseURL }) => {
    for (const form of ['stepper', 'map', 'chart', 'still']) {
      await openIn(page, baseURL, `${inFirst}?form=${form}`, [660, 640]);
      await page.evaluate(() => scrollTo(0, 500));
      for (const y of [450, 700]) {
        const before = await page.evaluate(() => scrollY);
        await page.mouse.move(330, y);
        for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 10);
        await expect.poll(() => page.evaluate(() => scrollY), form).toBe(before + 200);
      }
      host.close();
    }
  });

  test('a story that the host scrolls begins with its first card and ends with its last', async ({ page, baseURL }) => {
    await openIn(page, baseURL, inSecond);
    await host.tell({ type: 'set-form', form: 'scroll' });
    await expect(host.frame.locator('html[data-form=scroll]')).toHaveCount(1);
    await expect(host.frame.locator('.card .headline')).toBeInViewport({ ratio: 1 });
    await host.tell({ type: 'scroll', part: 0.5 });
    await expect.poll(async () => (await host.heard('chapter')).length).toBeGreaterThan(1);
    await expect(host.frame.locator('.card').filter({ visible: true }).first()).toBeAttached();
    await host.tell({ type: 'scroll', part: 1 });
    await expect.poll(async () => (await host.heard('chapter')).at(-1)!['chapter']).toBe(last.id);
    expect(await host.heard('scroll-to')).toEqual([]);
    await host.tell({ type: 'set-form', form: 'stepper' });
    await expect(card(host.frame)).toHaveCount(1);
    expect(await host.frame.evaluate(() => scrollY)).toBe(0);
    await expect(host.frame.locator(`#${last.id} .card`).first()).toBeVisible();
  });
});

test.describe('by touch', () => {
  test.use({ ...framed, hasTouch: true, isMobile: true, viewport: { width: 390, height: 700 } });

  test('two fingers enlarge the page from every part of every form but a map in the hand', async ({ page }) => {
    const partsWithoutPinches = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('body, body *')]
          .filter((node) => {
            const actions = getComputedStyle(node).touchAction;
            return !['auto', 'manipulation'].includes(actions) && !actions.includes('pinch-zoom');
          })
          .map((node) => node.className),
      );
    for (const form of Object.keys(FORMS)) {
      await open(page, `${inFirst}?form=${form}`);
      expect(await partsWithoutPinches(), form).toEqual([]);
    }
    await open(page, `${inFirst}?form=map`);
    await takeMap(page);
    expect(await partsWithoutPinches()).toEqual([expect.stringContaining('stage')]);
  });

  test('a swipe sideways turns the card, one upwards moves the host', async ({ page, baseURL }) => {
    const host = await openHost(page, baseURL + inFirst.slice(1), 390, 600);
    const session = await page.context().newCDPSession(page);
    const swipe = async (x: number, y: number) => {
      const from = { x: 200, y: 350 };
      await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [from] });
      for (let part = 1; part <= 8; part += 1)
        await session.send('Input.dispatchTouchEvent', {
          type: 'touchMove',
          touchPoints: [{ x: from.x + (x * part) / 8, y: from.y + (y * part) / 8 }],
        });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await page.evaluate(() => scrollTo(0, 850));
    await swipe(-120, 5);
    await expectCard(host.frame, 2);
    await swipe(120, 5);
    await expectCard(host.frame, 1);
    await swipe(0, -200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await expectCard(host.frame, 1);
    host.close();
  });
});
