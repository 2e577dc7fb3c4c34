import { expect, ofThisStory, test } from './support';
import {
  BOUNDS,
  central,
  chapters,
  chart,
  expectDay,
  first,
  focusSlider,
  languages,
  lastMoment,
  longUnlessFirst,
  mark,
  marksOf,
  openStory,
  outsideText,
  readings,
  scene,
  second,
} from './story-page';
import type { Page } from '@playwright/test';
import { isoOf } from '../../src/core/days.ts';

/** What the screen shows on the days that matter, and what it must not show: the promise of the whole page. */

interface ExpectedMark {
  readonly status?: string;
  readonly precision?: string;
  /** Statements that the mark rests on, in any order. */
  readonly claims?: readonly string[];
  /** The statement that decides its look. */
  readonly lead?: string;
}

interface Figure {
  readonly claim?: string;
  readonly low?: number;
  readonly point?: number;
  readonly high?: number;
}

interface Case {
  readonly day: string;
  readonly says: string;
  readonly marks: Readonly<Record<string, ExpectedMark>>;
  readonly figures?: readonly Figure[];
  readonly absent?: {
    /** Beginnings of the names of marks. */
    readonly marks?: readonly string[];
    readonly statements?: readonly string[];
    readonly numbers?: readonly number[];
  };
}

const KURSK_POSSIBLE = { status: 'possible', precision: 'area' } as const;

const cases: readonly Case[] = [
  {
    day: '2024-10-18',
    says: 'a plan of about 12,000, and nobody in Vladivostok',
    marks: { 'kursk-oblast': { status: 'context' } },
    figures: [{ claim: '001-24', point: 12_000 }],
    absent: { marks: ['vladivostok', 'ru-east-training', 'east-to-kursk'] },
  },
  {
    day: '2024-10-22',
    says: 'reactions; Vladivostok from second hand, Kursk as possible only',
    marks: {
      reaction: { claims: ['003-03', '003-12', '003-09'] },
      vladivostok: { status: 'second-hand', precision: 'exact', lead: '003-14' },
      'kursk-oblast': KURSK_POSSIBLE,
    },
    absent: { numbers: [3000] },
  },
  {
    day: '2024-10-23',
    says: 'at least 3,000 by ship to Vladivostok, trained at places not named',
    marks: {
      vladivostok: { status: 'stated', precision: 'exact', claims: ['002-04'] },
      'ru-east-training': { status: 'stated', precision: 'vague' },
      fighting: { status: 'possible', claims: ['002-06'] },
    },
    figures: [{ claim: '002-02', low: 3000 }],
    absent: { numbers: [8000] },
  },
  {
    day: '2024-10-28',
    says: 'about 10,000, a part of them in Kursk, by an unknown way',
    marks: {
      'kursk-oblast': { status: 'stated', precision: 'area', claims: ['001-16'] },
      reaction: { claims: ['001-17'] },
      'east-to-kursk': { claims: ['001-16'] },
    },
    figures: [{ claim: '001-15', point: 10_000 }],
    absent: { numbers: [8000] },
  },
  {
    day: '2024-10-31',
    says: 'about 8,000 near the border, and three totals of three speakers',
    marks: {
      'ua-ru-border': { status: 'stated', precision: 'border', claims: ['000-02'] },
      'kursk-oblast': { status: 'stated', claims: ['000-14', '000-15'] },
    },
    figures: [
      { claim: '000-02', point: 8000 },
      { claim: '000-11', point: 10_000 },
      { claim: '000-12', point: 11_000 },
      { claim: '000-13', point: 12_000 },
    ],
    absent: { marks: ['belgorod-oblast'] },
  },
  {
    day: '2024-11-07',
    says: 'some have fought, says Zelensky',
    marks: { fighting: { status: 'stated', lead: '004-34' } },
  },
  {
    day: '2024-11-23',
    says: 'Belgorod without a number, 10,000 in Kursk, and a contradiction on fighting',
    marks: {
      'belgorod-oblast': { status: 'stated', claims: ['004-08'] },
      'kursk-oblast': { claims: ['004-35'] },
      fighting: { status: 'disputed', claims: ['004-33', '004-34'] },
    },
    figures: [
      { claim: '004-35', point: 10_000 },
      { claim: '004-23', high: 100_000 },
    ],
    absent: { statements: ['001-02', '001-03'], marks: ['belgorod-oblast.count'] },
  },
  {
    day: '2024-11-25',
    says: 'more than 12,000, and 800 km² held',
    marks: { 'kursk-oblast.territory': { claims: ['004-40'] } },
    figures: [
      { claim: '004-03', low: 12_000 },
      { claim: '004-40', point: 800 },
    ],
  },
  {
    day: '2025-04-26',
    says: 'Russia confirms; the region retaken, by reports',
    marks: {
      'kursk-oblast': { status: 'confirmed', claims: ['001-03'] },
      fighting: { status: 'confirmed' },
      'kursk-oblast.territory': { status: 'second-hand', claims: ['001-12'] },
    },
  },
];

