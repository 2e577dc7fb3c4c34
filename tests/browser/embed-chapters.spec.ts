import type { Page } from '@playwright/test';
import { openHost as openFrame } from './frame-host.ts';
import { bringFrameTo, iframe, inFrame, isPinned, meetFrame, shiftOf, test } from './host-page.ts';
import { first, hydrated, languages, moments, opening, second, settled } from './story-page.ts';
import { expect, sizes, withoutMotion } from './support.ts';

/** A frame of some chapters, and what an editor wants to know before it stands in an article. */

test.use(withoutMotion);

const ids = first.story.chapters.map(({ id }) => id);
/** Without the opening; the second of them has been told by then of what the first one tells. */
const some = [ids[3]!, ids[5]!, ids[6]!, ids[8]!];
const asked = `?chapters=${some.toReversed().join()},nowhere`;
const sections = (page: Page) => page.locator('.story > section').evaluateAll((all) => all.map(({ id }) => id));
const card = (page: Page) => page.locator('.step .card').filter({ visible: true });
const titleOf = ({ story }: typeof first, id: string) => story.chapters.find((chapter) => chapter.id === id)!.title;
const countIn = ({ words }: typeof first, at: number, of: number) => words.links.chapter(at, of);

for (const language of languages)
  test(`a frame of some chapters tells these, in the story’s order, and counts them (${language.lang})`, async ({
    page,
  }) => {
    await page.goto(language.embed + asked);
    await hydrated(page);
    expect(await sections(page)).toEqual(some);
    const at = page.locator('.steps .at');
    const onwards = page.locator('.steps .on');
    await expect(at).toHaveText(countIn(language, 1, some.length));
    await expect(card(page)).toContainText(titleOf(language, some[0]!));
    await onwards.focus();
    await page.keyboard.press('End');
    await expect(at).toHaveText(countIn(language, some.length, some.length));
    await expect(onwards).toHaveAttribute('href', new RegExp(`#${some.at(-1)}$`));
    await page.keyboard.press('Home');
    await expect(page.locator('.credit .brand')).toHaveAttribute('href', new RegExp(`#${some[0]}$`));
    await expect(page.locator('[data-language]')).toHaveAttribute('href', /\?chapters=/);
    await expect.poll(() => page.url()).not.toContain('#');
  });

test('a frame without the opening draws the ground of its own first chapter', async ({ page }) => {
  for (const id of [some[0]!, ids.at(-2)!]) {
    await page.goto(`${first.embed}?chapters=${id}`);
    await hydrated(page);
    // What was prerendered is the whole story's opening.
    await expect(page.locator('.ground.covering')).toBeVisible();
    await expect(page.locator('.ground > svg')).toBeVisible();
  }
});

test('at the end of a narrow frame the way to the whole story stands alone', async ({ page }) => {
  await page.setViewportSize({ width: 278, height: 560 });
  await page.goto(`${first.embed}?chapters=${some[0]}`);
  await hydrated(page);
  await page.locator('.steps .on').press('End');
  await expect(page.locator('.steps a.on')).toBeVisible();
  await expect(page.locator('.steps .at')).toBeHidden();
});

test('when the legend has closed, the cards and the way on are there', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto(first.embed);
  await hydrated(page);
  await page.getByRole('button', { name: first.words.legend }).click();
  await page.keyboard.press('Escape');
  await page.locator('.steps .on').click({ timeout: 2000 });
  await expect(card(page)).toBeVisible();
});

test('every form takes the chapters: unknown ones are passed over, and of none that is known all are told', async ({
  page,
}) => {
  for (const form of ['stepper', 'map', 'chart', 'still']) {
    await page.goto(`${second.embed}${asked}&form=${form}`);
    await hydrated(page);
    expect(await sections(page), form).toEqual(some);
    if (form !== 'stepper') continue;
    await expect(page.locator('.estimates')).toBeAttached();
  }
  await expect(page.locator('.frame-still').filter({ visible: true })).toHaveCount(1);
  await expect(page.locator(`#${some[0]} .frame-still`)).toBeVisible();
  for (const none of ['nowhere', '', '%E0%A4%A']) {
    await page.goto(`${second.embed}?chapters=${none}`);
    await hydrated(page);
    expect(await sections(page), none).toEqual(ids);
    await expect(page.locator('.card .headline')).toBeVisible();
  }
  await page.goto(`${second.embed}${asked}#${opening.id}`);
  await hydrated(page);
  await expect(card(page)).toContainText(titleOf(second, some[0]!));
});

