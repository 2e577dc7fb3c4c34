import type { Frame, Page } from '@playwright/test';
import { hostileForWire } from '../support/hostile-values.ts';
import { bringFrameTo, inFrame, meetFrame, test } from './host-page.ts';
import { expect, sizes } from './support.ts';

const sceneNow = async (page: Page) => {
  const scene = inFrame(page).locator('[data-scene]');
  await expect(scene.locator('[data-mark]').first()).toBeAttached();
  return scene.evaluate((node: HTMLElement) => ({
    ...node.dataset,
    marks: [...node.querySelectorAll<HTMLElement>('[data-mark]')].map(({ dataset }) => dataset['mark']).join(),
    form: document.documentElement.dataset['form'],
    lang: document.documentElement.lang,
  }));
};

/** Posts values to the frame, in the name of the window where it runs: the article's, or that of a frame beside ours. */
const post = (from: Page | Frame, values: unknown[]) =>
  from.evaluate((all) => {
    const { contentWindow } = top!.document.querySelector('iframe')!;
    for (const value of all) contentWindow!.postMessage(value, '*');
  }, values);

async function sibling(page: Page): Promise<Frame> {
  await page.evaluate(() => void document.body.append(document.createElement('iframe')));
  return page.frames().at(-1)!;
}

const changes = [
  { 'as-reported': 1, type: 'set-day', day: '2025-04-26' },
  { 'as-reported': 1, type: 'set-lang', lang: 'en' },
  { 'as-reported': 1, type: 'set-form', form: 'scroll' },
];

test.describe('messages to the frame', () => {
  test.use({ viewport: sizes.desktop });

  test('change nothing and break nothing when they are malformed, foreign or too many', async ({ page, hosts }) => {
    await meetFrame(page, `${hosts}map.html`);
    await bringFrameTo(page, 0.1);
    const before = await sceneNow(page);

    await post(page, hostileForWire(10_000));
    await post(await sibling(page), changes);
    // A thousand in a second.
    await page.evaluate(
      async (value) => {
        const target = document.querySelector('iframe')!.contentWindow!;
        for (let burst = 0; burst < 20; burst++) {
          for (let i = 0; i < 50; i++) target.postMessage({ ...value, i }, '*');
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
      },
      { 'as-reported': 1, type: 'set-day', day: 'never' },
    );
    expect(await sceneNow(page)).toEqual(before);

    const slider = inFrame(page).getByRole('slider');
    const value = await slider.inputValue();
    await slider.press('ArrowRight');
    await expect(slider).not.toHaveValue(value);
    // Sent by the article it is obeyed.
    await post(page, [changes[0]]);
    await expect(inFrame(page).locator('[data-scene]')).toHaveAttribute('data-day', '2025-04-26');
  });
});
