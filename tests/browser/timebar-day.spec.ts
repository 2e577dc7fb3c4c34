import type { Page } from '@playwright/test';
import { calmMoment, clickOn, expectDay, focusSlider, languages, opening, openStory, second } from './story-page.ts';
import { withoutMotion, expect, sizes, test } from './support.ts';

/** The day at length, the axis with real letters, and the bars of events. */

test.use(withoutMotion);

const bar = (page: Page) => page.locator('[data-island="timebar"]');
const opener = (page: Page) => bar(page).locator('[popovertarget]').first();
const sheet = (page: Page) => bar(page).locator('[popover]');
const cardOf = (page: Page) => page.getByRole('dialog', { name: second.words.card.title });
const textOf = (claim: string | null) => second.story.claims.find(({ id }) => id === claim)!.text;
const smallPhone = { width: 320, height: 568 };

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const boxesOf = (page: Page, selector: string): Promise<Box[]> =>
  bar(page)
    .locator(selector)
    .filter({ visible: true })
    .evaluateAll((nodes) => nodes.map((node) => node.getBoundingClientRect().toJSON() as DOMRect));
/** Pairs that lie over one another by more than this many px down. */
const overlaps = (boxes: readonly Box[], slack: number) =>
  boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.right > b.left + 0.5 && b.right > a.left + 0.5)
      .filter((b) => a.bottom > b.top + slack && b.bottom > a.top + slack)
      .map((b) => [a, b]),
  );

for (const [size, viewport] of Object.entries({ ...sizes, 'small phone': smallPhone })) {
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test('the bar has room for its buttons; its day opens above it, leads to statements and takes the focus back', async ({
      page,
    }) => {
      await openStory(page, `${second.home}?day=${opening.day}`);
      const boxes = await boxesOf(page, '.timebar > button, .play button, .day');
      const large = boxes.filter(({ left, right, top, bottom }) => right - left >= 44 && bottom - top >= 44);
      expect(large.length, 'play, back and on').toBeGreaterThanOrEqual(3);
      expect(overlaps(boxes, 2)).toEqual([]);

      await opener(page).evaluate((node: HTMLElement) => node.focus({ preventScroll: true }));
      await page.keyboard.press('Enter');
      await expect(sheet(page)).toBeVisible();
      await expect(sheet(page).locator('h2')).toBeFocused();
      await expect(sheet(page).locator('li')).not.toHaveCount(0);
      const box = (await sheet(page).boundingBox())!;
      const top = (await bar(page).boundingBox())!.y;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
      expect(box.y + box.height).toBeLessThanOrEqual(top + 1);
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toBeHidden();
      await expect(opener(page)).toBeFocused();

      await clickOn(page, opener(page));
      const statement = sheet(page).locator('li').getByRole('link').nth(1);
      await statement.click();
      await expect(sheet(page)).toBeHidden();
      await expect(page).toHaveURL(/claim=/);
      await expect(cardOf(page)).toContainText(textOf(new URL(page.url()).searchParams.get('claim')));
      await page.keyboard.press('Escape');
      await expect(sheet(page)).toBeVisible();
      await expect(statement).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(opener(page)).toBeFocused();
    });
  });
}

test.describe('with real letters, at 320 px', () => {
  test.use({ viewport: smallPhone });

  for (const { lang, home, words } of languages) {
    test(`under the axis no words touch, nor leave the window (${lang})`, async ({ page }) => {
      for (const lens of ['reported', 'happened']) {
        await openStory(page, `${home}?day=${opening.day}&lens=${lens}`);
        const boxes = (await boxesOf(page, 'svg text')).filter(({ left, right }) => right > left);
        expect(boxes.length).toBeGreaterThan(2);
        for (const { left, right, bottom } of boxes) {
          expect(left).toBeGreaterThanOrEqual(0);
          expect(right).toBeLessThanOrEqual(smallPhone.width);
          expect(bottom).toBeLessThanOrEqual(smallPhone.height);
        }
        expect(overlaps(boxes, 0)).toEqual([]);
        if (lens === 'happened') continue;
        const lengths = [words.time.days, words.time.weeks, words.time.months].flatMap((unit) =>
          Array.from({ length: 60 }, (_, count) => words.gap(unit(count + 1))),
        );
        await expect(bar(page).getByText(new RegExp(`^(${lengths.join('|')})$`))).not.toHaveCount(0);
      }
    });
  }
});

test.describe('by touch', () => {
  test.use({ viewport: sizes.phone, hasTouch: true });

  test('a tap anywhere in the row of the date opens the day, and does not move it', async ({ page }) => {
    await openStory(page, `/?day=${calmMoment}`);
    const box = (await opener(page).boundingBox())!;
    expect(box.height).toBeGreaterThanOrEqual(44);
    for (const y of [1, box.height - 1]) {
      await page.touchscreen.tap(box.x + box.width / 2, box.y + y);
      await expect(sheet(page)).toBeVisible();
      await expectDay(page, calmMoment);
      await page.keyboard.press('Escape');
    }
  });
});

test.describe('the bars of events', () => {
  test.use({ viewport: sizes.desktop });

  test('can each be hit somewhere, open their statement by click and by key, and the day stays', async ({ page }) => {
    await openStory(page, `${second.home}?day=${opening.day}&lens=happened`);
    await expect(bar(page).locator('[data-event]')).not.toHaveCount(0);
    const unreachable = await bar(page)
      .locator('[data-event]')
      .evaluateAll((links) => {
        const hits = (link: Element) => {
          const { left, right, top, bottom } = link.querySelector('.target')!.getBoundingClientRect();
          for (let x = left + 1; x < right; x += 2)
            for (let y = top + 1; y < bottom; y += 2)
              if (document.elementFromPoint(x, y)?.closest('[data-event]') === link) return true;
          return false;
        };
        return links.filter((link) => !hits(link)).map((link) => link.getAttribute('data-event'));
      });
    expect(unreachable).toEqual([]);

    const event = bar(page).locator('[data-event]').first();
    await event.locator('.target').click({ position: { x: 40, y: 12 } });
    await expect(cardOf(page)).toContainText(textOf(await event.getAttribute('data-event')));
    await page.keyboard.press('Escape');
    await expectDay(page, opening.day);
    await focusSlider(page);
    await page.keyboard.press('Tab');
    const id = await page.evaluate(() => document.activeElement?.getAttribute('data-event'));
    expect(id).not.toBeNull();
    await page.keyboard.press('Enter');
    await expect(cardOf(page)).toBeVisible();
  });
});
