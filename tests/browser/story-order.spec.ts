import type { Page } from '@playwright/test';
import { randomOf } from '../support/random.ts';
import { languages, openStory } from './story-page.ts';
import { expect, sizes, test, withoutMotion } from './support.ts';

/** One picture for each chapter, whatever way the reader comes to it. */

test.use(withoutMotion);

const { chapters: told, opening } = languages[0]!.story;
const chapters = told.map(({ id }) => id);

/** In the page: what the reader sees, as a text: address, day, lens, marks and where they stand, and the drawn ground. */
function pictureNow(): string {
  const all = <E extends Element>(selector: string) => [...document.querySelectorAll<E>(selector)];
  const { day, lens } = document.querySelector<HTMLElement>('[data-scene]')!.dataset;
  const marks = all<HTMLElement>('[data-scene] [data-mark]').map((node) => {
    const { mark, status, claims } = node.dataset;
    const ring = node.querySelector('.focus');
    return [mark, status, claims, ring?.getAttribute('cx'), ring?.getAttribute('cy')].join(' ');
  });
  const ground = all('.ground .poster path').map((path) => path.getAttribute('d')!.slice(0, 40));
  return JSON.stringify([location.hash, day, lens, marks.sort(), ground], null, 1);
}

/** In the page: goes to a chapter in one of the ways that a reader has. */
function go(id: string, way: string): void {
  const section = document.getElementById(id)!;
  if (way === 'contents') return document.querySelector<HTMLElement>(`.contents a[href="#${id}"]`)!.click();
  if (way === 'find') return section.querySelector('.prose')!.scrollIntoView({ behavior: 'instant', block: 'center' });
  if (way === 'end') return scrollTo({ top: section.previousElementSibling ? 1e6 : 0, behavior: 'instant' });
  section.scrollIntoView({ behavior: 'instant', block: 'start' });
}

/** The ways to a chapter; to the first and the last there is a key, too. */
const waysTo = (id: string) => ['link', 'contents', 'find', ...(id === chapters[0] ? ['end'] : [])];

/** The same numbers give the same order. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

/** A fresh load of each chapter's own link; the opening's address is the page's. */
async function freshPictures(page: Page, ids: readonly string[]): Promise<Record<string, string>> {
  const pictures: Record<string, string> = {};
  for (const id of ids) {
    await openStory(page, id === opening ? '/' : `/#${id}`);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    pictures[id] = await page.evaluate(pictureNow);
  }
  return pictures;
}

test.describe.configure({ timeout: 120_000 });

const random = randomOf(5);
const stopsIn = (order: readonly string[]) => order.map((id) => ({ id, way: shuffled(waysTo(id), random)[0]! }));
/** Of every second chapter the fresh picture is compared in the one window, of the others in the other. */
const orders = {
  phone: { name: 'down and back', stops: stopsIn([...chapters, ...chapters.toReversed()]) },
  desktop: { name: 'in random order', stops: stopsIn([...shuffled(chapters, random), ...shuffled(chapters, random)]) },
};

for (const [turn, [size, viewport]] of Object.entries(sizes).entries()) {
  const { name, stops } = orders[size as keyof typeof sizes];
  test.describe(`on a ${size}`, () => {
    test.use({ viewport });

    test(`${name}, every chapter has the picture of its own link`, async ({ page }) => {
      const looked = chapters.filter((_, index) => index % 2 === turn);
      const fresh = await freshPictures(page, looked);
      expect(new Set(Object.values(fresh)).size, 'pictures differ').toBe(looked.length);
      await openStory(page, '/');
      const source = `(${pictureNow.toString()})`;
      const wrong = await page.evaluate(
        async ({ stops: all, fresh: expected, now, jump }) => {
          const picture = new Function(`return ${now}()`) as () => string;
          const goTo = new Function('id', 'way', `return ${jump}(id, way)`) as typeof go;
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          for (const { id, way } of all) {
            goTo(id, way);
            const late = performance.now() + 5000;
            do await frame();
            while (id in expected && picture() !== expected[id] && performance.now() < late);
            if (id in expected && picture() !== expected[id])
              return { id, way, shown: picture(), expected: expected[id] };
          }
          return null;
        },
        { stops, fresh, now: source, jump: `(${go.toString()})` },
      );
      expect(wrong).toBeNull();
    });
  });
}
