import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Timebar from '../../../src/controls/Timebar.svelte';
import { isoOf } from '../../../src/core/days.ts';
import type { Lens } from '../../../src/core/types.ts';
import type { Lang } from '../../support/langs.ts';
import { afterPaint } from '../../../src/state/between-frames.ts';
import { explorerOf } from '../../support/real-explorer.ts';

function on(iso: string, lang: Lang = 'en', lens: Lens = 'reported') {
  const explorer = explorerOf(lang, iso, lens);
  const { container } = render(Timebar, { explorer });
  return { explorer, container };
}
/** What a finger lies on, 1000 px wide, with what jsdom lacks. */
const trackIn = (container: HTMLElement) =>
  Object.assign(container.querySelector<HTMLElement>('.track')!, {
    setPointerCapture: () => undefined,
    releasePointerCapture: () => undefined,
    hasPointerCapture: () => true,
    getBoundingClientRect: () => ({ left: 0, width: 1000 }),
  });
const slider = () => screen.getByRole<HTMLInputElement>('slider');
/** All else follows the handle once that has been painted. */
const followed = () => new Promise<void>(afterPaint);
const back = () => screen.getByRole('button', { name: 'Previous statement' });
const forward = () => screen.getByRole('button', { name: 'Next statement' });

describe('the slider', () => {
  test.each([
    ['de', 'Tag der Karte', '18. Oktober 2024, 8 Aussagen bis zu diesem Tag'],
    ['en', 'Day of the map', '18 October 2024, 8 statements by this day'],
  ] as const)('has a name, and says the day and how much had been said (%s)', (lang, name, text) => {
    on('2024-10-18', lang);
    expect(screen.getAllByRole('slider')).toHaveLength(1);
    expect(slider()).toHaveAccessibleName(name);
    expect(slider()).toHaveAttribute('aria-valuetext', text);
  });

  test('describes its scale', () => {
    on('2024-10-18');
    expect(slider()).toHaveAccessibleDescription(/equally far apart, however much time lies between them/);
  });

  test('says the true day, also between two moments', () => {
    on('2025-02-01');
    expect(slider()).toHaveAttribute('aria-valuetext', expect.stringContaining('1 February 2025'));
  });

  test('has one step for each moment of the lens', async () => {
    const { explorer } = on('2024-10-31');
    expect([slider().min, slider().max]).toEqual(['0', String(explorer.moments.length - 1)]);
    const { length } = explorer.moments;
    explorer.look('happened');
    await tick();
    expect(explorer.moments.length).not.toBe(length);
    expect(slider().max).toBe(String(explorer.moments.length - 1));
  });

  test.each([
    ['{ArrowRight}', '2024-10-31', '2024-11-01'],
    ['{ArrowUp}', '2024-10-31', '2024-11-01'],
    ['{ArrowLeft}', '2024-10-31', '2024-10-30'],
    ['{ArrowDown}', '2024-10-31', '2024-10-30'],
    ['{PageUp}', '2024-10-23', '2024-11-22'],
    ['{PageDown}', '2024-11-25', '2024-10-24'],
    ['{Home}', '2024-10-31', '2024-10-18'],
    ['{End}', '2024-10-31', '2025-04-27'],
    ['{ArrowRight}', '2025-02-01', '2025-04-26'],
    ['{ArrowLeft}', '2025-02-01', '2024-11-25'],
    ['{ArrowRight}{ArrowRight}{ArrowLeft}', '2024-10-18', '2024-10-21'],
  ])('%s leads from %s to %s', async (keys, from, to) => {
    const user = userEvent.setup();
    const { explorer } = on(from);
    slider().focus();
    await user.keyboard(keys);
    await followed();
    expect(isoOf(explorer.day)).toBe(to);
    expect(slider()).toHaveFocus();
  });

  test('has its handle at the day at once; all else follows when that has been painted, of quick keys the last day alone', async () => {
    const { explorer, container } = on('2024-10-31');
    const handle = () => container.querySelector<SVGElement>('[data-day-handle]')!.dataset['dayHandle'];
    const goTo = vi.spyOn(explorer, 'goTo');
    await fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    expect([handle(), isoOf(explorer.day)]).toEqual(['2024-11-01', '2024-10-31']);
    await fireEvent.keyDown(slider(), { key: 'ArrowRight' });
    expect([handle(), isoOf(explorer.day)]).toEqual(['2024-11-07', '2024-10-31']);
    await followed();
    expect(goTo.mock.calls.map(([day]) => isoOf(day))).toEqual(['2024-11-07']);
    expect(handle()).toBe('2024-11-07');
  });

  test('does not take the reader away from what they asked for after it', async () => {
    const { explorer, container } = on('2024-10-31');
    await fireEvent.keyDown(slider(), { key: 'End' });
    explorer.backToStory();
    await followed();
    expect(isoOf(explorer.day)).toBe('2024-10-31');
    expect(container.querySelector('[data-day-handle="2024-10-31"]')).not.toBeNull();
  });

  test('takes the steps of a screen reader too, which come without a key', async () => {
    const { explorer } = on('2024-10-31');
    await fireEvent.input(slider(), { target: { value: '3' } });
    expect(isoOf(explorer.day)).toBe('2024-10-23');
    expect(slider(), 'which is read out at once').toHaveAttribute(
      'aria-valuetext',
      expect.stringContaining('23 October 2024'),
    );
  });

  test('stands at the moment in force', () => {
    on('2024-10-25');
    expect(slider()).toHaveValue('4');
  });
});

