import { expect, test } from './support.ts';
import { clickOn, expectDay, first, lastMoment, moments, openStory, shownDay } from './story-page.ts';

/**
 * The playback, by a clock that the test turns on. When it begins, how long each moment stands and what stops it is in
 * `component/controls/PlayButton.test.ts` and `component/state/playback.test.ts`.
 */
test('play leads through every moment to the last, and is off then', async ({ page }) => {
  const { play, pause } = first.words.time;
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await page.clock.install();
  // At the end it begins anew.
  await openStory(page, `/?day=${lastMoment}`);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await expectDay(page, lastMoment);

  await clickOn(page, button(play));
  await expect(button(pause)).toBeVisible();
  const days = [await shownDay(page)];
  while (days.length < 60 && (await button(pause).isVisible())) {
    // Less than any moment stands.
    await page.clock.runFor(1_500);
    const day = await shownDay(page);
    if (day !== days.at(-1)) days.push(day);
  }
  expect(days).toEqual(moments);
  await expect(button(play)).toBeVisible();
});
