import type { Page } from '@playwright/test';
import { isoOf } from '../../src/core/days.ts';
import { withoutMotion, expect, test } from './support.ts';
import {
  central,
  chapters,
  expectDay,
  first,
  focusSlider,
  hydrated,
  languages,
  last,
  moments,
  notice,
  opening,
  look,
  openStory,
  scene,
  second,
  shownDay,
  toChapter,
} from './story-page.ts';

/** The address is a promise: what it says is shown, what it cannot say is told politely, and it never fills the history. */

test.use(withoutMotion);

const { axis } = first.story;
const [someDay, next, afterNext] = moments.slice(moments.length / 2) as [string, string, string];

/** One of each kind; all others are read in `unit/core/url.test.ts`. */
const broken = [
  { address: '?day=2024-02-30', day: opening.day, why: 'a day that no calendar has' },
  { address: '?day=2999-01-01', day: isoOf(axis.end), why: 'a day after the axis: its last day' },
  { address: '?claim=999-99', day: opening.day, why: 'an unknown statement' },
];

for (const language of languages) {
  const { home, words } = language;
  const { malformed, unknown } = words.faults;
  const sentences = [malformed('day'), words.faults['out-of-range'](), unknown()];
  test(`what an address cannot say in ${language.lang} is told in one sentence, and the nearest sound view is shown`, async ({
    page,
  }) => {
    for (const { address, day, why } of language === first ? broken : broken.slice(0, 1)) {
      await openStory(page, home + address);
      await expect(notice(page), why).toBeVisible();
      await expect(notice(page), why).toHaveText(/^[^.!?<>]{20,}\.$/);
      expect(sentences, why).toContain(await notice(page).textContent());
      await expect(notice(page)).toHaveRole('status');
      await expectDay(page, day);
      await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
  });
}

const sound = [
  { address: '', day: opening.day, lens: 'reported' },
  { address: `?day=${someDay}&lens=happened`, day: someDay, lens: 'happened' },
  { address: '#%', day: opening.day, lens: 'reported' },
];

test('a sound address shows its view, and needs no words', async ({ page }) => {
  for (const { address, day, lens } of sound) {
    await openStory(page, `/${address}`);
    await expectDay(page, day);
    await expect(scene(page), address).toHaveAttribute('data-lens', lens);
    await expect(notice(page), address).toBeEmpty();
    await expect(notice(page), address).toBeHidden();
  }
});

test('a chapter is brought to the reader however others have left its address, and one that is none is told', async ({
  page,
}) => {
  const { id, day } = chapters[3]!;
  // Two that are most unlike what the page writes; all ways are read in `unit/core/mangled-addresses.test.ts`.
  const mangled = [`?chapter=${id}#?secret=aBc12`, `?DAY=${day}&amp;lens=reported%23${id}`];
  for (const address of mangled) {
    await openStory(page, second.home + address);
    await expectDay(page, day);
    await expect(page.locator(`section[id="${id}"]`), address).toBeInViewport();
    await expect(notice(page), address).toBeHidden();
  }
  await openStory(page, `${second.home}?claim=none#${id}x`);
  await expect(notice(page)).toHaveText(second.words.faults.unknown());
});

test('where the path begins with two slashes, the address still follows the view', async ({ page }) => {
  await openStory(page, `${new URL(process.env.SITE_URL!).origin}/${second.home}?day=${someDay}`);
  await arrow(page, 'ArrowRight');
  await expect(page).toHaveURL((url) => url.pathname === `/${second.home}` && url.searchParams.get('day') === next);
});

test('?claim=… opens the card of that statement', async ({ page }) => {
  const { id, text } = second.story.claims.at(-1)!;
  await openStory(page, `${second.home}?claim=${id}`);
  await expect(page.getByRole('dialog')).toContainText(text);
});

const arrow = async (page: Page, key: 'ArrowLeft' | 'ArrowRight', times = 1) => {
  await focusSlider(page);
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
};

test('parameters of others are kept, byte for byte', async ({ page }) => {
  await openStory(page, `/?utm_source=a%20b&day=${someDay}&x=1+2&empty`);
  await expectDay(page, someDay);
  await arrow(page, 'ArrowRight');
  await expect(page).toHaveURL(new RegExp(`day=${next}`));
  const { search } = new URL(page.url());
  for (const kept of ['utm_source=a%20b', 'x=1+2', 'empty']) expect(search.slice(1).split('&')).toContain(kept);
  expect(search.match(/day=/g)).toHaveLength(1);
});

test('the address that the page writes opens the same view again', async ({ page }) => {
  await openStory(page, `/#${central.id}`);
  await arrow(page, 'ArrowRight', 2);
  await look(page, 'happened');
  await expect(page).toHaveURL(new RegExp(`day=.*lens=happened.*#${central.id}$`));
  const day = await shownDay(page);
  await page.reload();
  await hydrated(page);
  await expectDay(page, day);
  await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
  await expect(page.locator(`section[id="${central.id}"]`)).toBeInViewport();
});

test('the history does not grow by twenty steps, a card and a walk through the chapters', async ({ page }) => {
  await page.addInitScript(() => {
    const calls = new Set<string>();
    for (const name of ['pushState', 'replaceState'] as const) {
      const original = history[name].bind(history);
      history[name] = (...given) => {
        calls.add(name);
        original(...given);
      };
    }
    Object.assign(globalThis, { historyCalls: calls });
  });
  await openStory(page, '/', { until: 'all' });
  const length = await page.evaluate(() => history.length);
  await arrow(page, 'ArrowLeft', 10);
  await arrow(page, 'ArrowRight', 10);
  await page.locator('[data-estimates] [data-claim]').first().dispatchEvent('click');
  await expect(page).toHaveURL(/claim=/);
  await page.keyboard.press('Escape');
  await toChapter(page, last.id);
  await expect(page).toHaveURL(new RegExp(`#${last.id}$`));
  expect(await page.evaluate(() => history.length)).toBe(length);
  const calls = await page.evaluate(() => [...(globalThis as unknown as { historyCalls: Set<string> }).historyCalls]);
  expect(calls).toEqual(['replaceState']);
});

test('where the browser forbids a new address, the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(window, { refused: 0 });
    history.replaceState = () => {
      (window as unknown as { refused: number }).refused += 1;
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await openStory(page, `/?day=${someDay}`);
  await expectDay(page, someDay);
  await arrow(page, 'ArrowRight');
  await expectDay(page, next);
  await expect.poll(() => page.evaluate(() => (window as unknown as { refused: number }).refused)).toBeGreaterThan(0);
  await arrow(page, 'ArrowRight');
  await expectDay(page, afterNext);
});
