import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepGuests } from '../../../../src/embed/host/guests';
import { frameInPage, site } from './frame-in-page';

const FAR = 5000;
const settled = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

beforeEach(() => {
  vi.stubGlobal('CSS', { supports: () => true });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
});
afterEach(() => document.body.replaceChildren());

describe('the frames of the site', () => {
  it('are asked whether they work: those in the page, and those that come later', async () => {
    const early = frameInPage(FAR);
    keepGuests(site);
    const late = frameInPage(FAR);
    await settled();
    expect(early.told()).toEqual(['hello']);
    expect(late.told()).toEqual(['hello']);
  });

  it('are looked after once where the script stands twice in the page', () => {
    const { told } = frameInPage(FAR);
    keepGuests(site);
    keepGuests(site);
    expect(told()).toEqual(['hello']);
  });

  it('are asked again when they load anew', () => {
    const { iframe, told } = frameInPage(FAR);
    keepGuests(site);
    iframe.dispatchEvent(new Event('load'));
    expect(told()).toEqual(['hello', 'hello']);
  });

  it('are the only ones: frames of others are left alone', () => {
    const { told } = frameInPage(FAR);
    keepGuests('https://other.example/');
    expect(told()).toEqual([]);
  });

  it('tell the article what happens in them', () => {
    const { iframe, holder, say } = frameInPage(FAR);
    const heard: unknown[] = [];
    holder.addEventListener('as-reported', (event) => heard.push((event as CustomEvent).detail, event.target));
    keepGuests(site);
    say({ type: 'chapter', chapter: 'ship', more: 1 });
    expect(heard).toEqual([{ type: 'chapter', chapter: 'ship' }, iframe]);
  });

  it('are heard themselves, and nobody in their name', () => {
    const { iframe, say } = frameInPage(FAR);
    const heard = vi.fn();
    iframe.addEventListener('as-reported', heard);
    keepGuests(site);
    say({ type: 'chapter', chapter: 'ship' }, window);
    say({ type: 'chapter', chapter: 5 });
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the height of a frame', () => {
  const open = (top: number) => {
    const frame = frameInPage(top, 'map');
    keepGuests(site);
    frame.say({ ...frame.ready, form: 'map' });
    return frame;
  };

  it('is what it asks for while it is below the window', () => {
    const { iframe, say } = open(FAR);
    say({ type: 'height', height: 612 });
    expect(iframe.style.height).toBe('612px');
  });

  it.each([
    [3, '200px'],
    [90_000, '4000px'],
  ])('stays within reason: asked for %d it is %s', (height, given) => {
    const { iframe, say } = open(FAR);
    say({ type: 'height', height });
    expect(iframe.style.height).toBe(given);
  });

  it('waits while the reader would see the text below it shift', async () => {
    const { iframe, box, say } = open(20);
    say({ type: 'height', height: 612 });
    expect(iframe.style.height).toBe('');
    box.top = -2000;
    dispatchEvent(new Event('scroll'));
    await settled();
    expect(iframe.style.height).toBe('612px');
  });

  it('grows at once where its lower edge is out of sight', () => {
    const { iframe, say } = open(200);
    say({ type: 'height', height: 900 });
    expect(iframe.style.height).toBe('900px');
  });

  it('follows at once when the reader turned the phone, or acts in the frame', () => {
    const turned = open(20);
    turned.box.width = 300;
    turned.say({ type: 'height', height: 612 });
    expect(turned.iframe.style.height).toBe('612px');

    const used = open(20);
    vi.spyOn(document, 'activeElement', 'get').mockReturnValue(used.iframe);
    used.say({ type: 'height', height: 500 });
    expect(used.iframe.style.height).toBe('500px');
  });
});

describe('the picture under the frame', () => {
  it('goes when the frame has answered, out of sight', () => {
    const { still, say, ready } = frameInPage(FAR);
    keepGuests(site);
    expect(still).not.toHaveAttribute('hidden');
    say(ready);
    expect(still).toHaveAttribute('hidden');
    expect(still).not.toBeVisible();
  });

  it('stays where the text below it would shift', () => {
    const { still, say, ready } = frameInPage(-200);
    keepGuests(site);
    say(ready);
    expect(still).not.toHaveAttribute('hidden');
  });
});

describe('a frame is not pinned', () => {
  it.each(['map', 'chart', 'stepper'] as const)('where the snippet names a form: %s', (form) => {
    const { iframe, say, ready, told } = frameInPage(FAR, form);
    keepGuests(site);
    say(ready);
    expect(told()).not.toContain('set-form');
    expect(iframe.style.position).toBe('');
  });

  it('where something else stands beside it', () => {
    const { iframe, say, ready, told } = frameInPage(FAR);
    iframe.after(document.createElement('p'));
    keepGuests(site);
    say(ready);
    expect(told()).not.toContain('set-form');
  });
});
