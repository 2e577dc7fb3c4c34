import { JSDOM } from 'jsdom';
import { render } from 'svelte/server';
import { datasets, languages } from 'virtual:story';
import { describe, expect, test, vi } from 'vitest';
import { NOMINAL_WIDTH, sliderAtRest } from '../../../src/controls/axis-geometry.ts';
import AxisDrawing from '../../../src/controls/AxisDrawing.svelte';
import Timebar from '../../../src/controls/Timebar.svelte';
import { withIslands, withoutMarkers } from '../../../src/export/markers.ts';
import Overlay from '../../../src/map/Overlay.svelte';
import StillScene from '../../../src/map/StillScene.svelte';
import { sceneName } from '../../../src/map/scene-name.ts';
import { nominalViewport } from '../../../src/map/viewport.ts';
import { momentsFile, momentsOf, renderMoments } from '../../../src/site/moments.ts';
import { fileOf } from '../../../src/site/links.ts';
import { explorerOf } from '../../../src/site/page-parts.ts';
import { RestingMoments, type PrerenderedMoments } from '../../../src/site/resting-moments.ts';
import type { Explorer } from '../../../src/state/explorer.svelte.ts';
import { FORMATS, type Format } from '../../../src/theme/layouts.ts';
import { isoOf } from '../../../src/core/days.ts';
import type { Axis } from '../../../src/core/timeline/axis.ts';
import { LABEL_PX } from '../../../src/core/timeline/axis-labels.ts';
import type { Lang } from '../../support/langs.ts';
import { renderedPages } from '../../support/rendered-pages.ts';

/** The story's page while it rests, with the slider under the reader's hand. */

const HOMES: Record<Lang, string> = { de: 'index.html', en: 'en/index.html' };

let files: Promise<ReadonlyMap<string, string>> | undefined;
const filesByName = () => (files ??= renderMoments().then((all) => new Map(all.map(({ file, text }) => [file, text]))));
const contentOf = async (lang: Lang, format: Format): Promise<PrerenderedMoments> =>
  JSON.parse((await filesByName()).get(`${momentsFile(lang).slice(1)}${format}.json`)!) as PrerenderedMoments;

/** Px of the window. */
const HEIGHT = 664;

/** Lays the page out so that a chapter is read, the first as 0. */
const readChapter = (document: Document, chapter: number) =>
  document.querySelectorAll<HTMLElement>('.story > section[id]').forEach((section, index) => {
    section.getBoundingClientRect = () => ({ top: (index - chapter) * 2 * HEIGHT }) as DOMRect;
  });

/** The page at its opening in a window of a format, with the moments that it has fetched. */
async function restingPage(
  lang: Lang,
  format: Format | 'none',
  content?: PrerenderedMoments | null | Promise<PrerenderedMoments>,
  { saveData = false, html = '' } = {},
) {
  const { window } = new JSDOM(html || (await renderedPages()).get(HOMES[lang]));
  const { document } = window;
  window.Element.prototype.getClientRects = function () {
    return (this.closest(`.only-${format}`) ? [1] : []) as unknown as DOMRectList;
  };
  Object.defineProperty(document.documentElement, 'clientHeight', { value: HEIGHT });
  readChapter(document, 0);
  const asked: string[] = [];
  const given = content === undefined && format !== 'none' ? await contentOf(lang, format) : content;
  vi.stubGlobal('document', document);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('navigator', { connection: { saveData } });
  vi.stubGlobal('AbortController', window.AbortController);
  vi.stubGlobal('requestIdleCallback', (run: () => void) => (run(), 0));
  vi.stubGlobal('cancelIdleCallback', () => undefined);
  vi.stubGlobal('fetch', (file: string) => {
    asked.push(file);
    return Promise.resolve({ json: () => Promise.resolve(given) });
  });
  const resting = new RestingMoments();
  await vi.waitFor(() => expect(asked).toHaveLength(saveData || format === 'none' ? 0 : 1));
  await new Promise((done) => setTimeout(done));
  return { document, window, resting, asked, moments: given && 'moments' in given ? given.moments : [] };
}

const stageOf = (document: Document) => document.querySelector('[data-island="stage"]')!.innerHTML;
const pictureIn = (document: Document, format: Format) =>
  document.querySelector(`[data-island="stage"] .only-${format} > svg`)!;
