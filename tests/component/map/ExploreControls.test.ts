import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { LIMITS } from '../../../src/geo/chapter-camera.ts';
import ExploreControls from '../../../src/map/ExploreControls.svelte';
import type { Lang } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';

function controls(lang: Lang = 'en', changes: { k?: number } = {}) {
  const explorer = explorerOf(lang);
  const camera = { ...explorer.cameraOf(explorer.view.chapter, 'broad'), ...changes };
  const zoomBy = vi.fn();
  render(ExploreControls, { explorer, camera, reach: LIMITS, explore: () => explorer.motion.hold(camera), zoomBy });
  return { explorer, camera, zoomBy, user: userEvent.setup() };
}
const button = (name: string) => screen.getByRole('button', { name });

test('the switch takes the map where it stands, and gives it back', async () => {
  const { explorer, camera, user } = controls();
  expect(button('Explore the map')).toHaveAttribute('aria-pressed', 'false');
  await user.click(button('Explore the map'));
  expect(button('Explore the map')).toHaveAttribute('aria-pressed', 'true');
  expect(explorer.motion.free).toBe(camera);
  await user.click(button('Explore the map'));
  expect(button('Explore the map')).toHaveAttribute('aria-pressed', 'false');
  expect(explorer.motion.free).toBeNull();
});

test('before it is switched on there is nothing but the switch', () => {
  controls();
  expect(screen.getAllByRole('button')).toEqual([button('Explore the map')]);
  expect(document.querySelector('#explore-hint')).toBeNull();
});

test.each<[Lang, string, string, string, string, RegExp, RegExp]>([
  ['de', 'Karte erkunden', 'Näher heran', 'Weiter weg', 'Zurück zur Geschichte', /Strg/, /Zwei Finger/],
  ['en', 'Explore the map', 'Zoom in', 'Zoom out', 'Back to the story', /Ctrl/, /Two fingers/],
])('in "%s" buttons and hint speak the page’s language', async (lang, move, closer, farther, back, fine, coarse) => {
  const { user } = controls(lang);
  await user.click(button(move));
  for (const name of [closer, farther, back]) expect(button(name)).toBeVisible();
  expect(screen.getByText(fine)).toBeInTheDocument();
  expect(screen.getByText(coarse)).toBeInTheDocument();
});

test('plus comes closer and minus goes as far back', async () => {
  const { zoomBy, user } = controls();
  await user.click(button('Explore the map'));
  await user.click(button('Zoom in'));
  await user.click(button('Zoom out'));
  const [[closer], [farther]] = zoomBy.mock.calls as [[number], [number]];
  expect(closer).toBeGreaterThan(1);
  expect(closer * farther).toBeCloseTo(1, 12);
});

test.each([
  ['in', LIMITS.maxK, 'true', 'false'],
  ['out', LIMITS.minK, 'false', 'true'],
])('a button says when it goes no further %s', async (_, k, closer, farther) => {
  const { user } = controls('en', { k });
  await user.click(button('Explore the map'));
  expect(button('Zoom in')).toHaveAttribute('aria-disabled', closer);
  expect(button('Zoom out')).toHaveAttribute('aria-disabled', farther);
});

describe('"back to the story"', () => {
  test('gives the map back, and the focus to the switch', async () => {
    const { explorer, user } = controls();
    await user.click(button('Explore the map'));
    await user.click(button('Back to the story'));
    expect(explorer.motion.free).toBeNull();
    expect(button('Explore the map')).toHaveFocus();
    expect(screen.queryByRole('button', { name: 'Back to the story' })).not.toBeInTheDocument();
  });
});
