import type { Page } from '@playwright/test';
import { FIXED_HEIGHT, heightFor } from '../../src/embed/frame-height.ts';
import { loaderPath } from '../../src/embed/host/address.ts';
import { bringFrameTo, iframe, inFrame, isPinned, meetFrame, openHost, test } from './host-page.ts';
import { changed } from './host-server.ts';
import { expect, sizes } from './support.ts';

/** What content systems put around a snippet, or make of it. */

test.use({ viewport: sizes.desktop });

const within = (style: string) => (html: string) =>
  html.replace('<figure', `<div id="box" style="${style}"><figure`).replace('</figure>', '</figure></div>');
const styled = (style: string, frame: string) => (html: string) =>
  html.replace('<div><iframe', `<div id="box" style="${style}"><iframe style="${frame}"`);

const RATIO = 'position: relative; height: 0; padding-bottom: 56.25%';
const FILLING = 'position: absolute; inset: 0; width: 100%; height: 100%';
const boxes: Record<string, (html: string) => string> = {
  'of a ratio that cuts off': styled(`${RATIO}; overflow: hidden`, FILLING),
  'of a ratio': styled(RATIO, FILLING),
  'lower than the frame that cuts off': within('height: 600px; overflow: hidden'),
  'of a fixed height that cuts off': within('height: 820px; overflow: clip'),
  'lower than the frame that contains paint': within('height: 600px; contain: paint'),
  'lower than the frame that is contained': within('height: 600px; contain: strict'),
  'lower than the frame that is clipped': within('height: 600px; clip-path: inset(0)'),
  'of a fixed height': within('height: 820px'),
};

/** Px by which the frame juts out of the box, and whether the link behind it can be clicked. */
const lookAt = (page: Page) =>
  page.evaluate(() => {
    const bottom = (selector: string) => document.querySelector(selector)!.getBoundingClientRect().bottom;
    const link = document.querySelector('#after')!;
    link.scrollIntoView({ block: 'center' });
    const { left, top } = link.getBoundingClientRect();
    return {
      out: bottom('iframe') - bottom('#box'),
      isFree: document.elementFromPoint(left + 5, top + 5) === link,
    };
  });

test('a frame in a box stays in it, whole, and covers nothing of the article', async ({ page, hosts }) => {
  for (const [name, change] of Object.entries(boxes)) {
    await meetFrame(page, hosts + changed(change));
    await bringFrameTo(page, 0);
    expect(await isPinned(page), name).toBe(false);
    const { out, isFree } = await lookAt(page);
    expect(out, name).toBeLessThanOrEqual(1);
    expect(isFree, name).toBe(true);
    // But for a part of a px: boxes may begin between two.
    await expect(inFrame(page).locator('.credit [data-sources]'), name).toBeInViewport({ ratio: 0.98 });
  }
});

test('a frame in an article that is cut off has all of its height once the article is opened', async ({
  page,
  hosts,
}) => {
  const height = () => iframe(page).evaluate((node) => node.getBoundingClientRect().height);
  // The frame begins above or below the cut.
  for (const before of [100, 500]) {
    const cut = within('max-height: 300px; overflow: hidden');
    const change = (html: string) => cut(html).replace('<figure', `<p style="height: ${before}px">Text</p><figure`);
    await openHost(page, hosts + changed(change));
    await bringFrameTo(page, 1.2);
    await expect(inFrame(page).locator('html')).toHaveClass(/hydrated/, { timeout: 20_000 });
    await bringFrameTo(page, 0);
    await page.locator('#box').evaluate((box) => (box.style.maxHeight = 'none'));
    await bringFrameTo(page, 1.2);
    await expect.poll(height, `${before} px of text before it`).toBeGreaterThan(500);
  }
});

test('a frame gives its article’s inline styles back when it is no longer pinned, and in a copy', async ({
  page,
  hosts,
}) => {
  const styles = [
    'overflow: clip; border: 1px solid red;',
    'border: 2px solid; margin: 0px 4px; height: 650px;',
  ] as const;
  const stylesNow = () =>
    iframe(page).evaluate((node) => [node.parentElement, node].map((each) => each!.getAttribute('style')));
  const address = hosts + changed(styled(...styles));
  await meetFrame(page, address);
  await expect.poll(() => isPinned(page)).toBe(true);
  // In the window, where the copy is not pinned again.
  await bringFrameTo(page, 0);
  await page.locator('main').evaluate((main) => (main.innerHTML = String(main.innerHTML)));
  await expect.poll(stylesNow).toEqual(styles);

  await meetFrame(page, address);
  await expect.poll(() => isPinned(page)).toBe(true);
  await page.locator('main').evaluate((main) => (main.style.overflow = 'hidden'));
  await bringFrameTo(page, -1);
  await expect.poll(() => isPinned(page)).toBe(false);
  expect((await stylesNow())[0]).toBe(styles[0]);
});

test('a frame whose styles are taken from it where it stands, as idiomorph and morphdom do, is a stepper again', async ({
  page,
  hosts,
}) => {
  const form = () => inFrame(page).locator('html').getAttribute('data-form');
  for (const part of [2.4, -5]) {
    await meetFrame(page, `${hosts}plain.html`);
    await expect.poll(form).toBe('scroll');
    await bringFrameTo(page, part);
    await page.locator('figure > div, iframe').evaluateAll((nodes) => {
      for (const node of nodes) for (const name of ['style', 'data-as-reported']) node.removeAttribute(name);
    });
    await expect.poll(form, `at ${part}`).toBe('stepper');
  }
});

