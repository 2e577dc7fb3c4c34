import type { Page, Route } from '@playwright/test';
import { dayOf } from '../../src/core/days.ts';
import {
  atPort,
  bringIn,
  central,
  expectDay,
  first,
  moments,
  opening,
  scene,
  settled,
  slider,
  standing,
} from './story-page.ts';
import { bringAxe, expectAccessibleInBoth } from './axe.ts';
import { openHost, type Host } from './frame-host.ts';
import { expect, sizes, test, withoutMotion } from './support.ts';

/** Until the reader begins, the story's page is a document: its app comes then, and does what was asked for meanwhile. */

test.use({ ...withoutMotion, realIdle: true, viewport: sizes.phone });

const html = (page: Page) => page.locator('html');
const APP = /assets\/(client|story-frame)-.*\.js$/;

/** However long a test takes: after ten seconds the app comes unasked. */
async function stopTime(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
}

/** Opens the story, and keeps its app away until it is let go. */
async function openWithoutApp(page: Page, address: string = first.home): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await page.route(APP, (route) => void held.push(route));
  await page.goto(address);
  return async () => {
    await expect.poll(() => held.length).toBe(1);
    await held[0]!.continue();
    await expect(page.locator('html.hydrated')).toBeAttached();
  };
}

test('a page that nobody touches asks for the days of its opening, but for neither app, data nor pictures of other chapters', async ({
  page,
}) => {
  await stopTime(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(first.home, { waitUntil: 'networkidle' });
  await expect(html(page)).not.toHaveClass(/hydrated/);
  const needed =
    /\/$|moments-upright\.json$|theme\.js$|hydrating\.js$|assets\/(index|plain|resting)-.*\.js$|\.(css|woff2)$|icon/;
  expect(asked.filter((path) => !needed.test(path))).toEqual([]);
});

/** What a reader does that asks for the app, and for nothing else. */
const ask = (page: Page) => page.keyboard.press('Shift');
const dayOfBar = (page: Page) => page.locator('[data-day-handle]').getAttribute('data-day-handle');

test('who goes on down the story has each chapter’s picture, bar and address, and the app is not asked for', async ({
  page,
}) => {
  await stopTime(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(first.home);
  for (const { id, day } of [atPort, central]) {
    await bringIn(page, id);
    await expect.poll(async () => (await page.clock.runFor(50), dayOfBar(page)), id).toBe(day);
    await expect.poll(async () => (await page.mouse.wheel(0, 1), standing(page)), id).toEqual([id]);
    await page.clock.runFor(1000);
    await expect(page.locator('.bar [role="status"]')).not.toBeEmpty();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator('a[data-language]').first()).toHaveAttribute('href', new RegExp(`[^#]#${id}$`));
  }
  await page.clock.runFor(5000);
  expect(asked.filter((url) => APP.test(url))).toEqual([]);
});

test('who turns the phone at rest is at the same chapter', async ({ page }) => {
  await openWithoutApp(page);
  await bringIn(page, atPort.id);
  await expect.poll(() => dayOfBar(page)).toBe(atPort.day);
  for (const size of [{ width: 664, height: 390 }, sizes.phone]) {
    await page.setViewportSize(size);
    await settled(page);
    expect(await standing(page)).toEqual([atPort.id]);
    expect(await dayOfBar(page)).toBe(atPort.day);
  }
});

test('a touch in a chapter whose silence is drawn open goes to the stop that it met', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  const { id, day } = await page.evaluate(async () => {
    const file = document.querySelector('[data-bars]')!.getAttribute('data-bars')!;
    const bars = (await (await fetch(file)).json()) as Record<string, { markup: string }>;
    const breakIn = ({ markup }: { markup: string }) => Number(/<rect x="[^"]*" width="([\d.]+)%"/.exec(markup)![1]);
    const widest = Object.keys(bars).sort((a, b) => breakIn(bars[b]!) - breakIn(bars[a]!))[0]!;
    return { id: widest, day: document.getElementById(widest)!.dataset['chapterDay']! };
  });
  await bringIn(page, id);
  await expect.poll(() => dayOfBar(page)).toBe(day);
  const stops = await page
    .locator('.drawn .dots:not(.unknown)')
    .evaluateAll((paths) =>
      paths.flatMap((path) => [...path.getAttribute('d')!.matchAll(/M([\d.]+)/g)].map(([, x]) => Number(x) / 1000)),
    );
  const nth = moments.length - 4;
  const { x, y, width, height } = (await page.locator('.track').boundingBox())!;
  await page.mouse.click(x + width * stops.sort((a, b) => a - b)[nth]!, y + height / 3);
  await letGo();
  await expectDay(page, moments[nth]!);
});

