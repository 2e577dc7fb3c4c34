import { expect, ofThisStory, sizes, test } from './support';
import {
  BOUNDS,
  eachMoment,
  expectDay,
  languages,
  longUnlessFirst,
  marksOf,
  opening,
  openStory,
  outsideText,
  port,
  scene,
  slider,
} from './story-page';

/** The attributes by which embedding pages and tests read a story page. */

const PLACES = ['vladivostok', 'ru-east-training', 'ua-ru-border', 'kursk-oblast', 'belgorod-oblast'];
const STATUSES = ['stated', 'second-hand', 'possible', 'expected', 'disputed', 'confirmed', 'context'];
const PRECISIONS = ['exact', 'area', 'vague', 'border', 'none'];

for (const language of languages) {
  const { lang, home, story, words } = language;
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));

  test.describe(`the story page in ${lang}`, longUnlessFirst(language), () => {
    test('has one scene, one chart outside of the chapters, one named slider and one ground', async ({ page }) => {
      await openStory(page, home);
      await expect(scene(page)).toHaveCount(1);
      await expect(scene(page)).toHaveAttribute('data-lens', 'reported');
      await expectDay(page, opening.day);
      await expect(page.locator('[data-estimates]')).toHaveCount(1);
      await expect(page.locator('section[id] [data-estimates]')).toHaveCount(0);
      await expect(slider(page)).toHaveCount(1);
      await expect(slider(page)).toHaveAccessibleName(words.sliderName);
      await expect(page.locator('[data-ground]')).toHaveCount(1);
    });

    test('has its chapters, and nothing else, as sections with an id, in the order of the story', async ({ page }) => {
      await openStory(page, home);
      const ids = await page.locator('section[id]').evaluateAll((nodes) => nodes.map(({ id }) => id));
      expect(ids).toEqual(story.chapters.map(({ id }) => id));
    });

    test('writes on each mark its statements, status and precision', async ({ page }) => {
      await openStory(page, home);
      for await (const day of eachMoment(page)) {
        const marks = await marksOf(page);
        expect(marks.length).toBeGreaterThan(1);
        expect(new Set(marks.map(({ mark }) => mark)).size).toBe(marks.length);
        for (const { mark, claims: ids, status, precision } of marks) {
          expect(STATUSES, `${day} ${mark}`).toContain(status);
          expect(PRECISIONS, `${day} ${mark}`).toContain(precision);
          expect(
            ids.split(' ').filter((id) => !claims.has(id)),
            `${day} ${mark}`,
          ).toEqual([]);
        }
      }
    });

    test('names every mark that stands on a place after the place', ofThisStory, async ({ page }) => {
      await openStory(page, `${home}?day=2025-04-30`);
      await expectDay(page, '2025-04-30');
      const ids = (await marksOf(page)).map(({ mark }) => mark);
      expect(ids).toEqual(expect.arrayContaining(PLACES));
      const ofPlaces = ids.filter((id) => PLACES.some((place) => id.startsWith(place)));
      expect(ofPlaces.filter((id) => !PLACES.some((place) => id === place || id.startsWith(`${place}.`)))).toEqual([]);
    });

    test('writes on each figure its statement and that statement’s numbers', async ({ page }) => {
      await openStory(page, home);
      for await (const day of eachMoment(page)) {
        const figures = await page
          .locator('[data-claim], [data-low], [data-point], [data-high]')
          .evaluateAll((nodes) => nodes.map((node) => ({ ...(node as HTMLElement).dataset })));
        expect(figures.length).toBeGreaterThan(story.chapters.length);
        const wrong = figures.filter(({ claim: id = '', ...data }) => {
          const quantity = claims.get(id)?.quantity;
          return !claims.has(id) || BOUNDS.some((bound) => data[bound] !== quantity?.[bound]?.toString());
        });
        expect(wrong, day).toEqual([]);
      }
    });

    test('prints no number of what the story counts outside of such a figure', async ({ page }) => {
      await openStory(page, home);
      for await (const day of eachMoment(page)) {
        const loose = await page.locator('[data-scene], [data-estimates], section[id]').evaluateAll((roots) => {
          const texts = roots.flatMap((root) => {
            const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
            const found: Node[] = [];
            while (walker.nextNode()) found.push(walker.currentNode);
            return found;
          });
          return texts
            .filter(({ parentElement }) => !parentElement?.closest('[data-claim], .scale'))
            .map(({ textContent }) => textContent ?? '')
            .filter((text) => /\d[.,\u00a0]\d{3}/.test(text));
        });
        expect(loose, day).toEqual([]);
      }
    });
  });
}

test('the drawn ground tells how many shapes it shows and where a place stands', async ({ page }) => {
  await page.setViewportSize(sizes.desktop);
  await openStory(page, `/#${opening.id}`);
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
