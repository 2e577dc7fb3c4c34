import { withoutMotion, expect, sizes, test } from './support.ts';
import {
  expectDay,
  exploring,
  languages,
  longUnlessFirst,
  openStory,
  opening,
  outsideText,
  port,
  scene,
  slider,
} from './story-page.ts';

/** The attributes by which embedding pages and tests read a story page. */

test.use(withoutMotion);

for (const language of languages) {
  const { lang, home, story, words } = language;

  test.describe(`the story page in ${lang}`, longUnlessFirst(language), () => {
    test('has one scene, one chart outside of the chapters, one named slider, one ground, and its chapters in order', async ({
      page,
    }) => {
      await openStory(page, home);
      await expect(scene(page)).toHaveCount(1);
      await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
      await expectDay(page, opening.day);
      await expect(page.locator('[data-estimates]')).toHaveCount(1);
      await expect(page.locator('section[id] [data-estimates]')).toHaveCount(0);
      await expect(slider(page)).toHaveCount(1);
      await expect(slider(page)).toHaveAccessibleName(words.sliderName);
      await expect(page.locator('[data-ground]')).toHaveCount(1);
      const ids = await page.locator('section[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(ids).toEqual(story.chapters.map(({ id }) => id));
    });
  });
}

test('the drawn ground tells how many shapes it shows and where a place stands', async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  await openStory(page, `/${exploring(opening)}`);
  const ground = page.locator('[data-ground="poster"]');
  interface Ground {
    rendered: () => number;
    frames: number;
    project: (place: [number, number]) => [number, number] | null;
  }
  const told = () =>
    ground.evaluate(
      (node, [lon, lat]) => {
        const { rendered, frames, project } = (node as unknown as { ground: Ground }).ground;
        return { rendered: rendered(), frames, here: project([lon, lat]), behind: project([lon - 180, -lat]) };
      },
      [port.lon!, port.lat!] as const,
    );
  await expect.poll(async () => (await told()).rendered).toBeGreaterThan(3);
  const { frames, here, behind } = await told();
  expect(frames).toBe(0);
  expect(behind, 'the other side of the globe').toBeNull();
  const box = (await ground.boundingBox())!;
  const dot = (await outsideText(page).locator(`[data-mark="${port.id}"] circle`).first().boundingBox())!;
  expect(Math.abs(box.x + here![0] - (dot.x + dot.width / 2))).toBeLessThan(1);
  expect(Math.abs(box.y + here![1] - (dot.y + dot.height / 2))).toBeLessThan(1);
});
