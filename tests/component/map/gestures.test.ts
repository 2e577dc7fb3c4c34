import { afterEach, describe, expect, test } from 'vitest';
import type { Camera } from '../../../src/geo/camera.ts';
import { project } from '../../../src/geo/camera.ts';
import { LIMITS } from '../../../src/geo/chapter-camera.ts';
import { Gestures } from '../../../src/map/gestures.ts';
import { Motion } from '../../../src/state/motion.svelte.ts';

const start: Camera = { lon: 36, lat: 51, k: 4 };
/** jsdom lays nothing out: the map's top left corner is the window's. */
const [WIDTH, HEIGHT] = [1000, 600];
const offset = { x: 0.1, y: 0.05 };
const CENTRE = { x: WIDTH / 2 + offset.x * HEIGHT, y: HEIGHT / 2 + offset.y * HEIGHT };

let end: () => void = () => undefined;
afterEach(async () => {
  end();
  document.body.replaceChildren();
  // d3 keeps the click that ends a drag from doing anything until the next task.
  await new Promise((done) => setTimeout(done));
});

function surface(camera = start) {
  const motion = new Motion();
  motion.hold(camera);
  const aim = () => ({ camera: motion.free ?? camera, width: WIDTH, height: HEIGHT, offset, reach: LIMITS });
  const gestures = new Gestures(aim, [[36, 51]], motion);
  const node = document.body.appendChild(document.createElement('div'));
  const detach = gestures.attach(node);
  end = () => {
    detach();
    motion.letGo();
  };
  return { node, motion, gestures, detach, shown: () => aim().camera };
}

const fire = (target: EventTarget, event: Event) => {
  target.dispatchEvent(event);
  return event;
};
/** Vitest's window is not of the kind that jsdom's events take as their view. */
function mouse(type: string, x: number, y: number, init: MouseEventInit = {}) {
  const event = new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, ...init });
  return Object.defineProperty(event, 'view', { value: window });
}
const wheel = (init: WheelEventInit) =>
  new WheelEvent('wheel', {
    clientX: CENTRE.x,
    clientY: CENTRE.y,
    deltaY: -100,
    bubbles: true,
    cancelable: true,
    ...init,
  });
const key = (name: string, init: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...init });

/** jsdom's touch events carry no touches. */
function touch(type: string, target: EventTarget, points: readonly (readonly [number, number])[]) {
  const touches = points.map(([clientX, clientY], identifier) => ({ identifier, clientX, clientY, target }));
  const event = new Event(type, { bubbles: true, cancelable: true });
  return fire(target, Object.assign(event, { touches, changedTouches: touches }));
}

/** Where a place stands now, in px. */
const placed = (camera: Camera, place: readonly [number, number]) => {
  const [x, y] = project(camera, place)!;
  return [CENTRE.x + x * HEIGHT, CENTRE.y + y * HEIGHT].map((px) => expect.closeTo(px, 1) as number);
};

describe('a mouse', () => {
  function drag(node: Element, dx: number, dy: number, init: MouseEventInit = {}) {
    fire(node, mouse('mousedown', CENTRE.x, CENTRE.y, init));
    fire(window, mouse('mousemove', CENTRE.x + dx / 2, CENTRE.y + dy / 2, { buttons: 1 }));
    fire(window, mouse('mousemove', CENTRE.x + dx, CENTRE.y + dy, { buttons: 1 }));
    fire(window, mouse('mouseup', CENTRE.x + dx, CENTRE.y + dy));
  }

  test('carries the place it takes hold of', () => {
    const { node, shown } = surface();
    drag(node, 90, -40);
    expect(placed(shown(), [36, 51])).toEqual([CENTRE.x + 90, CENTRE.y - 40]);
    expect(shown().k).toBe(start.k);
  });

  test('carries the map by a mark as well, and the click that ends the drag does nothing', () => {
    const { node, shown } = surface();
    const mark = node.appendChild(document.createElement('a'));
    let clicks = 0;
    mark.addEventListener('click', () => (clicks += 1));
    drag(mark, 60, 0);
    fire(mark, mouse('click', 0, 0));
    expect(shown()).not.toEqual(start);
    expect(clicks).toBe(0);
  });

  test('that hardly moves has clicked', () => {
    const { node } = surface();
    const mark = node.appendChild(document.createElement('a'));
    let clicks = 0;
    mark.addEventListener('click', () => (clicks += 1));
    drag(mark, 2, 2);
    fire(mark, mouse('click', 0, 0));
    expect(clicks).toBe(1);
  });

  test.each<[string, MouseEventInit]>([
    ['with its other buttons', { button: 2 }],
    ['with Shift, which selects text', { shiftKey: true }],
    ['with Ctrl, which opens the menu on some systems', { ctrlKey: true }],
  ])('%s does not move the map', (_, init) => {
    const { node, shown } = surface();
    drag(node, 90, 0, init);
    expect(shown()).toBe(start);
  });
});