test('the app takes the page over in the chapter that is read, with its bar as it stands', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  await bringIn(page, atPort.id);
  await expect.poll(() => dayOfBar(page)).toBe(atPort.day);
  const bar = await slider(page).elementHandle();
  await ask(page);
  await letGo();
  expect(await standing(page)).toEqual([]);
  await expectDay(page, atPort.day);
  await expect(page).toHaveURL(new RegExp(`#${atPort.id}$`));
  await expect(page.locator('a[data-language]').first()).toHaveAttribute('href', new RegExp(`[^#]#${atPort.id}$`));
  expect(await slider(page).evaluate((now, before) => now === before, bar)).toBe(true);
});

test('a focused slider stays focused, whatever chapter is scrolled to before the app is there', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  await slider(page).focus();
  await bringIn(page, atPort.id);
  await letGo();
  await expectDay(page, atPort.day);
  await expect(slider(page)).toBeFocused();
});

test('whoever goes back up, or comes near the slider, asks for the app', async ({ page }) => {
  await stopTime(page);
  const backUp = () => page.mouse.wheel(0, -100);
  const toSlider = async () => {
    const { x, y } = (await page.locator('.track').boundingBox())!;
    await page.mouse.move(x + 30, y + 10);
  };
  for (const act of [backUp, toSlider]) {
    await page.goto('about:blank');
    await page.goto(first.home);
    await page.mouse.move(100, 100);
    await page.mouse.wheel(0, 300);
    await page.clock.runFor(3000);
    let isAsked = false;
    page.on('request', (request) => (isAsked ||= /\.js$/.test(request.url())));
    expect(isAsked).toBe(false);
    await act();
    // Far from the ten seconds after which it comes unasked.
    await expect.poll(async () => (await page.clock.runFor(300), isAsked), { timeout: 5000 }).toBe(true);
  }
});

test('a click on the picture of a chapter opens the statement of the mark that is there', async ({ page }) => {
  await page.goto(`${first.home}#${central.id}`);
  await expect(page.locator('html.hydrated')).toBeAttached();
  const { claim, x, y } = await page.evaluate(() => {
    for (const mark of document.querySelectorAll<HTMLElement>('[data-scene] a[data-claims]')) {
      for (const box of [...mark.children].map((child) => child.getBoundingClientRect())) {
        const at = { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        if (document.elementFromPoint(at.x, at.y)?.closest('a') === mark)
          return { claim: mark.dataset['claims']!.split(' ')[0]!, ...at };
      }
    }
    throw new Error('no mark can be hit');
  });
  await page.goto('about:blank');
  const letGo = await openWithoutApp(page);
  await bringIn(page, central.id);
  await expect.poll(() => standing(page)).toEqual([central.id]);
  await page.mouse.click(x, y);
  await letGo();
  await expect(page.getByRole('dialog')).toContainText(first.story.claims.find(({ id }) => id === claim)!.text);
});

test('who scrolls on while the map is being made has the map of the chapter that they came to', async ({ page }) => {
  await page.addInitScript((id) => {
    const look = (records: MutationRecord[]) => {
      if (!records.some(({ target }) => (target as Element).matches('[data-island="stage"].coming'))) return;
      observer.disconnect();
      document.getElementById(id)!.scrollIntoView({ behavior: 'instant' });
    };
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, attributeFilter: ['class'] });
  }, atPort.id);
  await page.goto(first.home);
  await ask(page);
  await expect(page.locator('html.hydrated')).toBeAttached();
  await expectDay(page, atPort.day);
});

