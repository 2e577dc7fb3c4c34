import { openHost, shiftOf } from './host-page.ts';
import { packed } from './scripts-of.ts';
import { drawn, expectNoSideScroll, first, languages, moments, second } from './story-page.ts';
import { withoutMotion, expect, test } from './support.ts';

/** The page that makes snippets, and the article that shows one. */

test.use(withoutMotion);

for (const language of languages) {
  const { lang, home, publish, example, embed, story, words } = language;

  test(`in ${lang}, the story leads to the page, which has the code and shows what it does; no width scrolls it sideways; everything is chosen and copied by keyboard`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-write', 'clipboard-read']);
    await page.goto(home);
    await page.getByRole('contentinfo').getByRole('link', { name: words.links.embed }).click();
    await expect(page).toHaveURL(new RegExp(`${publish}$`));
    const origin = new URL(page.url()).origin;
    await expect(page.locator('[data-code]')).toHaveValue(new RegExp(`src="${origin}${embed}\\?chapters=[\\w,-]+"`));
    const frame = page.frameLocator('[data-preview] iframe');
    await expect(frame.locator('[data-scene] [data-mark]').filter({ visible: true }).first()).toBeVisible();
    await expect(page.getByRole('combobox').first().getByRole('option')).toHaveCount(story.chapters.length + 1);

    // The preview may be wider than the page.
    await page.locator('[name=width][value="1280"]').check();
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await drawn(page);
      await expectNoSideScroll(page, `${width} px`);
      expect((await page.locator('[data-preview] iframe').boundingBox())!.width).toBe(1280);
    }

    await page.locator('[name=form][value=auto]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.locator('[name=start][value=chapter]').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await expect(page.locator('[name=day]')).toBeFocused();
    await page.locator('[name=day]').fill(moments[1]!);
    await page.locator('[data-copy]').focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-status]')).not.toBeEmpty();
    const code = await page.evaluate(() => navigator.clipboard.readText());
    expect(code).toContain(`${embed}?form=map&amp;day=${moments[1]!}"`);
    expect(code).toBe(await page.locator('[data-code]').inputValue());
  });

  test(`in ${lang}, the example holds the code as it is made, and asks not to be found`, async ({ page }) => {
    await page.goto(example);
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const frame = page.locator('figure.as-reported > div:only-of-type > iframe:only-child');
    await expect(frame).toHaveAttribute('src', new RegExp(`^(\\.\\./)+${embed.slice(1)}\\?chapters=`));
    const start = await frame.evaluate((node) => node.getBoundingClientRect().top / innerHeight);
    expect(start, 'far enough away to be pinned').toBeGreaterThan(2);
  });
}

test('the page itself loads no map and no data, and little script', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (/\.(js|json)$/.test(request.url()) && request.frame() === page.mainFrame()) {
      scripts.push(new URL(request.url()).pathname);
    }
  });
  await page.goto(first.publish);
  await expect(page.locator('[data-code]')).not.toHaveValue('');
  expect(scripts.length).toBeGreaterThan(0);
  expect((await packed(scripts)) / 1000).toBeLessThan(12);
});

test('a frame loads what the page says, before the movable map', async ({ page }) => {
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
  await page.goto(first.embed);
  await expect(page.locator('html.hydrated')).toBeAttached();
  await page.waitForLoadState('networkidle');
  const total = await packed(loaded);
  const says = first.messages.publish.answers.flat(2).join(' ');
  const told = Number(/(\d+)\u00a0kB/.exec(says)![1]);
  // To the next ten.
  expect(10 * Math.round(total / 10_000)).toBe(told);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, allowedProblems: [/^failed request: .*\.js \(csp\)$/] });

  test('the page says what embedding is and where the frame lies, and has nothing to press in vain', async ({
    page,
  }) => {
    await page.goto(second.publish);
    await expect(page.getByRole('link', { name: new RegExp(`${second.embed}$`) })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    await expect(page.getByText(second.messages.publish.answers[0]![0])).toBeVisible();
  });
});

test('nothing moves while the page wakes, on any window', async ({ page }) => {
  for (const { publish } of languages) {
    for (const width of [390, 680, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await openHost(page, publish);
      await expect(page.frameLocator('[data-preview] iframe').locator('[data-scene]').first()).toBeAttached();
      expect(await shiftOf(page), `${publish} at ${width} px`).toBeLessThanOrEqual(0.01);
    }
  }
});