test('what is left out is never seen, however late the page’s own code comes', async ({ page }) => {
  let release: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (release = resolve));
  await page.route(/assets\/.*\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.goto(second.embed + asked, { waitUntil: 'commit' });
  await expect(card(page)).toHaveCount(1);
  await expect(card(page)).toContainText(titleOf(second, some[0]!));
  await expect(page.locator('.steps .at')).toBeHidden();
  release();
  await hydrated(page);
});

test('there is one pair of arrows, that of the steps, also for those who explore; all have names in the narrowest frame', async ({
  page,
}) => {
  await page.setViewportSize({ width: 278, height: 720 });
  await page.goto(second.embed);
  await hydrated(page);
  const { words } = second;
  const buttons = page.getByRole('button').filter({ visible: true });
  const named = async () => {
    for (const button of await buttons.all()) await expect(button).toHaveAccessibleName(/\p{L}{3,}/u);
  };
  await page.locator('.steps .on').click();
  await named();
  const onePair = async () => {
    for (const name of [words.frame.back, words.frame.onwards])
      await expect(page.getByRole('button', { name, exact: true })).toHaveCount(1);
    for (const name of [words.previousMoment, words.nextMoment])
      await expect(page.getByRole('button', { name })).toHaveCount(0);
  };
  await onePair();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('button', { name: words.explore.back })).toBeVisible();
  await onePair();
  await named();
});

test.describe('in a host’s page', () => {
  test.use({ allowedProblems: [/^request to another origin/], viewport: { width: 1280, height: 800 } });

  test('the frame says which chapters it tells and in which mode it is, and knows no others', async ({
    page,
    baseURL,
  }) => {
    const host = await openFrame(page, baseURL! + (second.embed + asked).slice(1), 660, 664);
    const steps = await host.frame.locator('.step').count();
    expect((await host.heard('ready'))[0]).toMatchObject({ chapters: some, steps, mode: 'story' });
    await host.tell({ type: 'set-chapter', chapter: opening.id });
    await host.tell({ type: 'set-chapter', chapter: some[2] });
    await expect
      .poll(async () => (await host.heard('chapter')).map(({ chapter }) => chapter))
      .toEqual([some[0], some[2]]);
    await host.tell({ type: 'set-day', day: '2024-10-31' });
    await expect.poll(async () => (await host.heard('mode')).map(({ mode }) => mode)).toEqual(['story', 'explore']);
    await host.tell({ type: 'hello' });
    await expect.poll(async () => (await host.heard('ready')).at(-1)!['mode']).toBe('explore');
    host.close();
  });

  test('a chapter that it is sent to is told, also where it stood at it and looked at another day', async ({
    page,
    baseURL,
  }) => {
    const host = await openFrame(page, `${baseURL! + second.embed.slice(1)}?chapters=${some.join()}`, 660, 664);
    for (const form of ['stepper', 'scroll']) {
      await host.tell({ type: 'set-form', form });
      await host.tell({ type: 'set-chapter', chapter: some[1] });
      await host.tell({ type: 'set-day', day: moments[0] });
      await expect.poll(async () => (await host.heard('mode')).at(-1)!['mode'], form).toBe('explore');
      await host.tell({ type: 'set-chapter', chapter: some[1] });
      await expect.poll(async () => (await host.heard('mode')).at(-1)!['mode'], form).toBe('story');
    }
    host.close();
  });

  test('scrolled, its list of chapters holds what it tells', async ({ page, baseURL }) => {
    const told = [opening.id, ...some];
    const host = await openFrame(page, `${baseURL! + second.embed.slice(1)}?chapters=${told.join()}`, 660, 664);
    await host.tell({ type: 'set-form', form: 'scroll' });
    const { article } = second.words;
    await expect(host.frame.locator('.contents summary')).toContainText(
      article.contents(told.length, 0).split(/[,·]/)[0]!,
    );
    const links = host.frame.locator('.contents a');
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      told.map((id) => `#${id}`),
    );
    host.close();
  });
});

for (const { lang, embed } of languages)
  test(`all links of a scrolled frame’s foot fit into it, beside each other, in every width (${lang})`, async ({
    page,
  }) => {
    await page.goto(embed);
    await hydrated(page);
    await page.evaluate(() => (document.documentElement.dataset['form'] = 'scroll'));
    for (const width of [260, 284, 320, 354, 390, 480, 520, 600, 680]) {
      await page.setViewportSize({ width, height: 664 });
      const inside = await page.locator('.credit').evaluate((foot) =>
        [...foot.querySelectorAll('a, button')]
          .filter((link) => link.checkVisibility())
          .map((link) => link.getBoundingClientRect())
          .every(({ left, right }, at, all) => left >= (all[at - 1]?.right ?? 0) && right <= innerWidth),
      );
      expect(inside, `${width} px`).toBe(true);
    }
  });