describe('the buttons beside it', () => {
  test('lead from moment to moment', async () => {
    const user = userEvent.setup();
    const { explorer } = on('2024-10-31');
    await user.click(forward());
    expect(isoOf(explorer.day)).toBe('2024-11-01');
    await user.click(back());
    await user.click(back());
    expect(isoOf(explorer.day)).toBe('2024-10-30');
  });

  test.each([
    ['2024-10-01', true, false],
    ['2024-10-18', true, false],
    ['2024-10-21', false, false],
    ['2025-02-01', false, false],
    ['2025-04-26', false, false],
    ['2025-04-27', false, true],
    ['2025-04-30', false, true],
  ])('are off where nothing lies before or after (%s)', (iso, first, last) => {
    on(iso);
    expect([back(), forward()].map((button) => button.getAttribute('aria-disabled'))).toEqual([
      String(first),
      String(last),
    ]);
  });
});

describe('the news of the day', () => {
  test.each([
    ['en', '2024-10-28', 'New: about 10,000 soldiers, sent to Russia (Pentagon); 5 more statements'],
    ['de', '2025-02-01', 'Keine Aussage lässt sich auf die Zeit vom 26. November 2024 bis 25. April 2025 datieren.'],
    ['de', '2024-10-28', 'Neu: rund 10.000 Soldaten, nach Russland entsandt (Pentagon); 5 weitere Aussagen'],
  ] as const)('(%s, %s) %s', (lang, iso, sentence) => {
    on(iso, lang);
    expect(screen.getByText(sentence)).toBeInTheDocument();
  });

  test('follow the day', async () => {
    const user = userEvent.setup();
    on('2024-11-25');
    await user.click(forward());
    expect(screen.getByText(/^New: Russia confirms their role/)).toBeInTheDocument();
    expect(screen.getByText('26 April 2025')).toBeInTheDocument();
  });
});

/** On a desktop. */
const measureAs = (size: Partial<Record<'clientWidth' | 'clientHeight', number>>) => {
  beforeEach(() => {
    for (const [name, value] of Object.entries(size))
      vi.spyOn(HTMLElement.prototype, name as 'clientWidth', 'get').mockReturnValue(value);
  });
  afterEach(() => void vi.restoreAllMocks());
};

describe('the axis', () => {
  measureAs({ clientWidth: 1000, clientHeight: 84 });

  test('draws the silent months as a gap, and says how long they are', () => {
    on('2024-10-31');
    expect(screen.getAllByText('no statement for 5 months')).toHaveLength(1);
  });

  test('in a chapter, which tells of a silence itself, says no more than its months where room is scarce', async () => {
    const { explorer } = on('2024-10-31');
    explorer.enter('border');
    await waitFor(() => expect(screen.queryByText('no statement for 5 months')).toBeNull());
    expect(screen.getByText('April 2025', { selector: 'text' })).toBeInTheDocument();
  });

  const countOf = (container: Element, selector: string) =>
    [...container.querySelectorAll(selector)].map((path) => path.getAttribute('d')!.split('M').length - 1);
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);

  test('has a point for each moment; those after the day are hollow', () => {
    const { container, explorer } = on('2024-10-23');
    const all = sum(countOf(container, '.dots:not(.unknown)'));
    expect(all).toBe(explorer.moments.length);
    expect(all - sum(countOf(container, '.dots.unknown'))).toBe(4);
  });

  test('has a square where the articles alone give the date, round points elsewhere', () => {
    const { container } = on('2024-10-31');
    expect(countOf(container, '.dots.printed:not(.unknown)')).toEqual([1]);
    expect(countOf(container, '.dots:not(.printed, .unknown)')).toEqual([18]);
  });

  test('is the same few elements, however many moments there are', () => {
    const { container } = on('2024-10-31');
    const { length } = container.querySelectorAll('.track svg path');
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(12);
  });

  test('has one handle, at the day', () => {
    const { container } = on('2024-10-31');
    const handles = container.querySelectorAll('[data-day-handle]');
    expect([...handles].map((handle) => handle.getAttribute('data-day-handle'))).toEqual(['2024-10-31']);
  });

  test('is a drawing for the eye only: a screen reader has the slider', () => {
    const { container } = on('2024-10-31');
    expect(container.querySelector('.track svg')).toHaveAttribute('aria-hidden', 'true');
  });

  test('says its months with their years', () => {
    on('2024-10-31');
    for (const month of ['October 2024', 'November', 'April 2025'])
      expect(screen.getByText(month, { selector: 'text' })).toBeInTheDocument();
  });

  test('has the bars of events under the second lens only, and only for who explores', async () => {
    const { container, explorer } = on('2024-10-31');
    await import('../../../src/controls/EventBars.svelte');
    await tick();
    expect(container.querySelector('[data-event]')).toBeNull();
    explorer.look('happened');
    await waitFor(() => expect(container.querySelector('[data-event]')).not.toBeNull());
    explorer.look('reported');
    await waitFor(() => expect(container.querySelector('[data-event]')).toBeNull());
  });
});

