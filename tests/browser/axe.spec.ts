import { bringAxe, expectAccessible, expectAccessibleInBoth } from './axe.ts';
import { central, first, hydrated, languages, opening, openStory, readings, scene, second } from './story-page.ts';
import { expect, test } from './support.ts';

/** axe finds nothing wrong: on every kind of page, in both languages and both colour schemes, and with what opens open. */

test.beforeEach(({ page }) => bringAxe(page));

test('the story page and the page of sources, as they come', async ({ page }) => {
  await openStory(page, first.home, { until: 'all' });
  await expectAccessible(page, 'story');
  await page.goto(second.sources);
  await expectAccessible(page, 'sources');
});

const FORMS = ['', '?form=map', '?form=chart', '?form=still'];

for (const { lang, size, viewport, home, sources, chapter, publish, embed } of readings) {
  test.describe(`in ${lang} on a ${size}`, { tag: '@long' }, () => {
    test.use({ viewport });

    test('every kind of page', async ({ page }) => {
      test.setTimeout(180_000);
      for (const address of [home, sources, `${chapter}${central.id}/`, publish]) {
        await page.goto(address);
        await expectAccessibleInBoth(page, address);
      }
    });

    test('every form of the frame', async ({ page }) => {
      test.setTimeout(180_000);
      for (const form of FORMS) {
        await page.goto(embed + form);
        await hydrated(page);
        await expectAccessibleInBoth(page, `frame ${form}`);
      }
    });

    test('what opens, open: a statement, the legend, a day, the list after the map; and a map in the hand', async ({
      page,
    }) => {
      test.setTimeout(180_000);
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
    });
  });
}

// As narrow as columns get: a small phone with the margins of an article.
test.describe('in a column of 278 px', { tag: '@long' }, () => {
  test.use({ viewport: { width: 278, height: 720 } });

  test('every form of the frame', async ({ page }) => {
    test.setTimeout(180_000);
    for (const form of FORMS) {
      await page.goto(first.embed + form);
      await hydrated(page);
      await expectAccessibleInBoth(page, `frame ${form}`);
    }
  });
});

// It has no colours of its own, and axe takes the browser's dark page for a white one.
test('the page for addresses that do not exist', { tag: '@long' }, async ({ page }) => {
  await page.goto('/404.html');
  await expectAccessible(page, '404');
});

test('the example page with its frame', { tag: '@long' }, async ({ page }) => {
  for (const { lang, example } of languages) {
    await page.goto(example);
    await expectAccessible(page, `example, ${lang}`);
  }
});