async function expectMark(page: Page, id: string, { status, precision, claims = [], lead }: ExpectedMark) {
  const found = mark(page, id);
  await expect(found, `mark ${id}`).toBeVisible();
  if (status) await expect(found).toHaveAttribute('data-status', status);
  if (precision) await expect(found).toHaveAttribute('data-precision', precision);
  const ids = (await found.getAttribute('data-claims'))!.split(' ');
  expect(ids, `statements of ${id}`).toEqual(expect.arrayContaining([...claims]));
  if (lead) expect(ids[0], `leading statement of ${id}`).toBe(lead);
}

async function expectFigure(page: Page, { claim, ...bounds }: Figure) {
  const selector = BOUNDS.map((bound) =>
    bounds[bound] === undefined ? `:not([data-${bound}])` : `[data-${bound}="${bounds[bound]}"]`,
  ).join('');
  const found = outsideText(page).locator(`[data-claim="${claim}"]${selector}`).filter({ visible: true });
  await expect(found.first(), `figure of ${claim}`).toBeVisible();
}

/** Neither as a figure's attribute nor in print, on the map, its callouts or in the chart. */
async function expectNoNumber(page: Page, number: number) {
  for (const bound of BOUNDS) {
    await expect(outsideText(page).locator(`[data-${bound}="${number}"]`), `${number} as ${bound}`).toHaveCount(0);
  }
  const printed = new RegExp(`(?<![\\d.,])${String(number).replace(/(?=000$)/, '[.,]')}(?![\\d.,]*\\d)`);
  await expect(scene(page)).not.toContainText(printed);
  const rows = await chart(page).locator('li').allInnerTexts();
  expect(rows.filter((row) => printed.test(row))).toEqual([]);
}

async function expectAbsent(page: Page, { marks = [], statements = [], numbers = [] }: NonNullable<Case['absent']>) {
  for (const id of marks) await expect(scene(page).locator(`[data-mark^="${id}"]`)).toHaveCount(0);
  for (const id of statements) {
    await expect(outsideText(page).locator(`[data-claim="${id}"], [data-claims~="${id}"]`)).toHaveCount(0);
  }
  for (const number of numbers) await expectNoNumber(page, number);
}