describe('the break of the axis', () => {
  measureAs({ clientWidth: 1000 });
  const widthOf = (container: HTMLElement) => parseFloat(container.querySelector('.hole')!.getAttribute('width')!);

  test('opens in the chapter that tells of it, at once where motion is unwanted, and closes for who explores', async () => {
    const { explorer, container } = on('2024-11-23');
    const closed = widthOf(container);
    expect(closed).toBeLessThan(20);
    explorer.enter('silence');
    await waitFor(() => expect(widthOf(container)).toBe(40));
    explorer.forward();
    await waitFor(() => expect(widthOf(container)).toBe(closed));
  });

  test('opens before the eyes of others', async () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    const { explorer, container } = on('2024-11-23');
    const closed = widthOf(container);
    explorer.enter('silence');
    const widths = new Set<number>();
    await waitFor(() => expect(widths.add(widthOf(container)).has(40)).toBe(true), { interval: 10 });
    expect([...widths].filter((width) => closed < width && width < 40).length).toBeGreaterThan(0);
    vi.unstubAllGlobals();
  });

  test('is as wide as it was while a finger lies on it, so that no day slips away under it', async () => {
    const { explorer, container } = on('2024-11-23');
    explorer.enter('silence');
    await waitFor(() => expect(widthOf(container)).toBe(40));
    const track = trackIn(container);
    await fireEvent.pointerDown(track, { clientX: 100, button: 0 });
    await followed();
    expect(explorer.isFocused).toBe(false);
    expect(widthOf(container)).toBe(40);
    const day = explorer.day;
    await fireEvent.pointerMove(track, { clientX: 100 });
    await followed();
    expect(explorer.day).toBe(day);
    await fireEvent.pointerUp(track, { clientX: 100 });
    await waitFor(() => expect(widthOf(container)).toBeLessThan(20));
  });
});

describe('under a finger', () => {
  function pressed(iso = '2024-10-31') {
    const all = on(iso);
    return { ...all, track: trackIn(all.container) };
  }
  const bubble = (container: HTMLElement) => container.querySelector('.bubble');

  test('a bubble says the day and what leads on it, for the eye only, and goes when it is let go', async () => {
    const { explorer, container, track } = pressed();
    expect(bubble(container)).toBeNull();
    await fireEvent.pointerDown(track, { clientX: 500, button: 0 });
    await waitFor(() => expect(bubble(container)).toHaveAttribute('aria-hidden', 'true'));
    await fireEvent.pointerMove(track, { clientX: 990 });
    await followed();
    expect(isoOf(explorer.day)).toBe('2025-04-27');
    expect(bubble(container)).toHaveTextContent(/^27 April 2025 New: .+; \d+ more statements$/);
    await fireEvent.pointerUp(track, { clientX: 990 });
    await waitFor(() => expect(bubble(container)).toBeNull());
  });

  test('the day is always one on which something changes', async () => {
    const { explorer, track } = pressed();
    await fireEvent.pointerDown(track, { clientX: 500, button: 0 });
    const days = new Set<number>();
    for (let x = 0; x <= 1000; x += 5) {
      await fireEvent.pointerMove(track, { clientX: x });
      await followed();
      days.add(explorer.day);
    }
    expect([...days]).toEqual(explorer.moments);
  });

  test.each([
    ['once the map has followed', followed],
    ['before', () => undefined],
  ])('a touch that turns into scrolling, %s, gives the day back and takes the bubble away', async (_, wait) => {
    const { explorer, container, track } = pressed();
    await fireEvent.pointerDown(track, { clientX: 100, button: 0 });
    await wait();
    expect(isoOf(explorer.day) === '2024-10-31').toBe(wait !== followed);
    await fireEvent.pointerCancel(track);
    await followed();
    expect(isoOf(explorer.day)).toBe('2024-10-31');
    await waitFor(() => expect(bubble(container)).toBeNull());
  });

  test('the slider has the focus without a ring; the first key brings it', async () => {
    const { track } = pressed();
    await fireEvent.pointerDown(track, { clientX: 500, button: 0 });
    await fireEvent.pointerUp(track, { clientX: 500 });
    expect(slider()).toHaveFocus();
    expect(slider()).toHaveClass('pressed');
    await userEvent.setup().keyboard('{ArrowRight}');
    expect(slider()).not.toHaveClass('pressed');
  });
});