describe('a wheel', () => {
  test('alone is the page’s', () => {
    const { node, shown } = surface();
    expect(fire(node, wheel({})).defaultPrevented).toBe(false);
    expect(shown()).toBe(start);
  });

  test.each(['ctrlKey', 'metaKey'])('with %s zooms the map around the pointer, and not the page', (modifier) => {
    const { node, shown } = surface();
    const event = fire(node, wheel({ [modifier]: true, clientX: CENTRE.x + 120 }));
    expect(event.defaultPrevented).toBe(true);
    expect(shown().k).toBeGreaterThan(start.k);
    expect(shown().lon).toBeGreaterThan(start.lon);
  });

  test('turned back zooms out', () => {
    const { node, shown } = surface();
    fire(node, wheel({ ctrlKey: true, deltaY: 100 }));
    expect(shown().k).toBeLessThan(start.k);
  });

  test('at the end of the scale still does not zoom the page', () => {
    const { node, shown } = surface({ ...start, k: LIMITS.maxK });
    expect(fire(node, wheel({ ctrlKey: true })).defaultPrevented).toBe(true);
    expect(shown().k).toBeCloseTo(LIMITS.maxK, 9);
  });

  test('of one notch, in px or lines, zooms by no more than the half of twice', () => {
    for (const init of [{ deltaY: -120 }, { deltaY: -3, deltaMode: 1 }, { deltaY: -1, deltaMode: 2 }]) {
      const { node, shown } = surface();
      fire(node, wheel({ ctrlKey: true, ...init }));
      expect(shown().k / start.k).toBeCloseTo(Math.SQRT2, 6);
    }
  });
});

describe('fingers', () => {
  test('one alone is the page’s', () => {
    const { node, shown } = surface();
    touch('touchstart', node, [[500, 300]]);
    expect(touch('touchmove', node, [[400, 300]]).defaultPrevented).toBe(false);
    expect(shown()).toBe(start);
  });

  test('two carry and zoom the map', () => {
    const { node, shown } = surface();
    const [x, y] = [CENTRE.x, CENTRE.y];
    touch('touchstart', node, [
      [x - 50, y],
      [x + 50, y],
    ]);
    const event = touch('touchmove', node, [
      [x - 70, y + 30],
      [x + 130, y + 30],
    ]);
    expect(event.defaultPrevented).toBe(true);
    expect(shown().k).toBeCloseTo(2 * start.k, 6);
    expect(placed(shown(), [36, 51])).toEqual([x + 30, y + 30]);
  });
});

test('after two fingers that never said they were lifted, one still scrolls the page and two do not leap', () => {
  const { node, shown } = surface();
  const [x, y] = [CENTRE.x, CENTRE.y];
  const [left, right] = [
    [x - 50, y],
    [x + 50, y],
  ] as const;
  touch('touchstart', node, [left, right]);
  touch('touchmove', node, [left, [x + 60, y]]);
  touch('touchstart', node, [[x, y + 100]]);
  expect(touch('touchmove', node, [[x, y + 50]]).defaultPrevented).toBe(false);
  const before = shown();
  touch('touchstart', node, [left, right]);
  touch('touchmove', node, [left, right]);
  expect(shown().k).toBeCloseTo(before.k, 9);
});