test('a frame is pinned and released under a policy that allows no inline styles', async ({ page, hosts, baseURL }) => {
  const policy = `style-src 'self'; script-src ${new URL(baseURL!).origin}`;
  await meetFrame(
    page,
    hosts +
      changed((html) =>
        html.replace('<title>', `<meta http-equiv="Content-Security-Policy" content="${policy}"><title>`),
      ),
  );
  await expect.poll(() => isPinned(page)).toBe(true);
  const track = page.locator('figure > div');
  expect((await track.boundingBox())!.height).toBeGreaterThan(5000);
  await page.locator('main').evaluate((main) => (main.style.overflow = 'hidden'));
  await bringFrameTo(page, -1);
  await expect.poll(() => isPinned(page)).toBe(false);
  await expect(track).not.toHaveAttribute('style', /./);
});

test('a frame in closed details works where it is opened, and by the scrolling of the article where that is far below', async ({
  page,
  hosts,
}) => {
  const address =
    hosts +
    changed((html) =>
      html.replace('<figure', '<details><summary>More</summary><figure').replace('</figure>', '</figure></details>'),
    );
  const open = () => page.locator('details').evaluate((details: HTMLDetailsElement) => (details.open = true));
  await openHost(page, address);
  await page.locator('summary').scrollIntoViewIfNeeded();
  await page.locator('summary').click();
  await expect(inFrame(page).locator('html.hydrated')).toHaveCount(1);
  await expect(inFrame(page).locator('.step .card').filter({ visible: true })).toHaveCount(1);
  expect(await isPinned(page)).toBe(false);

  await openHost(page, address);
  await open();
  await expect.poll(() => isPinned(page)).toBe(true);
});

/** The article with its frame in a shadow tree. */
const inShadow = (mode: 'open' | 'closed') =>
  changed((html) =>
    html
      .replace('<figure', `<div id="shadow"><template shadowrootmode="${mode}"><figure`)
      .replace('</figure>', '</figure></template></div>'),
  );

test('a frame in a shadow tree is pinned', async ({ page, hosts }) => {
  const address = hosts + inShadow('open');
  await openHost(page, address);
  await page.evaluate(() => {
    const { top } = document.querySelector('#shadow')!.getBoundingClientRect();
    scrollBy(0, top - 2.4 * innerHeight);
  });
  await expect.poll(() => isPinned(page)).toBe(true);
});

test('a frame in a closed shadow tree, where no script finds it, is a stepper of the snippet’s height', async ({
  page,
  hosts,
}) => {
  const address = hosts + inShadow('closed');
  await page.addInitScript(() => {
    const said: unknown[] = [];
    addEventListener('message', ({ data }) => said.push(data));
    Object.assign(window, { said });
  });
  await openHost(page, address);
  await page.locator('#shadow').scrollIntoViewIfNeeded();
  const frame = () => page.frames()[1]!;
  await expect.poll(() => frame().evaluate(() => document.documentElement.className)).toContain('hydrated');
  await expect
    .poll(() => frame().evaluate(() => [innerHeight, document.documentElement.dataset['form']]))
    .toEqual([FIXED_HEIGHT.stepper, 'stepper']);
  // It tells the window what it does all the same.
  const said = await page.evaluate(() => (window as unknown as { said: { type?: string }[] }).said);
  expect(said.map(({ type }) => type)).toEqual(expect.arrayContaining(['ready', 'height']));
});

test('a frame is pinned by a script that was bundled with others, which has no address of its own', async ({
  page,
  hosts,
  request,
  baseURL,
}) => {
  const script = await (await request.get(`${baseURL}${loaderPath}`)).text();
  await meetFrame(
    page,
    hosts + changed((html) => html.replace(/<script async src="[^"]*"><\/script>/, () => `<script>${script}</script>`)),
  );
  await expect.poll(() => isPinned(page)).toBe(true);
});

test('where the browser itself asks for a frame’s height, it has what suits its form and width, without our script', async ({
  page,
  hosts,
}) => {
  const asking = (form: string) =>
    hosts +
    changed((html) =>
      html
        .replace(/<script async.*<\/script>/, '')
        .replace('<iframe src="', '<iframe style="frame-sizing: content-height; height: auto" src="')
        .replace('embed/"', `embed/?form=${form}"`),
    );
  await page.goto(asking('stepper'));
  const canAsk = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  test.skip(!canAsk, 'this browser does not know frame-sizing');
  for (const form of ['stepper', 'still'] as const) {
    await page.goto(asking(form));
    await bringFrameTo(page, 0);
    await expect(inFrame(page).locator('html')).toHaveClass(/hydrated/);
    for (const width of [sizes.desktop.width, 400]) {
      await page.setViewportSize({ ...sizes.desktop, width });
      const sizeOf = () =>
        iframe(page).evaluate(({ clientWidth, clientHeight }) => [clientHeight, clientWidth] as const);
      const suits = async () => {
        const [height, column] = await sizeOf();
        return height - Math.ceil(heightFor(form, column, 17));
      };
      await expect.poll(suits, `${form}, ${width}`).toBe(0);
      // It fills it, and nothing of it is longer.
      const { scrollHeight, clientHeight } = await inFrame(page)
        .locator('html')
        .evaluate((root) => ({ scrollHeight: root.scrollHeight, clientHeight: root.clientHeight }));
      expect(scrollHeight, `${form}, ${width}`).toBe(clientHeight);
    }
  }
});