test('a mark that is clicked before the app is there opens its statement', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  const mark = scene(page).locator('a[data-mark]').filter({ visible: true }).first();
  const [claim] = (await mark.getAttribute('data-claims'))!.split(' ');
  await mark.dispatchEvent('click');
  await letGo();
  await expect(page.getByRole('dialog')).toContainText(first.story.claims.find(({ id }) => id === claim)!.text);
});

for (const size of ['phone', 'desktop'] as const)
  test(`a mark that has the focus keeps it when the app’s map takes the place of the document’s: ${size}`, async ({
    page,
  }) => {
    await page.setViewportSize(sizes[size]);
    const letGo = await openWithoutApp(page);
    const mark = scene(page).locator('a[data-mark]').filter({ visible: true }).last();
    const name = await mark.getAttribute('data-mark');
    await mark.focus();
    await letGo();
    await expect(scene(page).locator(`a[data-mark="${name}"]`)).toBeFocused();
  });

test('the button of the day is heard before the app is there', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  await page.locator('button.day').click();
  await letGo();
  await expect(page.locator('[data-island="timebar"] .sheet')).toBeVisible();
});

test('the slider’s key and touch are heard before the app is there', async ({ page }) => {
  let letGo = await openWithoutApp(page);
  await slider(page).press('ArrowLeft');
  await letGo();
  await expectDay(page, moments[moments.indexOf(opening.day) - 1]!);
  await expect(slider(page)).toBeFocused();
  await page.unroute(APP);
  letGo = await openWithoutApp(page);
  const { x, y, width, height } = (await page.locator('.track').boundingBox())!;
  await page.mouse.click(x + width - 2, y + height / 3);
  await letGo();
  await expectDay(page, moments.at(-1)!);
});

/** A chosen day as it stands: on the map, with its marks, and on the bar. */
const chosen = (page: Page) =>
  page.evaluate(() => {
    const map = document.querySelector<HTMLElement>('[data-scene]')!;
    const marks = [...map.querySelectorAll<HTMLElement>('a[data-mark]')].filter((mark) => mark.checkVisibility());
    return {
      day: map.dataset['day'],
      name: map.ariaLabel,
      marks: marks.map(({ ariaLabel, dataset: { mark, claims, status, precision } }) =>
        [mark, claims, status, precision, ariaLabel].join(' '),
      ),
      inWords: document.querySelector('.day strong')!.textContent,
      said: document.querySelector('#slider')!.getAttribute('aria-valuetext'),
      handle: document.querySelector<HTMLElement>('[data-day-handle]')!.dataset['dayHandle'],
      rule: [...document.querySelectorAll('.drawing :is(.past, .unknown)')].map((path) => path.getAttribute('d')),
    };
  });

for (const [where, address] of [
  ['the story', first.home],
  ['a frame', first.embed],
] as const)
  test(`a touch of the slider of ${where} shows its day, and the app takes that over without a step back`, async ({
    page,
  }) => {
    const days = page.waitForResponse(/moments-upright\.json$/);
    const letGo = await openWithoutApp(page, address);
    // Those of a frame come with the touch.
    if (address === first.home) await (await days).finished();
    const { x, y, width, height } = (await page.locator('.track').boundingBox())!;
    for (const part of [0.2, 0.6]) await page.mouse.click(x + width * part, y + height / 3);
    await expect.poll(async () => (await chosen(page)).day).not.toBe(opening.day);
    const atRest = await chosen(page);
    expect(moments).toContain(atRest.day);
    await page.evaluate(() => {
      const seen = new Set<string>();
      const look = () => {
        const day = (node: string) => document.querySelector<HTMLElement>(node)?.dataset;
        seen.add(`${day('[data-scene]')?.['day']} ${day('[data-day-handle]')?.['dayHandle']}`);
        requestAnimationFrame(look);
      };
      look();
      Object.assign(window, { seen });
    });
    await letGo();
    await expectDay(page, atRest.day!);
    expect(await chosen(page)).toEqual(atRest);
    await expect(page.locator('.bar [role=status]')).not.toBeEmpty();
    expect(await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen])).toEqual([
      `${atRest.day} ${atRest.day}`,
    ]);
  });