/** With ids by number: they are those of a page, or of a file. */
function plain(markup: string): string {
  const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!);
  return ids.reduce(
    (text, id, index) => text.replaceAll(`"${id}"`, `"${index}"`).replaceAll(`#${id})`, `#${index})`),
    markup,
  );
}

/** What the components draw of a day of the opening, as a browser reads it. */
function drawn(explorer: Explorer, format: Format, document: Document) {
  const camera = explorer.cameraNow(format, null);
  const { body } = render(Overlay, { props: { explorer, camera, viewport: nominalViewport(format) } });
  const bar = render(Timebar, { props: { explorer } }).body;
  const template = document.createElement('template');
  template.innerHTML = withoutMarkers(body + bar);
  const { content } = template;
  return {
    picture: plain(content.firstElementChild!.outerHTML),
    name: sceneName(explorer),
    day: isoOf(explorer.day),
    ...barOf(content),
  };
}

const handleIn = (page: ParentNode) => page.querySelector('svg:has(> [data-day-handle])')!.getAttribute('x');
const ruleIn = (page: ParentNode) =>
  [...page.querySelectorAll('.drawing :is(.rule, .dots)')].map((path) => path.getAttribute('d'));
const barOf = (page: ParentNode) => ({
  inWords: page.querySelector('.day strong')!.textContent,
  said: page.querySelector('#slider')!.getAttribute('aria-valuetext'),
  handle: handleIn(page),
  ends: [...page.querySelectorAll('.timebar button[aria-disabled]')].map((button) =>
    button.getAttribute('aria-disabled'),
  ),
  handleDay: page.querySelector('[data-day-handle]')!.getAttribute('data-day-handle'),
  rule: ruleIn(page),
});

function shown(document: Document, format: Format) {
  const scene = document.querySelector('[data-scene]')!;
  return {
    picture: plain(pictureIn(document, format).outerHTML),
    name: scene.getAttribute('aria-label'),
    day: scene.getAttribute('data-day'),
    ...barOf(document),
  };
}

describe.each(languages)('the opening’s map at rest, in $id', (own) => {
  const lang = own.id as Lang;

  test.each(FORMATS)('%s: every day is as the components draw it', async (format) => {
    const { document, resting, asked, moments } = await restingPage(lang, format);
    expect(asked[0]).toMatch(new RegExp(`maps/${lang}/moments-${format}\\.json$`));
    const explorer = explorerOf({ own, dataset: await datasets[lang]!() }, 'home');
    expect(moments.map(({ day }) => day)).toEqual(explorer.moments.map(isoOf));
    for (const [index, day] of explorer.moments.entries()) {
      resting.goTo(moments[index]!.x);
      explorer.goTo(day);
      expect(shown(document, format), isoOf(day)).toEqual(drawn(explorer, format, document));
    }
  });
});

