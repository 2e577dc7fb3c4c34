import type { Page } from '@playwright/test';
import { expect, long, test } from './support';
import { awake, expectDay, focusSlider, languages, notice, openStory, scene, shownDay } from './story-page';

/** The address is a promise: what it says is shown, what it cannot say is told politely, and it never fills the history. */

const broken = [
  { address: '?day=gestern', day: '2024-10-31', why: 'no day at all' },
  { address: '?day=2024-02-30', day: '2024-10-31', why: 'a day that no calendar has' },
  { address: '?day=2024-11-7', day: '2024-10-31', why: 'a day not written in full' },
  { address: '?day=', day: '2024-10-31', why: 'an empty day' },
  { address: '?day=1999-01-01', day: '2024-10-01', why: 'a day before the axis: its first day' },
  { address: '?day=2030-01-01', day: '2025-04-30', why: 'a day after the axis: its last day' },
  { address: '?lens=future', day: '2024-10-31', why: 'an unknown view of time' },
  { address: '?claim=999-99', day: '2024-10-31', why: 'an unknown statement' },
  { address: '?claim=%3Cscript%3E', day: '2024-10-31', why: 'markup instead of a statement' },
];

for (const { lang, home } of languages) {
  for (const { address, day, why } of lang === 'de' ? broken : broken.filter((_, index) => index % 4 === 0)) {
    test(
      `${home}${address} (${why}) shows ${day} and says so in one sentence`,
      lang === 'de' ? {} : long,
      async ({ page }) => {
        await openStory(page, home + address);
        await expect(notice(page)).toBeVisible();
        await expect(notice(page)).toHaveText(/^[^.!?<>]{20,}\.$/);
        await expect(notice(page)).toHaveText({ de: /\b(Adresse)\b/, en: /\baddress\b/ }[lang]);
        await expect(notice(page)).toHaveRole('status');
        await expectDay(page, day);
        await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
        await expect(page.getByRole('dialog')).toHaveCount(0);
      },
    );
  }
}

const sound = [
  { address: '', day: '2024-10-31', lens: 'reported' },
  { address: '?day=2024-11-07', day: '2024-11-07', lens: 'reported' },
  { address: '?day=2024-11-07&lens=happened', day: '2024-11-07', lens: 'happened' },
  { address: '?lens=happened#ship', day: '2024-10-23', lens: 'happened' },
  { address: '?utm_source=x&day=2024-11-07', day: '2024-11-07', lens: 'reported' },
  { address: '#no-such-chapter', day: '2024-10-31', lens: 'reported' },
  { address: '#%', day: '2024-10-31', lens: 'reported' },
];

for (const { address, day, lens } of sound) {
  test(`/${address} shows ${day}, ${lens}, and needs no words`, async ({ page }) => {
    await openStory(page, `/${address}`);
    await expectDay(page, day);
    await expect(scene(page)).toHaveAttribute('data-lens', lens);
    await expect(notice(page)).toBeEmpty();
    await expect(notice(page)).toBeHidden();
  });
}

test('?claim=… opens the card of that statement', async ({ page }) => {
  await openStory(page, '/en/?claim=004-23');
  await expect(page.getByRole('dialog')).toContainText('Bloomberg');
});

const arrow = async (page: Page, key: 'ArrowLeft' | 'ArrowRight', times = 1) => {
  await focusSlider(page);
  for (let i = 0; i < times; i += 1) await page.keyboard.press(key);
};

test('parameters of others are kept, byte for byte', async ({ page }) => {
  await openStory(page, '/?utm_source=a%20b&day=2024-11-07&x=1+2&empty');
  await expectDay(page, '2024-11-07');
  await arrow(page, 'ArrowRight');
  await expect(page).toHaveURL(/day=2024-11-17/);
  const { search } = new URL(page.url());
  for (const kept of ['utm_source=a%20b', 'x=1+2', 'empty']) expect(search.slice(1).split('&')).toContain(kept);
  expect(search.match(/day=/g)).toHaveLength(1);
});

test('the address that the page writes opens the same view again', async ({ page }) => {
  await openStory(page, '/#west');
  await arrow(page, 'ArrowRight', 2);
  await page.getByRole('button', { name: 'Geschehen bis' }).dispatchEvent('click');
  await expect(page).toHaveURL(/day=.*lens=happened.*#west$/);
  const day = await shownDay(page);
  await page.reload();
  await awake(page);
  await expectDay(page, day);
  await expect(scene(page)).toHaveAttribute('data-lens', 'happened');
  await expect(page.locator('section[id="west"]')).toBeInViewport();
});

test.describe('the history', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const calls: { name: string; at: number }[] = [];
      for (const name of ['pushState', 'replaceState'] as const) {
        const original = history[name].bind(history);
        history[name] = (data: unknown, unused: string, url?: string | URL | null) => {
          calls.push({ name, at: performance.now() });
          original(data, unused, url);
        };
      }
      Object.assign(globalThis, { historyCalls: calls });
    }),
  );

  const callsOf = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { historyCalls: { name: string; at: number }[] }).historyCalls);

  test('does not grow by twenty steps, a card and a walk through the chapters', async ({ page }) => {
    await openStory(page, '/');
    const length = await page.evaluate(() => history.length);
    await arrow(page, 'ArrowLeft', 10);
    await arrow(page, 'ArrowRight', 10);
    await page.locator('[data-estimates] [data-claim]').first().dispatchEvent('click');
    await expect(page).toHaveURL(/claim=/);
    await page.keyboard.press('Escape');
    await page.locator('section[id="open"]').evaluate((node) => node.scrollIntoView({ behavior: 'instant' }));
    await expect(page).toHaveURL(/#open$/);
    expect(await page.evaluate(() => history.length)).toBe(length);
    expect(new Set((await callsOf(page)).map(({ name }) => name))).toEqual(new Set(['replaceState']));
  });

  test('takes at most one new address in 400 ms', async ({ page }) => {
    await openStory(page, '/?day=2024-11-25');
    await expectDay(page, '2024-11-25');
    for (let burst = 0; burst < 3; burst += 1) {
      await arrow(page, 'ArrowLeft', 4);
      const day = await shownDay(page);
      await expect(page).toHaveURL((url) => url.href.includes(day) || url.hash !== '');
      await expect.poll(async () => (await callsOf(page)).length).toBeGreaterThan(burst);
    }
    const times = (await callsOf(page)).map(({ at }) => at);
    const gaps = times.slice(1).map((at, index) => at - times[index]!);
    expect(times.length).toBeGreaterThan(2);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(399);
  });
});

test('where the browser forbids a new address, the page works on', async ({ page }) => {
  await page.addInitScript(() => {
    history.replaceState = () => {
      throw new DOMException('forbidden', 'SecurityError');
    };
  });
  await openStory(page, '/?day=2024-11-07');
  await expectDay(page, '2024-11-07');
  await arrow(page, 'ArrowRight');
  await expectDay(page, '2024-11-17');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  await arrow(page, 'ArrowRight');
  await expectDay(page, '2024-11-18');
});