describe('a key', () => {
  test.each<[string, (camera: Camera) => boolean]>([
    ['ArrowRight', ({ lon }) => lon > start.lon],
    ['ArrowLeft', ({ lon }) => lon < start.lon],
    ['ArrowUp', ({ lat }) => lat > start.lat],
    ['ArrowDown', ({ lat }) => lat < start.lat],
    ['+', ({ k }) => k > start.k],
    ['-', ({ k }) => k < start.k],
  ])('%s moves the map its way', (name, holds) => {
    const { node, shown } = surface();
    expect(fire(node, key(name)).defaultPrevented).toBe(true);
    expect(holds(shown())).toBe(true);
  });

  test('moves by the same part of the picture at every scale', () => {
    const { node, shown } = surface();
    for (const zoom of ['+', '+', '-']) fire(node, key(zoom));
    const before = shown();
    fire(node, key('ArrowRight'));
    const [x] = project(shown(), [before.lon, before.lat])!;
    expect(x).toBeCloseTo(-0.15, 3);
  });

  test('Escape gives the map back to the story', () => {
    const { node, motion } = surface();
    fire(node, key('Escape'));
    expect(motion.free).toBeNull();
  });

  test.each([
    ['a', {}],
    ['Tab', {}],
    ['-', { ctrlKey: true }],
    ['ArrowLeft', { altKey: true }],
    ['+', { metaKey: true }],
  ])('%s %j stays the browser’s', (name, init) => {
    const { node, shown } = surface();
    expect(fire(node, key(name, init)).defaultPrevented).toBe(false);
    expect(shown()).toBe(start);
  });
});

test('buttons zoom around the middle of the picture', () => {
  const { gestures, shown } = surface();
  gestures.zoomBy(1.5);
  expect(shown()).toEqual({ lon: expect.closeTo(36, 9), lat: expect.closeTo(51, 9), k: expect.closeTo(6, 9) });
});

test('no gesture leads beyond the scale or away from the subject', () => {
  const { node, gestures, shown } = surface();
  for (let i = 0; i < 30; i++) gestures.zoomBy(2);
  expect(shown().k).toBeCloseTo(LIMITS.maxK, 9);
  for (let i = 0; i < 30; i++) gestures.zoomBy(0.5);
  expect(shown().k).toBeCloseTo(LIMITS.minK, 9);
  for (let i = 0; i < 90; i++) fire(node, key('ArrowRight'));
  expect(Math.abs(shown().lon - 36)).toBeLessThan(10);
});

describe('once the story has the map back', () => {
  test('nothing moves it, and nothing keeps the page from scrolling', () => {
    const { node, gestures, detach, shown } = surface();
    detach();
    gestures.zoomBy(2);
    for (const event of [wheel({ ctrlKey: true }), key('ArrowLeft'), mouse('mousedown', 0, 0)]) {
      expect(fire(node, event).defaultPrevented).toBe(false);
    }
    fire(window, mouse('mousemove', 90, 90, { buttons: 1 }));
    expect(shown()).toBe(start);
  });

  test('a drag that was not over moves nothing more', () => {
    const { node, detach, motion, shown } = surface();
    fire(node, mouse('mousedown', 500, 300));
    fire(window, mouse('mousemove', 540, 300, { buttons: 1 }));
    detach();
    motion.letGo();
    fire(window, mouse('mousemove', 640, 300, { buttons: 1 }));
    fire(window, mouse('mouseup', 640, 300));
    expect(motion.free).toBeNull();
    expect(shown()).toBe(start);
  });

  test('and is given it anew, the scale begins anew', () => {
    const { node, gestures, detach, shown } = surface();
    for (let i = 0; i < 9; i++) gestures.zoomBy(2);
    detach();
    gestures.attach(node);
    gestures.zoomBy(0.5);
    expect(shown().k).toBeCloseTo(LIMITS.maxK / 2, 9);
  });
});

describe('what stands at the map’s edge', () => {
  /** A map with callouts, legend and buttons on it. */
  function withControls() {
    const parts = surface();
    const control = document.createElement('button');
    const callouts = Object.assign(document.createElement('div'), { className: 'callouts' });
    callouts.append(control);
    parts.node.append(callouts);
    return { ...parts, control };
  }

  test.each<[string, () => Event]>([
    ['the wheel with Ctrl', () => wheel({ ctrlKey: true })],
    ['an arrow key', () => key('ArrowLeft')],
    ['Escape', () => key('Escape')],
  ])('keeps %s to itself', (_, make) => {
    const { control, motion, shown } = withControls();
    const before = shown();
    expect(fire(control, make()).defaultPrevented).toBe(false);
    expect(shown()).toEqual(before);
    expect(motion.free).not.toBeNull();
  });

  test('does not carry the map along when it is dragged', () => {
    const { control, shown } = withControls();
    const before = shown();
    fire(control, mouse('mousedown', 500, 300));
    fire(window, mouse('mousemove', 400, 300, { buttons: 1 }));
    fire(window, mouse('mouseup', 400, 300));
    expect(shown()).toEqual(before);
  });
});
