import { beforeEach, expect, test, vi } from 'vitest';
import { EarlyActs } from '../../../src/site/early-acts.ts';

/** As the app would: it hears what bubbles up to the page. */
const heard = vi.fn<(target: Element) => void>();
const page = () => document.querySelector<HTMLElement>('.explainer')!;
const press = (selector: string, init: MouseEventInit = {}) => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...init });
  document.querySelector(selector)!.dispatchEvent(event);
  return event.defaultPrevented;
};

/** What the page could not open without the app. */
const none = () => Promise.resolve(false);
const forget = vi.fn<() => void>();
const actsOf = (isExpected = () => true, open = none) => new EarlyActs(page(), isExpected, { open, forget });

beforeEach(() => {
  document.body.innerHTML = `<main><div class="explainer"><div class="story">
    <p><a data-claim="x" href="sources#x">12,000</a> <a class="other" href="#y">other</a></p></div>
    <div data-island="stage"><svg><a data-mark="port" href="sources#y"><circle /></a></svg></div>
    <div class="steps"><button></button></div>
    <div class="bar"><button class="day">day</button><div class="track"><input type="range" /><svg><svg x="50%"><circle data-day-handle="" /></svg></svg></div></div>
  </div></main>`;
  // jsdom cannot go to another page, and says so.
  document.querySelector('main')!.addEventListener('click', (event) => event.preventDefault());
  return () => document.body.replaceChildren();
});
const appComes = () => page().addEventListener('click', ({ target }) => heard(target as Element));

test('what was clicked last is clicked again once the app is there, and nothing after that is kept', () => {
  const acts = actsOf();
  press('[data-claim]');
  press('.day');
  expect(heard).not.toHaveBeenCalled();
  appComes();
  acts.replay();
  expect(heard.mock.calls).toEqual([[document.querySelector('.day')]]);
  // It does not come twice.
  expect(forget).toHaveBeenCalledTimes(1);
  press('[data-claim]');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a mark of the prerendered map is clicked on the map that took its place', () => {
  const acts = actsOf();
  press('circle');
  document.querySelector('[data-island]')!.innerHTML =
    '<svg><a data-mark="port" href="sources#y" class="new"></a></svg>';
  appComes();
  acts.replay();
  expect(heard.mock.calls).toEqual([[document.querySelector('.new')]]);
});

test('a click for another tab, or on another link, is the browser’s', () => {
  const acts = actsOf();
  press('[data-claim]', { ctrlKey: true });
  press('.other');
  appComes();
  acts.replay();
  expect(heard).not.toHaveBeenCalled();
});

test('what nobody waits for any more is not done: the page has given the app up, or it took too long', () => {
  let isExpected = true;
  const acts = actsOf(() => isExpected);
  press('[data-claim]');
  const { now } = performance;
  const start = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + 60_000);
  expect(performance.now() - start).toBeGreaterThan(8000);
  isExpected = false;
  press('.day');
  appComes();
  acts.replay();
  expect(heard).not.toHaveBeenCalled();
});

test('what opens without the app is not done again; a later click is', async () => {
  let open: (isOpen: boolean) => void = () => undefined;
  const acts = actsOf(undefined, () => new Promise((done) => (open = done)));
  press('[data-claim]');
  open(true);
  await Promise.resolve();
  press('[data-claim]');
  const openFirst = open;
  press('.day');
  openFirst(true);
  await Promise.resolve();
  appComes();
  acts.replay();
  expect(heard.mock.calls).toEqual([[document.querySelector('.day')]]);
});

test('a bar that is awake answers itself, and so do the steps beside it', () => {
  const acts = actsOf();
  acts.takeTouch();
  press('.day');
  press('.steps button');
  appComes();
  acts.replay();
  expect(heard).not.toHaveBeenCalled();
});

/** On a slider from 100 to 300 px. */
function slide(type: string, init: MouseEventInit = {}): void {
  const track = document.querySelector<HTMLElement>('.track')!;
  vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 200, 40));
  track.dispatchEvent(new MouseEvent(type, { bubbles: true, ...init }));
}
const handle = () => document.querySelector('[data-day-handle]')!.parentElement!.getAttribute('x');

test('a touch that becomes a scroll of the page, and another button of the mouse, ask the slider for nothing', () => {
  const moments = { goTo: vi.fn<(x: number | null) => void>(), stop: vi.fn<() => void>() };
  const acts = new EarlyActs(page(), () => true, { open: none, forget }, moments);
  slide('pointerdown', { clientX: 150 });
  expect(handle()).toBe('25%');
  slide('pointercancel');
  expect(handle()).toBe('50%');
  expect(moments.goTo.mock.calls).toEqual([[0.25], [null]]);
  expect(moments.stop).not.toHaveBeenCalled();
  slide('pointerdown', { clientX: 150, button: 2 });
  slide('pointerup', { clientX: 150, button: 2 });
  expect(acts.takeTouch()).toBeNull();
  expect(moments.stop).toHaveBeenCalledTimes(1);
});

test('the handle goes along with the finger as far as the slider goes; where it was last is told once', () => {
  const acts = actsOf();
  slide('pointermove', { clientX: 150 });
  expect(handle()).toBe('50%');
  slide('pointerdown', { clientX: 110 });
  slide('pointermove', { clientX: 50, buttons: 1 });
  expect(handle()).toBe('0%');
  slide('pointerup', { clientX: 150 });
  // A finger that scrolls the text takes nothing back.
  document.querySelector('.story p')!.dispatchEvent(new MouseEvent('pointercancel', { bubbles: true }));
  expect(acts.takeTouch()).toBe(0.25);
  expect(acts.takeTouch()).toBeNull();
});