test('in a frame links lead where those of the frame do', async () => {
  const [own] = languages;
  const html = (await renderedPages()).get(fileOf(own!.embed))!;
  const { document, resting, moments } = await restingPage(own!.id as Lang, 'broad', undefined, { html });
  const explorer = explorerOf({ own: own!, dataset: await datasets[own!.id]!() }, 'embed');
  explorer.goTo(explorer.moments[3]!);
  resting.goTo(moments[3]!.x);
  expect(shown(document, 'broad')).toEqual(drawn(explorer, 'broad', document));
  expect(pictureIn(document, 'broad').querySelector('a')!.getAttribute('href')).toMatch(/^\.\.\//);
});

const stillOf = (explorer: Explorer) => render(StillScene, { props: { explorer } }).body;

/** A story that opens with another chapter, and what of its page rests. */
async function openedWith({ opening, isFocused = true }: { opening: string; isFocused?: boolean }) {
  const [own] = languages;
  const dataset = await datasets[own!.id]!();
  const chapters = dataset.chapters.map(({ focus = [], ...chapter }) => (isFocused ? { ...chapter, focus } : chapter));
  const explorer = explorerOf({ own: own!, dataset: { ...dataset, chapters, opening } }, 'home');
  const islands = {
    stage: stillOf(explorer),
    timebar: render(Timebar, { props: { explorer } }).body,
  };
  const page = `<article class="story"><section id="${opening}"></section></article>
      <a data-sources href="quellen/"></a><div data-island="stage"></div><div data-moments="moments-" data-island="timebar"></div>`;
  return { explorer, html: withoutMarkers(withIslands(page, islands)) };
}

/** Where the opening tells of a silence the app closes the slider's gap as soon as another day is shown; at rest it stays. */
function barAtRest(explorer: Explorer, axis: Axis) {
  const size = { width: NOMINAL_WIDTH, height: 0, labelPx: LABEL_PX };
  const { body } = render(AxisDrawing, { props: { explorer, axis, day: explorer.day, ...size } });
  const drawing = new JSDOM(body).window.document;
  return { handle: handleIn(drawing), rule: ruleIn(drawing) };
}

describe.each<[string, { opening: string; isFocused?: boolean }, (explorer: Explorer) => unknown]>([
  ['in a silence', { opening: 'silence' }, ({ toldBreak }) => toldBreak],
  ['with all of its day on the map', { opening: 'start', isFocused: false }, ({ isFocused }) => !isFocused],
  ['near, with a scale bar', { opening: 'belgorod' }, (explorer) => / km</.test(stillOf(explorer))],
])('a story that opens %s', (_, how, isSo) => {
  test.each(FORMATS)('%s: every day on that ground is as drawn, and it comes back to its opening', async (format) => {
    const { explorer, html } = await openedWith(how);
    expect(isSo(explorer)).toBeTruthy();
    const axis = sliderAtRest(explorer);
    const content = momentsOf(explorer, format);
    const { document, resting } = await restingPage('de', format, content, { html });
    const before = document.body.innerHTML;
    const onGround = content.moments.filter(({ markup }) => markup.length > 0);
    expect(onGround.length).toBeGreaterThan(content.moments.length / 4);
    for (const moment of onGround) {
      resting.goTo(moment.x);
      explorer.goTo(explorer.moments[content.moments.indexOf(moment)]!);
      const asDrawn = { ...drawn(explorer, format, document), ...barAtRest(explorer, axis) };
      expect(shown(document, format)).toEqual(asDrawn);
    }
    resting.goTo(null);
    expect(document.body.innerHTML).toBe(before);
  });
});

test('a day on which the map looks elsewhere has no markup: the ground would be another', async () => {
  const [own] = languages;
  const explorer = explorerOf({ own: own!, dataset: await datasets[own!.id]!() }, 'home');
  explorer.enter(explorer.tour.chapters.at(-2)!.id);
  const { pieces, moments } = momentsOf(explorer, 'broad');
  expect(moments).toHaveLength(explorer.moments.length);
  expect(moments.some(({ markup }) => markup.length === 0)).toBe(true);
  expect(pieces).not.toContain('');
});

test.each([
  ['days', { days: 18, characters: Infinity }],
  ['characters', { days: 40, characters: 50_000 }],
])('of a story with too many %s none is fetched unasked', async (_, most) => {
  for (const { text } of await renderMoments(most)) expect(JSON.parse(text)).toEqual({ pieces: [], moments: [] });
});

test('the touch goes to the nearest day, and what was none takes the page back to its opening', async () => {
  const { document, resting, moments } = await restingPage('de', 'upright');
  const callouts = document.querySelector('.rows')!;
  callouts.innerHTML = '<p>what stands at the edge in the opening</p>';
  const opening = stageOf(document);
  const bar = barOf(document);
  resting.goTo(moments[3]!.x * 0.6 + moments[4]!.x * 0.4);
  expect(shown(document, 'upright').day).toBe(moments[3]!.day);
  expect(document.querySelector<HTMLElement>('.day .small')!.hidden).toBe(true);
  expect(callouts.children).toHaveLength(0);
  resting.goTo(-0.1);
  expect(shown(document, 'upright').day).toBe(moments[0]!.day);
  resting.goTo(null);
  expect(stageOf(document)).toBe(opening);
  expect(document.querySelector<HTMLElement>('.day .small')!.hidden).toBe(false);
  expect(barOf(document)).toEqual(bar);
});

test('a key goes to the day of the slider, and back where it was to the opening itself', async () => {
  const { document, window, moments } = await restingPage('en', 'broad');
  const opening = stageOf(document);
  const bar = barOf(document);
  const slider = document.querySelector<HTMLInputElement>('#slider')!;
  const move = (by: number) => {
    slider.value = String(Number(slider.value) + by);
    slider.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  move(1);
  const { day, said } = moments[Number(slider.value)]!;
  expect(shown(document, 'broad')).toMatchObject({ day, said, handleDay: day });
  move(-1);
  expect(stageOf(document)).toBe(opening);
  expect(barOf(document)).toEqual(bar);
});

test.each<[string, (page: Awaited<ReturnType<typeof restingPage>>) => void]>([
  [
    'in a window that has been turned',
    ({ window }) => {
      window.Element.prototype.getClientRects = function () {
        return (this.closest('.only-broad') ? [1] : []) as unknown as DOMRectList;
      };
      window.dispatchEvent(new window.Event('resize'));
    },
  ],
  [
    'in another chapter, which has a picture of its own',
    ({ document, window }) => {
      readChapter(document, 1);
      window.dispatchEvent(new window.Event('scroll'));
    },
  ],
])('%s map and bar are the opening’s again, and stay so', async (_, leave) => {
  const page = await restingPage('de', 'upright');
  const { document, resting, moments } = page;
  const before = [stageOf(document), barOf(document)];
  resting.goTo(0);
  expect(shown(document, 'upright').day).toBe(moments[0]!.day);
  leave(page);
  expect([stageOf(document), barOf(document)]).toEqual(before);
  resting.goTo(1);
  expect([stageOf(document), barOf(document)]).toEqual(before);
});

test('once the app answers nothing is changed, and nothing is left that it would not know of', async () => {
  const { document, resting } = await restingPage('de', 'upright');
  resting.goTo(0);
  const [line] = document.querySelectorAll<HTMLElement>('.day .small');
  expect(line!.hidden).toBe(true);
  resting.stop();
  expect(line!.hidden).toBe(false);
  const before = document.body.innerHTML;
  resting.goTo(1);
  resting.goTo(null);
  expect(document.body.innerHTML).toBe(before);
});

test('what was asked for before the file had come is shown when it has', async () => {
  let come: (content: PrerenderedMoments) => void = () => undefined;
  const content = await contentOf('de', 'upright');
  const { document, resting } = await restingPage(
    'de',
    'upright',
    new Promise<PrerenderedMoments>((done) => (come = done)),
  );
  resting.goTo(0.9);
  resting.goTo(0);
  expect(shown(document, 'upright').day).not.toBe(content.moments[0]!.day);
  come(content);
  await vi.waitFor(() => expect(shown(document, 'upright').day).toBe(content.moments[0]!.day));
});

describe('the map stays as it is', () => {
  test('on a day on which it would look elsewhere', async () => {
    const content = await contentOf('de', 'upright');
    const moments = content.moments.map((moment, index) => (index === 2 ? { ...moment, markup: [] } : moment));
    const { document, window, resting } = await restingPage('de', 'upright', { ...content, moments });
    const before = stageOf(document);
    resting.goTo(moments[5]!.x);
    expect(stageOf(document)).not.toBe(before);
    resting.goTo(moments[2]!.x);
    expect(stageOf(document)).toBe(before);
    resting.goTo(moments[5]!.x);
    const slider = document.querySelector<HTMLInputElement>('#slider')!;
    slider.value = '2';
    slider.dispatchEvent(new window.Event('input', { bubbles: true }));
    expect(stageOf(document)).toBe(before);
  });
});

test.each([[null], [{ error: 'not found' }]])('without its file the map waits for the app: %j', async (answer) => {
  const { document, window, resting } = await restingPage('de', 'upright', answer as PrerenderedMoments | null);
  const before = document.body.innerHTML;
  resting.goTo(0);
  document.querySelector('#slider')!.dispatchEvent(new window.Event('input', { bubbles: true }));
  expect(document.body.innerHTML).toBe(before);
});

test.each<[string, Format | 'none', boolean]>([
  ['who saves data', 'upright', true],
  ['a page that is printed', 'none', false],
])('%s does not fetch what it may not need', async (_, format, saveData) => {
  const { document, resting } = await restingPage('de', format, undefined, { saveData });
  const before = document.body.innerHTML;
  resting.goTo(0);
  expect(document.body.innerHTML).toBe(before);
});