for (const { lang, home, size, viewport } of readings) {
  test.describe(`in ${lang} on a ${size}`, ofThisStory, () => {
    test.use({ viewport });

    test('2024-10-01: background only, no soldiers and no number', async ({ page }) => {
      await openStory(page, `${home}?day=2024-10-01`);
      await expectDay(page, '2024-10-01');
      await expectMark(page, 'context', { status: 'context', claims: ['003-17'] });
      await expectMark(page, 'kursk-oblast', { status: 'context' });
      expect((await marksOf(page)).map(({ mark: id }) => id)).toEqual(['context', 'kursk-oblast']);
      await expect(outsideText(page).locator('[data-low], [data-point], [data-high]')).toHaveCount(0);
      await expect(chart(page).locator('[data-claim]')).toHaveCount(0);
    });

    for (const { day, says, marks, figures = [], absent = {} } of cases) {
      test(`${day}: ${says}`, async ({ page }) => {
        await openStory(page, `${home}?day=${day}`);
        await expectDay(page, day);
        for (const [id, expected] of Object.entries(marks)) await expectMark(page, id, expected);
        for (const figure of figures) await expectFigure(page, figure);
        await expectAbsent(page, absent);
      });
    }

    test('2024-10-22 and 2024-10-23: Kursk is never more than possible', async ({ page }) => {
      for (const day of ['2024-10-22', '2024-10-23']) {
        await openStory(page, `${home}?day=${day}`);
        await expectDay(page, day);
        await expect(mark(page, 'kursk-oblast')).toHaveAttribute('data-status', 'possible');
      }
    });

    test('2024-11-23: Belgorod carries no number', async ({ page }) => {
      await openStory(page, `${home}?day=2024-11-23`);
      await expectDay(page, '2024-11-23');
      const words = { de: 'keine Zahl genannt', en: 'no number given' }[lang];
      await expect(mark(page, 'belgorod-oblast')).toHaveAccessibleName(new RegExp(words));
      const ofBelgorod = scene(page).locator('[data-claim="004-08"]');
      await expect(ofBelgorod.first()).toBeVisible();
      await expect(ofBelgorod.and(page.locator('[data-low], [data-point], [data-high]'))).toHaveCount(0);
    });

    test('2025-02-01: the map of November, and the words that say why nothing is new', async ({ page }) => {
      // Seen by the same camera: what lies behind the horizon has no mark.
      await openStory(page, `${home}?day=2024-11-25#silence`);
      await expectDay(page, '2024-11-25');
      const november = await marksOf(page);
      await openStory(page, `${home}?day=2025-02-01#silence`);
      await expectDay(page, '2025-02-01');
      expect(november.length).toBeGreaterThan(6);
      expect(await marksOf(page)).toEqual(november);
      const silence = {
        de: 'In keinem Artikel steht eine Angabe aus der Zeit vom 26. November 2024 bis 25. April 2025.',
        en: 'No article carries a statement made between 26 November 2024 and 25 April 2025.',
      }[lang];
      // A small map says it in short, without the years; who listens has the whole sentence in every window.
      const brief = 'Keine Angabe aus der Zeit vom 26.11. bis 25.4.';
      await expect(scene(page).getByText(size === 'phone' ? brief : silence)).toBeVisible();
      await expect(page.locator('.bar .news')).toContainText(silence);
      const gap = { de: '5 Monate ohne Quelle', en: '5 months without a source' }[lang];
      await expect(page.locator('.bar').getByText(gap)).toBeVisible();
    });
  });
}

for (const language of languages) {
  const { lang, home, story } = language;
  test(`in ${lang}, the link to a chapter shows the chapter’s day`, longUnlessFirst(language), async ({ page }) => {
    for (const { id, day } of chapters) {
      await openStory(page, `${home}#${id}`);
      const section = page.locator(`section[id="${id}"]`);
      await expect(section).toHaveAttribute('data-chapter-day', day);
      await expectDay(page, day);
      await expect(section).toBeInViewport();
    }
  });

  test(`in ${lang}, the map’s labels are in that language`, async ({ page }) => {
    await openStory(page, `${home}#${central.id}`);
    await expectDay(page, central.day);
    const text = async () => (await scene(page).locator('text').allTextContents()).join(' ');
    const other = language === first ? second : first;
    const seen = story.chapters.find(({ id }) => id === central.id)!.see;
    const namesIn = ({ places }: typeof story) => places.filter(({ id }) => seen.includes(id)).map(({ name }) => name);
    const [own, others] = [namesIn(story), namesIn(other.story)];
    const namesOwn = async () => {
      const told = await text();
      return own.some((name) => told.includes(name));
    };
    await expect.poll(namesOwn).toBe(true);
    const foreign = [...others, other.words.locationUnknown, other.words.noNumber, other.words.status.context];
    for (const name of foreign.filter((each) => !own.includes(each))) expect(await text()).not.toContain(name);
  });
}

test('marks that appear when the day changes are real SVG elements, which a browser draws', async ({ page }) => {
  await openStory(page, `/?day=${isoOf(first.story.axis.start)}`);
  await expectDay(page, isoOf(first.story.axis.start));
  const early = (await marksOf(page)).length;
  await focusSlider(page);
  await page.keyboard.press('End');
  await expectDay(page, lastMoment);
  await expect.poll(async () => (await marksOf(page)).length).toBeGreaterThan(early);
  const namespaces = await scene(page)
    .locator('svg, svg *')
    .evaluateAll((nodes) => [...new Set(nodes.map(({ namespaceURI }) => namespaceURI))]);
  expect(namespaces).toEqual(['http://www.w3.org/2000/svg']);
  await expect(scene(page).locator('svg a[data-mark]').first()).toBeVisible();
});
