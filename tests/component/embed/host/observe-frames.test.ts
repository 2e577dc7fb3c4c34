import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { observeFrames } from '../../../../src/embed/host/observe-frames.ts';
import { frameInPage, site } from './frame-in-page.ts';

const FAR = 5000;
const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: () => true });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal(
    'CSSStyleSheet',
    class {
      replaceSync = vi.fn();
    },
  );
});
afterEach(() => document.body.replaceChildren());

describe('the frames of the site', () => {
  test('are asked whether they work: those in the page, and those that come later', async () => {
    const early = frameInPage(FAR);
    observeFrames(site);
    const late = frameInPage(FAR);
    await settled();
    expect(early.told()).toEqual(['hello']);
    expect(late.told()).toEqual(['hello']);
  });

  test('are managed once where the script stands twice in the page', () => {
    const { told } = frameInPage(FAR);
    observeFrames(site);
    observeFrames(site);
    expect(told()).toEqual(['hello']);
  });

  test('are asked again when they load anew', () => {
    const { iframe, told } = frameInPage(FAR);
    observeFrames(site);
    iframe.dispatchEvent(new Event('load'));
    expect(told()).toEqual(['hello', 'hello']);
  });

  test('are the only ones: frames of others are left alone', () => {
    const { told } = frameInPage(FAR);
    observeFrames('https://other.example/');
    expect(told()).toEqual([]);
  });

  test('are those in figures of snippets where the script does not know its site', () => {
    const [pasted, bare] = [frameInPage(FAR), frameInPage(FAR)];
    bare.holder.querySelector('figure')!.className = '';
    observeFrames('');
    expect([pasted.told(), bare.told()]).toEqual([['hello'], []]);
  });

  test('tell the article what happens in them', () => {
    const { iframe, holder, say } = frameInPage(FAR);
    const received: unknown[] = [];
    holder.addEventListener('as-reported', (event) => received.push((event as CustomEvent).detail, event.target));
    observeFrames(site);
    say({ type: 'chapter', chapter: 'ship', more: 1 });
    expect(received).toEqual([{ type: 'chapter', chapter: 'ship' }, iframe]);
  });

  test('are the only windows that can speak for themselves', () => {
    const { iframe, say } = frameInPage(FAR);
    const received = vi.fn();
    iframe.addEventListener('as-reported', received);
    observeFrames(site);
    say({ type: 'chapter', chapter: 'ship' }, window);
    say({ type: 'chapter', chapter: 5 });
    expect(received).not.toHaveBeenCalled();
  });
});

describe('the height of a frame', () => {
  const open = (top: number) => {
    const frame = frameInPage(top, 'map');
    observeFrames(site);
    frame.say({ ...frame.ready, form: 'map' });
    return frame;
  };

  test('is what it asks for while it is below the window', () => {
    const { iframe, say } = open(FAR);
    say({ type: 'height', height: 612 });
    expect(iframe.style.height).toBe('612px');
  });

  test.each([
    [3, '200px'],
    [90_000, '4000px'],
  ])('stays within reason: asked for %d it is %s', (height, given) => {
    const { iframe, say } = open(FAR);
    say({ type: 'height', height });
    expect(iframe.style.height).toBe(given);
  });

  test('waits while the reader would see the text below it shift', async () => {
    const { iframe, box, say } = open(20);
    say({ type: 'height', height: 612 });
    expect(iframe.style.height).toBe('');
    box.top = -2000;
    dispatchEvent(new Event('scroll'));
    await settled();
    expect(iframe.style.height).toBe('612px');
  });

  test('grows at once where its lower edge is out of sight', () => {
    const { iframe, say } = open(200);
    say({ type: 'height', height: 900 });
    expect(iframe.style.height).toBe('900px');
  });

  test('follows at once when the reader turned the phone, or acts in the frame', () => {
    const turned = open(20);
    turned.box.width = 300;
    turned.say({ type: 'height', height: 612 });
    expect(turned.iframe.style.height).toBe('612px');

    const used = open(20);
    used.iframe.focus();
    used.say({ type: 'height', height: 500 });
    expect(used.iframe.style.height).toBe('500px');
  });
});

describe('the picture under the frame', () => {
  test('goes when the frame has answered, out of sight', () => {
    const { still, say, ready } = frameInPage(FAR);
    observeFrames(site);
    expect(still.style.display).toBe('');
    say(ready);
    expect(still.style.display).toContain('var(');
  });

  test('stays where the text below it would shift', () => {
    const { still, say, ready } = frameInPage(-200);
    observeFrames(site);
    say(ready);
    expect(still.style.display).toBe('');
  });
});

test('a frame that stands alone below the window is pinned, and scrolls', () => {
  const { iframe, say, ready, told } = frameInPage(FAR);
  observeFrames(site);
  say(ready);
  expect(told()).toContain('set-form');
  expect(iframe.style.position).toBe('sticky');
});

describe('a frame is not pinned', () => {
  test.each(['map', 'chart', 'stepper'] as const)('where the snippet names a form: %s', (form) => {
    const { iframe, say, ready, told } = frameInPage(FAR, form);
    observeFrames(site);
    say(ready);
    expect(told()).not.toContain('set-form');
    expect(iframe.style.position).toBe('');
  });

  test('where something else stands beside it', () => {
    const { iframe, say, ready, told } = frameInPage(FAR);
    iframe.parentElement!.innerText = 'And a line of text.';
    observeFrames(site);
    say(ready);
    expect(told()).not.toContain('set-form');
  });
});
