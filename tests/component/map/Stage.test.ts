import { render } from '@testing-library/svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import type { RenderStage } from '../../../src/map/render-stages.ts';
import Stage from '../../../src/map/Stage.svelte';
import { explorerOf } from '../../support/real-explorer.ts';

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

const show = (due?: RenderStage) =>
  render(Stage, { explorer: explorerOf('en', '2024-10-31'), ...(due && { due }) }).container;
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
])('of the map is made what is due, and it calls itself the scene once it is whole: %s', (due, made) => {
  expect(has(show(due))).toEqual(made);
});