test('a scroll that begins with a thumb on the slider sets no day', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  const track = page.locator('.track');
  await track.dispatchEvent('pointerdown', { button: 0, clientX: 20 });
  await track.dispatchEvent('pointercancel');
  await letGo();
  await expectDay(page, opening.day);
});

test('a label of the map at rest opens its statement, as its mark does', async ({ page }) => {
  const letGo = await openWithoutApp(page);
  await page.locator('[data-island="stage"] a:has(text)').filter({ visible: true }).first().dispatchEvent('click');
  await letGo();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('the card of a statement at rest', () => {
  const dialog = (page: Page) => page.getByRole('dialog');
  const linkIn = (page: Page, chapter: string) =>
    page.locator(`section[id="${chapter}"] .prose a[data-claim]`).filter({ visible: true }).first();
  /** The link, what it opens and what that says. */
  async function linkToStatement(page: Page) {
    const link = linkIn(page, central.id);
    const id = await link.getAttribute('data-claim');
    return { link, id, text: first.story.claims.find((claim) => claim.id === id)!.text };
  }

  test.describe('under a finger', () => {
    test.use({ hasTouch: true });

    test('opens and closes without the app; the focus goes back, and so does the address', async ({ page }) => {
      await stopTime(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(first.home);
      await bringIn(page, central.id);
      const { link, id, text } = await linkToStatement(page);
      await link.tap();
      await expect(dialog(page)).toContainText(text);
      await expect(page).toHaveURL(new RegExp(`[?]claim=${id}`));
      await expect(dialog(page).locator('pre').first()).toContainText(new URL(first.sources, page.url()).href);
      await dialog(page).locator('summary').first().tap();
      await page.clock.runFor(5000);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toHaveCount(0);
      await expect(link).toBeFocused();
      await expect(page).not.toHaveURL(/claim=/);
      await page.clock.runFor(5000);
      expect(asked.filter((url) => APP.test(url))).toEqual([]);
    });

    test('asks for the app for what only that can do, and the app does it', async ({ page }) => {
      await page.goto(first.home);
      await bringIn(page, opening.id);
      await linkIn(page, opening.id).or(linkIn(page, central.id)).first().tap();
      const asked = page.waitForRequest(APP);
      await dialog(page).locator('.actions button').tap();
      await asked;
      await expect(dialog(page)).toHaveCount(0);
      await expect(page).toHaveURL(/[?&]day=/);
    });
  });

  test('goes over to the app as it stands: where it is scrolled to, what has the focus, who gets it back', async ({
    page,
  }) => {
    const letGo = await openWithoutApp(page);
    await bringIn(page, central.id);
    const { link, text } = await linkToStatement(page);
    await ask(page);
    await link.click();
    await expect(dialog(page)).toContainText(text);
    await dialog(page).locator('summary').last().focus();
    await page.keyboard.press('Enter');
    const stands = () =>
      dialog(page).evaluate((node) => [node.scrollTop, document.activeElement?.textContent, node.style.margin]);
    await dialog(page).evaluate((node) => (node.scrollTop = node.scrollHeight));
    const before = await stands();
    expect(before[0]).toBeGreaterThan(0);
    await letGo();
    await expect(page.locator('[data-island="list"] *').first()).toBeAttached();
    expect(await stands()).toEqual(before);
    await expect(dialog(page).locator('details[open]')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).not.toHaveURL(/claim=/);
  });

  test('gives the focus back to the mark that took the place of the one that opened it', async ({ page }) => {
    const letGo = await openWithoutApp(page);
    const mark = page.locator('[data-island="stage"] a[data-mark]:not([tabindex="-1"])').filter({ visible: true });
    const id = await mark.first().getAttribute('data-mark');
    await mark.first().focus();
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toBeVisible();
    await letGo();
    await expect(page.locator('[data-island="list"] *').first()).toBeAttached();
    await page.keyboard.press('Escape');
    await expect(scene(page).locator(`[data-mark="${id}"]`)).toBeFocused();
  });

  test('is accessible', async ({ page }) => {
    await bringAxe(page);
    await openWithoutApp(page);
    await bringIn(page, central.id);
    await (await linkToStatement(page)).link.click();
    await expect(dialog(page)).toBeVisible();
    await expectAccessibleInBoth(page, 'a card at rest');
  });

  test.describe('that does not come', () => {
    test.use({ allowedProblems: [/cards\//] });

    test('is left to the app', async ({ page }) => {
      await page.route(/cards\//, (route) => route.fulfill({ status: 404, body: '{"error":"not found"}' }));
      await page.goto(first.home);
      await bringIn(page, central.id);
      const { link, text } = await linkToStatement(page);
      await link.click();
      await expect(dialog(page)).toContainText(text);
      await expect(html(page)).toHaveClass(/hydrated/);
    });
  });

  test('opens in a frame, too', async ({ page }) => {
    await openWithoutApp(page, first.embed);
    await page.locator('[data-island="stage"] a[data-mark]').filter({ visible: true }).last().dispatchEvent('click');
    await expect(dialog(page)).toContainText(first.words.card.said);
    await expect(dialog(page).locator('.actions a').first()).toHaveAttribute('href', new RegExp(first.sources));
  });
});

test('who scrolled on before the first script came has the bar of their chapter', async ({ page }) => {
  const held: Route[] = [];
  await page.route(/assets\/index-.*\.js$/, (route) => void held.push(route));
  await page.goto(first.home, { waitUntil: 'commit' });
  await expect(page.locator('footer')).toBeAttached();
  await bringIn(page, atPort.id);
  await expect.poll(() => held.length).toBe(1);
  await held[0]!.continue();
  await expect.poll(() => dayOfBar(page)).toBe(atPort.day);
  await expect.poll(() => standing(page)).toEqual([atPort.id]);
});

test('a chapter that is loaded anew is told as it was', async ({ page }) => {
  await page.goto(`${first.home}#${atPort.id}`);
  await expectDay(page, atPort.day);
  await page.reload();
  await expectDay(page, atPort.day);
  await expect(page.locator('html.hydrated')).toBeAttached();
  await expect(scene(page).locator('[data-focus="focus"]').first()).toBeAttached();
  expect(new URL(page.url()).search).toBe('');
});

test('it is accessible while it rests', async ({ page }) => {
  await bringAxe(page);
  await openWithoutApp(page);
  await expectAccessibleInBoth(page, 'at rest');
});

test('a plain page stays a page: its theme and its link to the slider work before the app', async ({ page }) => {
  await openWithoutApp(page);
  await page.locator('.skip[href="#slider"]').focus();
  await page.keyboard.press('Enter');
  await expect(slider(page)).toBeFocused();
  await page.locator('[data-theme-switch] select').selectOption('dark');
  await expect(html(page)).toHaveAttribute('data-theme', 'dark');
});

test.describe('where the bars of the chapters do not come', () => {
  test.use({ allowedProblems: [/bars\.json/] });

  for (const body of ['<html>', '{"error":"not found"}'])
    test(`the app comes with the first scroll: ${body}`, async ({ page }) => {
      await stopTime(page);
      await page.route(/bars\.json$/, (route) => route.fulfill({ status: 404, body }));
      await page.goto(first.home);
      const app = page.waitForRequest(APP);
      await page.mouse.wheel(0, 100);
      await expect.poll(async () => (await page.clock.runFor(300), page.evaluate(() => scrollY))).toBe(100);
      await page.clock.runFor(3000);
      await app;
    });
});

test.describe('where the app does not come', () => {
  test.use({ allowedProblems: [/client-.*\.js/] });

  test('a link clicked while the app hangs leads to the list once the page has given it up', async ({ page }) => {
    await page.clock.install();
    await openWithoutApp(page);
    await bringIn(page, central.id);
    await ask(page);
    await page.clock.runFor(12_000);
    await expect(html(page)).not.toHaveClass(/hydrating/);
    await page.locator(`section[id="${central.id}"] .prose a[data-claim]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${first.sources}#\\d{3}-\\d{2}$`));
  });

  test('what was clicked leads to the list of all, and a sentence says what does not move', async ({ page }) => {
    await page.route(APP, (route) => route.abort());
    await page.goto(first.home);
    await bringIn(page, central.id);
    await ask(page);
    await expect(html(page)).not.toHaveClass(/hydrating/);
    await expect(page.locator('[data-notice]')).toBeVisible();
    await page.locator(`section[id="${central.id}"] .prose a[data-claim]`).first().click();
    await expect(page).toHaveURL(new RegExp(`${first.sources}#\\d{3}-\\d{2}$`));
  });
});

test('an address that asks for a day or a chapter is answered at once, also where it was escaped', async ({ page }) => {
  for (const asked of [`?day=${moments[1]}`, `#${atPort.id}`, `?utm_source=x&day%3D${moments[1]}`]) {
    await page.goto('about:blank');
    await page.goto(first.home + asked);
    await expect(page.locator('html.hydrated')).toBeAttached();
  }
});

test('an address that asks for nothing of ours rests: those of newsletters, of networks, and of our own colours', async ({
  page,
}) => {
  await stopTime(page);
  for (const asked of ['?utm_source=newsletter&utm_medium=mail', '?theme=dark', '#?secret=x']) {
    await page.goto('about:blank');
    await page.goto(first.home + asked, { waitUntil: 'networkidle' });
    await expect(html(page), asked).not.toHaveClass(/hydrated/);
  }
});

test.describe('in a frame', () => {
  // The frame and what it loads are of another origin than the page around it.
  test.use({ allowedProblems: [/^request to another origin/] });

  const openFrame = (page: Page, site: string) =>
    openHost(page, new URL(first.embed, site).href, sizes.phone.width, sizes.phone.height, false);
  const isAwake = ({ frame }: Host) => frame.locator('html').evaluate((root) => root.classList.contains('hydrated'));
  const said = async (host: Host) => {
    const types = ['ready', 'chapter', 'day', 'mode'];
    return Object.fromEntries(await Promise.all(types.map(async (type) => [type, await host.heard(type)] as const)));
  };

  test('it says what it shows, once; its app comes with the reader, and says nothing twice', async ({
    page,
    baseURL,
  }) => {
    const host = await openFrame(page, baseURL!);
    await expect.poll(async () => (await host.heard('height')).length).toBeGreaterThan(0);
    const before = await said(host);
    expect(before).toMatchObject({
      ready: [{ form: 'stepper', lang: first.lang, mode: 'story', chapters: first.story.chapters.map(({ id }) => id) }],
      chapter: [{ chapter: opening.id }],
      day: [{ day: opening.day, lens: 'reported' }],
      mode: [{ mode: 'story' }],
    });
    expect(await isAwake(host)).toBe(false);
    await host.frame.getByRole('button', { name: first.words.frame.onwards }).click();
    await expect(host.frame.locator('html.hydrated')).toBeAttached();
    await expect(host.frame.locator('.step[data-shown]')).toContainText(first.story.chapters[0]!.title);
    expect(await said(host)).toEqual(before);
    // What it said at rest is news again after something else.
    await host.tell({ type: 'set-day', day: moments[0]! });
    await host.tell({ type: 'set-chapter', chapter: opening.id });
    const days = async () => (await host.heard('day')).map(({ day }) => day);
    await expect.poll(days).toEqual([opening.day, moments[0], opening.day]);
    host.close();
  });

  test('without its code, also where that is an empty file, it is the picture and tells the article so', async ({
    page,
    baseURL,
  }) => {
    await page.route(APP, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    const host = await openFrame(page, baseURL!);
    await expect.poll(async () => (await host.heard('ready')).length).toBe(1);
    // The first move that a browser tells of may be from nowhere.
    await page.mouse.move(100, 100, { steps: 2 });
    await expect
      .poll(async () => (await host.heard('ready')).map(({ form, steps }) => [form, steps]))
      .toEqual([
        ['stepper', expect.any(Number)],
        ['still', 1],
      ]);
    await expect(host.frame.locator('.frame-still').first()).toBeVisible();
    host.close();
  });

  test('its bar says the day, and its buttons are heard before the app is there', async ({ page }) => {
    for (const [button, done] of [
      ['button.day', '[data-island="timebar"] .sheet'],
      [`button[aria-label="${first.words.time.play}"]`, `button[aria-label="${first.words.time.pause}"]`],
    ] as const) {
      const letGo = await openWithoutApp(page, first.embed);
      await expect(page.locator('button.day')).toContainText(first.words.day(dayOf(opening.day)!));
      await page.locator(button).click();
      await letGo();
      await expect(page.locator(done)).toBeVisible();
      await page.unroute(APP);
      await page.goto('about:blank');
    }
  });

  test('one of some chapters offers no button that is still the whole story’s; its steps and its slider are heard', async ({
    page,
  }) => {
    const excerpt = `${first.embed}?chapters=${central.id},${atPort.id}`;
    let letGo = await openWithoutApp(page, excerpt);
    await expect(page.locator('button.day')).toBeHidden();
    await page.locator('.steps .on').click();
    await letGo();
    await expect(page.locator('.steps rect[width="2"]')).toBeAttached();
    await expect(page.locator('button.day')).toBeVisible();
    await page.unroute(APP);
    await page.goto('about:blank');
    letGo = await openWithoutApp(page, excerpt);
    await slider(page).press('End');
    await letGo();
    await expectDay(page, moments.at(-1)!);
    await expect(slider(page)).toBeFocused();
  });

  test('a touch of the slider at rest is news; so is the way back', async ({ page, baseURL }) => {
    const host = await openFrame(page, baseURL!);
    await expect.poll(async () => (await host.heard('ready')).length).toBe(1);
    const { x, y, width, height } = (await host.frame.locator('.track').boundingBox())!;
    await page.mouse.click(x + width - 2, y + height / 3);
    const days = async () => (await host.heard('day')).map(({ day }) => day);
    await expect.poll(days).toEqual([opening.day, moments.at(-1)]);
    await host.tell({ type: 'set-chapter', chapter: opening.id });
    await expect.poll(days).toEqual([opening.day, moments.at(-1), opening.day]);
    await expect
      .poll(async () => (await host.heard('mode')).map(({ mode }) => mode))
      .toEqual(['story', 'explore', 'story']);
    host.close();
  });

  test('the article’s commands that need the app bring it; its colours do not', async ({ page, baseURL }) => {
    const host = await openFrame(page, baseURL!);
    await expect.poll(async () => (await host.heard('ready')).length).toBe(1);
    await host.tell({ type: 'set-theme', theme: 'dark' });
    await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
    await host.tell({ type: 'hello' });
    await expect.poll(async () => (await host.heard('ready')).length).toBe(2);
    expect(await isAwake(host)).toBe(false);
    await host.tell({ type: 'set-chapter', chapter: atPort.id });
    await expect.poll(() => isAwake(host)).toBe(true);
    await expect(host.frame.locator('[data-scene]')).toHaveAttribute('data-day', atPort.day);
    expect(await host.frame.locator('html').getAttribute('data-theme')).toBe('dark');
    host.close();
  });
});
