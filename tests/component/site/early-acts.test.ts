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

beforeEach(() => {
  document.body.innerHTML = `<div class="explainer">
    <p><a data-claim="x" href="sources#x">12,000</a> <a class="other" href="#y">other</a></p>
    <div class="stage"><svg><a data-mark="port" href="sources#y"><circle /></a></svg></div>
    <div class="bar"><button class="day">day</button><div class="track"><input type="range" /></div></div>
  </div>`;
  // jsdom cannot go to another page, and says so.
  document.body.addEventListener('click', (event) => event.preventDefault());
  return () => document.body.replaceChildren();
});
const appComes = () => page().addEventListener('click', ({ target }) => heard(target as Element));

test('what was clicked last is clicked again once the app is there, and nothing after that is kept', () => {
  const acts = new EarlyActs(page());
  press('[data-claim]');
  press('.day');
  expect(heard).not.toHaveBeenCalled();
  appComes();
  acts.replay();
  expect(heard.mock.calls).toEqual([[document.querySelector('.day')]]);
  press('[data-claim]');
  expect(heard).toHaveBeenCalledTimes(2);
});

test('a mark of the prerendered map is clicked on the map that took its place', () => {
  const acts = new EarlyActs(page());
  press('circle');
  document.querySelector('.stage')!.innerHTML = '<svg><a data-mark="port" class="new"></a></svg>';
  appComes();
  acts.replay();
  expect(heard.mock.calls).toEqual([[document.querySelector('.new')]]);
});

test('a click for another tab, or on another link, is the browser’s', () => {
  const acts = new EarlyActs(page());
  press('[data-claim]', { ctrlKey: true });
  press('.other');
  appComes();
  acts.replay();
  expect(heard).not.toHaveBeenCalled();
});

test('where the slider was touched last is told once, in parts of its length', () => {
  const acts = new EarlyActs(page());
  const track = document.querySelector<HTMLElement>('.track')!;
  vi.spyOn(track, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 0, 200, 40));
  expect(acts.takeTouch()).toBeNull();
  for (const clientX of [110, 150]) track.dispatchEvent(new MouseEvent('pointerdown', { clientX }));
  expect(acts.takeTouch()).toBe(0.25);
  expect(acts.takeTouch()).toBeNull();
});