/** The beginning, the stops of a card's way through the window, and the end. */
const STOPS = [0, ...Array.from({ length: 20 }, (_, at) => 0.1 + at / 400), 1];

/** The article goes through the frame; at each stop: points of its foot that something covers, and its progress. */
async function passThrough(page: Page): Promise<{ covered: number[]; progress: number }[]> {
  const seen: { covered: number[]; progress: number }[] = [];
  for (const stop of STOPS) {
    await iframe(page).evaluate(async (node, part) => {
      const track = node.parentElement!.getBoundingClientRect();
      scrollBy(0, track.top + part * (track.height - innerHeight));
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    }, stop);
    const now = await inFrame(page)
      .locator('.credit')
      .evaluate((foot) => {
        const { left, right, top, bottom } = foot.getBoundingClientRect();
        const at = [0.02, 0.25, 0.5, 0.75, 0.98].map((x) => left + x * (right - left));
        const covered = at.flatMap((x) =>
          [top + 3, (top + bottom) / 2, bottom - 3].filter((y) => !foot.contains(document.elementFromPoint(x, y))),
        );
        return { covered, progress: Number(document.querySelector('[data-progress]')!.getAttribute('width')) };
      });
    seen.push(now);
  }
  return seen;
}

const leave = (page: Page) => inFrame(page).locator('[data-leave]');
const after = (page: Page) => page.locator('figure.as-reported + script + p');

test.describe('a frame in an article that scrolls it', () => {
  // A frame is pinned only where motion is wanted.
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('covers neither its foot with cards nor the way on to the article, in any width', async ({ page, hosts }) => {
    await page.setViewportSize({ width: 320, height: 664 });
    await meetFrame(page, `${hosts}plain.html`);
    for (const width of [320, 680, 960]) {
      await page.setViewportSize({ width, height: 664 });
      await expect.poll(() => isPinned(page)).toBe(true);
      await bringFrameTo(page, 0);
      await settled(page);
      await expect(inFrame(page).locator('html[data-form=scroll]')).toHaveCount(1);
      const seen = await passThrough(page);
      expect(seen.map(({ covered }) => covered).flat(), `${width} px`).toEqual([]);
      const parts = seen.map(({ progress }) => progress);
      expect(parts, `${width} px`).toEqual(parts.toSorted((a, b) => a - b));
      expect(parts[0], `${width} px`).toBeCloseTo(0, 3);
      expect(parts.at(-1), `${width} px`).toBeCloseTo(1, 3);
      expect(first.words.frame.leave, `${width} px`).toContain(await leave(page).innerText());
    }
  });

  test('lets the reader go on with the article, and takes the focus along', async ({ page, hosts }) => {
    await page.setViewportSize(sizes.phone);
    await meetFrame(page, `${hosts}plain.html`);
    await expect.poll(() => isPinned(page)).toBe(true);
    await bringFrameTo(page, -2);
    await leave(page).click();
    await expect(page.locator('figure.as-reported figcaption')).toBeInViewport();
    await expect(after(page)).toBeInViewport();
    await expect(page.locator('figcaption a')).toBeFocused();
    expect(await iframe(page).evaluate((node) => node.getBoundingClientRect().bottom)).toBeLessThanOrEqual(1);
    expect(await shiftOf(page)).toBeLessThanOrEqual(0.02);
  });

  test('works with the script’s first version, where going on leads to the story’s end', async ({ page, hosts }) => {
    await page.setViewportSize(sizes.phone);
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await meetFrame(page, `${hosts}first-version.html`);
    await expect.poll(() => isPinned(page)).toBe(true);
    expect(scripts.filter((path) => /embed\.js$/.test(path))).toEqual(['/embed/1.0.0/embed.js']);
    await bringFrameTo(page, -2);
    await expect
      .poll(async () => Number(await inFrame(page).locator('[data-progress]').getAttribute('width')))
      .toBeGreaterThan(0);
    await leave(page).click();
    await expect(
      inFrame(page)
        .locator(`#${ids.at(-1)} .card`)
        .last(),
    ).toBeInViewport();
    expect(Number(await inFrame(page).locator('[data-progress]').getAttribute('width'))).toBeCloseTo(1, 2);
  });
});
