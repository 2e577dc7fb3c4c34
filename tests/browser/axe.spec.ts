import { bringAxe, expectAccessible, expectAccessibleInBoth } from './axe.ts';
import { central, first, hydrated, languages, opening, openStory, readings, scene } from './story-page.ts';
import { expect, long, test } from './support.ts';

/** axe finds nothing wrong: on every kind of page, in both languages and both colour schemes, and with what opens open. */

test.describe.configure({ timeout: 180_000 });
test.beforeEach(({ page }) => bringAxe(page));

const FORMS = ['', '?form=map', '?form=chart', '?form=still'];

for (const { lang, size, viewport, home, sources, chapter, publish, embed } of readings) {
  test.describe(`in ${lang} on a ${size}`, () => {
    test.use({ viewport });

    test('the story page and the page of sources', size === 'phone' ? {} : long, async ({ page }) => {
      await openStory(page, home, { until: 'all' });
      await expectAccessibleInBoth(page, 'story');
      await page.goto(sources);
      await expectAccessibleInBoth(page, 'sources');
    });

    test('the pages of a chapter and for newsrooms; every form of the frame on a desktop', long, async ({ page }) => {
      for (const address of [`${chapter}${central.id}/`, publish]) {
        await page.goto(address);
        await expectAccessibleInBoth(page, address);
      }
      if (size === 'phone') return;
      for (const form of FORMS) {
        await page.goto(embed + form);
        await hydrated(page);
        await expectAccessibleInBoth(page, `frame ${form}`);
      }
    });

    test(
      'what opens, open: a statement, the legend, a day, the list after the map; and a map in the hand',
      long,
      async ({ page }) => {
        await openStory(page, `${home}?day=${opening.day}#${central.id}`, { until: 'all' });
        await page.locator('button.legend').filter({ visible: true }).click();
        await expectAccessibleInBoth(page, 'legend');
        await page.keyboard.press('Escape');
        await page.locator('button.day').click();
        await expectAccessibleInBoth(page, 'day');
        await page.keyboard.press('Escape');
        await page.locator('#list summary').focus();
        await page.keyboard.press('Enter');
        await page.locator('button.switch').press('Enter');
        await expect(page.locator('.stage.exploring')).toBeVisible();
        await expect(page.locator('#list a').first()).toBeVisible();
        await expectAccessibleInBoth(page, 'list and exploring');
        await scene(page).locator('a[data-mark]').filter({ visible: true }).first().focus();
        await page.keyboard.press('Enter');
        await expect(page.locator('dialog[open]')).toBeVisible();
        await expectAccessibleInBoth(page, 'statement');
      },
    );
  });
}

// As narrow as columns get: a small phone with the margins of an article.
test.describe('in a column of 278 px', long, () => {
  test.use({ viewport: { width: 278, height: 720 } });

  test('every form of the frame', async ({ page }) => {
    for (const form of FORMS) {
      await page.goto(first.embed + form);
      await hydrated(page);
      await expectAccessibleInBoth(page, `frame ${form}`);
    }
  });
});

// It has no colours of its own, and axe takes the browser's dark page for a white one.
test('the page for addresses that do not exist', long, async ({ page }) => {
  await page.goto('/404.html');
  await expectAccessible(page, '404');
});

test('the example page with its frame', long, async ({ page }) => {
  for (const { lang, example } of languages) {
    await page.goto(example);
    await expectAccessible(page, `example, ${lang}`);
  }
});
