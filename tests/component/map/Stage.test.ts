import { render } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
// Fetched when they are first needed: a test that was over by then would leave them half loaded to the next one.
import '../../../src/map/basemap/ground-data.ts';
import '../../../src/map/Callouts.svelte';
import { isoOf } from '../../../src/core/days.ts';
import type { RenderStage } from '../../../src/map/render-stages.ts';
import Stage from '../../../src/map/Stage.svelte';
import { day, explorerOf } from '../../support/real-explorer.ts';

// jsdom has no window to ask about, and none that a map could be near to.
class Nowhere {
  observe = () => undefined;
  disconnect = () => undefined;
}
beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => undefined }));
  vi.stubGlobal('IntersectionObserver', Nowhere);
  vi.stubGlobal('fetch', () => Promise.reject(new Error('no network')));
});

afterEach(() => void vi.useRealTimers());

const show = (due?: RenderStage) =>
  render(Stage, { explorer: explorerOf('en', '2024-10-31'), ...(due && { due }) }).container;
/** Whatever comes in microtasks is there before the next frame. */
async function painted(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await tick();
}
const has = (container: HTMLElement) => ({
  marks: container.querySelectorAll('a[data-mark]').length > 0,
  labels: container.querySelectorAll('.label.mark').length > 0,
  scene: container.querySelectorAll('[data-scene]').length > 0,
});

test.each<[RenderStage | undefined, ReturnType<typeof has>]>([
  ['frame', { marks: false, labels: false, scene: false }],
  ['marks', { marks: true, labels: false, scene: false }],
  ['labels', { marks: true, labels: true, scene: true }],
  [undefined, { marks: true, labels: true, scene: true }],
])('of the map is made what is due, and it calls itself the scene once it is whole: %s', async (due, made) => {
  const container = show(due);
  await painted();
  expect(has(container)).toEqual(made);
});

/** The labels that are to be seen; those of the chapter before stay, unseen, until the next ones are there. */
const labelsSeen = (container: HTMLElement) =>
  [...container.querySelectorAll('.label')]
    .filter((label) => !label.closest('[visibility="hidden"]'))
    .map((label) => label.textContent);

test('another chapter has its marks at once, and its labels in the frame after them', async () => {
  vi.useFakeTimers();
  const [explorer, there] = [explorerOf('en'), explorerOf('en')];
  const { container } = render(Stage, { explorer });
  const markIds = () =>
    [...container.querySelectorAll<HTMLElement>('a[data-mark]')].map((mark) => mark.dataset['mark']);
  const before = markIds();
  explorer.enter('border');
  flushSync();
  expect(markIds()).not.toEqual(before);
  expect(labelsSeen(container)).toEqual([]);
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
  flushSync();
  there.enter('border');
  const fresh = render(Stage, { explorer: there }).container;
  await painted();
  expect(labelsSeen(fresh).length).toBeGreaterThan(0);
  expect(labelsSeen(container)).toEqual(labelsSeen(fresh));
});

test('a chapter that is left again before the frame of its labels takes none of those of the other', async () => {
  vi.useFakeTimers();
  const explorer = explorerOf('en');
  const { container } = render(Stage, { explorer });
  const opening = explorer.view.chapter;
  await painted();
  const before = labelsSeen(container);
  for (const chapter of ['border', opening]) {
    explorer.enter(chapter);
    flushSync();
  }
  await painted();
  vi.advanceTimersToNextFrame();
  vi.advanceTimersByTime(1);
  await painted();
  expect(before.length).toBeGreaterThan(0);
  expect(labelsSeen(container)).toEqual(before);
});

test('labels of a chapter that was seen before are not drawn in the frame of its marks either', async () => {
  vi.useFakeTimers();
  const explorer = explorerOf('en');
  const { container } = render(Stage, { explorer });
  const labels = () => [...container.querySelectorAll('.label')].map((label) => label.textContent);
  const enter = async (chapter: string) => {
    const last = labels();
    explorer.enter(chapter);
    flushSync();
    const areOthers = labels().join() !== last.join();
    vi.advanceTimersToNextFrame();
    vi.advanceTimersByTime(1);
    await painted();
    return areOthers;
  };
  const opening = explorer.view.chapter;
  await painted();
  const areOthers = [await enter('border'), await enter(opening), await enter('border')];
  expect(areOthers).toEqual([false, false, false]);
});

test('another day has its labels together with its marks', async () => {
  const explorer = explorerOf('en');
  const { container } = render(Stage, { explorer });
  await painted();
  const before = labelsSeen(container);
  explorer.goTo(day('2024-11-25'));
  await painted();
  expect(labelsSeen(container).length).toBeGreaterThan(0);
  expect(labelsSeen(container)).not.toEqual(before);
});

test('a day that was seen before has its labels as soon as its marks', async () => {
  const explorer = explorerOf('en');
  const { container } = render(Stage, { explorer });
  const labelsOn = async (iso: string) => {
    explorer.goTo(day(iso));
    flushSync();
    const atOnce = labelsSeen(container);
    await painted();
    return { atOnce, then: labelsSeen(container) };
  };
  const first = await labelsOn('2024-11-25');
  expect(first.atOnce).not.toEqual(first.then);
  await labelsOn('2024-10-31');
  const second = await labelsOn('2024-11-25');
  expect(second.atOnce).toEqual(first.then);
});

test('labels of the days before and after are placed while the page is idle, but not those beside a chapter', async () => {
  vi.useFakeTimers();
  const explorer = explorerOf('en');
  const cameraOfView = vi.spyOn(explorer, 'cameraOfView');
  render(Stage, { explorer });
  /** The days whose maps are worked out while the page is idle. */
  const ahead = async () => {
    await painted();
    cameraOfView.mockClear();
    for (let idle = 0; idle < 5; idle++) await vi.advanceTimersByTimeAsync(500);
    return cameraOfView.mock.calls.flatMap(([view]) => (view === explorer.view ? [] : isoOf(view.day)));
  };
  expect(await ahead()).toEqual([]);
  explorer.goTo(day('2024-11-22'));
  expect(await ahead()).toEqual(['2024-11-23', '2024-11-20']);
  explorer.goTo(day('2024-11-23'));
  expect(await ahead()).toEqual(['2024-11-24']);
});
