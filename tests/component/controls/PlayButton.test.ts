import { fireEvent, render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import PlayButton from '../../../src/controls/PlayButton.svelte';
import { isoOf } from '../../../src/core/days.ts';
import { explorerOf } from '../../support/real-explorer.ts';

const button = () => screen.getByRole('button');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function playing() {
  const explorer = explorerOf('en', '2024-10-18');
  const { unmount } = render(PlayButton, { explorer });
  await fireEvent.click(button());
  expect(isoOf(explorer.day)).toBe('2024-10-21');
  return { explorer, unmount };
}
const longAfter = () => vi.advanceTimersByTimeAsync(60_000);

test.each([
  ['de', 'Abspielen', 'Anhalten'],
  ['en', 'Play', 'Pause'],
] as const)('says what a press will do (%s)', async (lang, play, pause) => {
  render(PlayButton, { explorer: explorerOf(lang, '2024-10-18') });
  expect(button()).toHaveAccessibleName(play);
  expect(button()).toHaveAttribute('aria-pressed', 'false');
  await fireEvent.click(button());
  expect(button()).toHaveAccessibleName(pause);
  expect(button()).toHaveAttribute('aria-pressed', 'true');
});

test('leads to the last moment, and then is off again', async () => {
  const { explorer } = await playing();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(isoOf(explorer.day)).toBe('2025-04-27');
  expect(button()).toHaveAttribute('aria-pressed', 'false');
});

describe('it stops', () => {
  test.each<[string, () => void]>([
    ['a press anywhere', () => void fireEvent.pointerDown(document.body)],
    ['a key', () => void fireEvent.keyDown(document.body, { key: 'x' })],
    ['the wheel', () => void fireEvent.wheel(document.body)],
    ['a touch', () => void fireEvent.touchStart(document.body)],
    ['leaving it', () => void fireEvent.blur(button())],
  ])('at %s', async (_, input) => {
    const { explorer } = await playing();
    input();
    await longAfter();
    expect(isoOf(explorer.day)).toBe('2024-10-21');
    expect(button()).toHaveAttribute('aria-pressed', 'false');
  });

  test.each(['lens', 'statement'])('at another %s, however it came about', async (what) => {
    const { explorer } = await playing();
    if (what === 'lens') explorer.look('happened');
    else explorer.open('001-24');
    flushSync();
    expect(button()).toHaveAttribute('aria-pressed', 'false');
  });

  test('when the tab is hidden', async () => {
    const { explorer } = await playing();
    vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    await longAfter();
    expect(isoOf(explorer.day)).toBe('2024-10-21');
  });

  test('with the page it is on', async () => {
    const { explorer, unmount } = await playing();
    unmount();
    await longAfter();
    expect(isoOf(explorer.day)).toBe('2024-10-21');
  });
});

test('its own press and keys do not stop it, except by what the button does', async () => {
  const { explorer } = await playing();
  await fireEvent.pointerDown(button());
  await fireEvent.keyDown(button(), { key: 'Tab' });
  await longAfter();
  expect(explorer.day).toBeGreaterThan(explorerOf('en', '2024-10-21').day);
});
