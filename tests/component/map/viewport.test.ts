import { describe, expect, test, vi } from 'vitest';
import { below, layoutOf, roomIn, viewportOf, withinWindow } from '../../../src/map/viewport.ts';
import { freeBoxes, type Layout } from '../../../src/theme/layouts.ts';
import { layoutNamed, viewportIn } from '../../support/layouts.ts';

/** A window in which exactly these media queries match. */
const inWindow = (...matching: (string | undefined)[]) =>
  vi.stubGlobal('matchMedia', (media: string) => ({ matches: matching.includes(media) }));

describe('the layout', () => {
  test.each<[string, Layout['id'][], Layout['id']]>([
    ['of a window that is neither wide nor upright: the middle one', ['middle'], 'middle'],
    ['of a wide window', ['middle', 'wide'], 'wide'],
    ['of an upright window', ['middle', 'upright'], 'upright'],
    ['is the later one where two match, as in CSS', ['middle', 'wide', 'upright'], 'upright'],
  ])('%s', (_, matching, id) => {
    inWindow(...matching.map((each) => layoutNamed(each).media));
    expect(layoutOf(800, 600).id).toBe(id);
  });

  test('is the phone’s where no query matches, and without a window', () => {
    inWindow();
    expect(layoutOf(800, 600).id).toBe('upright');
    vi.stubGlobal('window', undefined);
    expect(layoutOf(800, 600).id).toBe('upright');
  });
});

describe('the room for labels', () => {
  const bare: Layout = {
    id: 'middle',
    media: 'all',
    format: 'broad',
    cardBelow: false,
    offset: { x: 0, y: 0 },
    insets: { left: 0, right: 0, top: 0, bottom: 0 },
  };

  test('ends where the cards that pass over it begin, once their height is known', () => {
    const guess: Layout = { ...bare, cardBelow: true, insets: { ...bare.insets, bottom: 0.5 } };
    expect(viewportOf(guess, 800, 600).frame.height).toBe(300);
    expect(viewportOf(guess, 800, 600, { cards: 250, bar: 44 }).frame.height).toBe(350);
    expect(viewportOf({ ...guess, cardBelow: false }, 800, 600, { cards: 250, bar: 0 }).frame.height).toBe(300);
    expect(viewportOf({ ...guess, cardBelow: false }, 800, 600, { cards: 250, bar: 44 }).frame.height).toBe(256);
  });

  test('is measured from the middle of the picture', () =>
    expect(viewportOf(bare, 800, 600)).toMatchObject({
      height: 600,
      frame: { x: -400, y: -300, width: 800, height: 600 },
    }));

  test.each<[string, Partial<Layout>, object]>([
    [
      'ends at card and chart: px at the sides',
      { insets: { left: 100, right: 50, top: 0, bottom: 0 } },
      { x: -300, y: -300, width: 650, height: 600 },
    ],
    [
      'ends at callouts and card: parts of the height above and below',
      { insets: { left: 0, right: 0, top: 0.1, bottom: 0.25 } },
      { x: -400, y: -240, width: 800, height: 390 },
    ],
    [
      'moves against the picture: where that lies right and below, there is more room left and above',
      { offset: { x: 0.1, y: 0.05 } },
      { x: -460, y: -330, width: 800, height: 600 },
    ],
  ])('%s', (_, changes, frame) => expect(viewportOf({ ...bare, ...changes }, 800, 600).frame).toEqual(frame));

  test.each<[Layout['id'], number, number]>([
    ['upright', 320, 468],
    ['upright', 390, 558],
    ['middle', 1024, 676],
    ['wide', 1280, 708],
    ['wide', 1920, 988],
    ['low', 740, 250],
  ])('in the layout "%s" of %i x %i px holds the middle of the picture and lies in the window', (id, width, height) => {
    const { offset } = layoutNamed(id);
    const { frame } = viewportIn(id, width, height);
    const [left, top] = [frame.x + offset.x * height, frame.y + offset.y * height];
    expect([frame.x < 0, frame.y < 0, frame.x + frame.width > 0, frame.y + frame.height > 0]).not.toContain(false);
    expect(left).toBeGreaterThanOrEqual(-width / 2);
    expect(top).toBeGreaterThanOrEqual(-height / 2);
    expect(left + frame.width).toBeLessThanOrEqual(width / 2);
    expect(top + frame.height).toBeLessThanOrEqual(height / 2);
  });

  test.each<[Layout['id'], number, number]>([
    ['wide', 1280, 708],
    ['wide', 1600, 908],
    ['grand', 1800, 1033],
    ['grand', 1920, 988],
    ['grand', 1920, 1108],
    ['grand', 2560, 1348],
  ])('in the layout "%s" of %i x %i px the cameras’ box lies beside card and chart', (id, width, height) => {
    const { offset, insets, format } = layoutNamed(id);
    const [middle, half] = [width / 2 + offset.x * height, (freeBoxes[format].width / 2) * height];
    expect(middle - half).toBeGreaterThanOrEqual(insets.left);
    expect(middle + half).toBeLessThanOrEqual(width - insets.right);
  });

  test('goes to the right edge in a chapter that leaves the chart out', () => {
    const wide = layoutNamed('wide');
    const [alone, beside] = [true, false].map((isFocused) => viewportOf(roomIn(wide, isFocused), 1280, 708).frame);
    expect(alone!.x).toBe(beside!.x);
    expect(alone!.width - beside!.width).toBe(wide.insets.right - 12);
  });

  test('ends below the callouts, as high as these happen to be', () => {
    const viewport = viewportOf(bare, 800, 600);
    const lower = below(viewport, 100);
    expect(lower.frame.y).toBeGreaterThanOrEqual(-300 + 100);
    expect(lower.frame.y + lower.frame.height).toBeCloseTo(300, 9);
    expect(lower).toMatchObject({ height: 600, frame: { x: -400, width: 800 } });
  });

  test('is not made larger by low callouts, and never less than nothing by high ones', () => {
    const viewport = viewportOf({ ...bare, insets: { left: 0, right: 0, top: 0.5, bottom: 0 } }, 800, 600);
    expect(below(viewport, 10).frame).toEqual(viewport.frame);
    expect(below(viewport, 5000).frame.height).toBe(0);
  });
});

describe('the camera of a chapter', () => {
  const upright = layoutNamed('upright');
  const camera = { lon: 40, lat: 50, k: 2 };

  test('is the chapter’s own where the window is as wide as its format', () =>
    expect(withinWindow(camera, upright, 390, 560)).toBe(camera));

  test('sees it from farther away in a window that is narrower, so that nothing falls off its edges', () => {
    const { k } = withinWindow(camera, upright, 390, 740);
    expect(k).toBeLessThan(2);
    // The chapter's places fill as much of the window's free width as they do of the format's.
    expect((k / 2) * 0.6 * 740).toBeCloseTo(390 - 12 - 24);
  });

  test('is the same object for the same window: what is drawn for it is kept by it', () =>
    expect(withinWindow(camera, upright, 390, 740)).toBe(withinWindow(camera, upright, 390, 740)));
});
