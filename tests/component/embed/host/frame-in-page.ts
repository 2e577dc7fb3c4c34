import { vi } from 'vitest';
import { snippetOf } from '../../../../src/embed/snippet.ts';
import type { Form } from '../../../../src/embed/messages.ts';
import { receive } from '../parent-window.ts';

export const site = 'https://story.example/';

/** The window of jsdom is 768 px high. */
export const WINDOW = 768;

/** Puts a snippet into the page, `top` px below the window's upper edge, and writes down what its frame is told. */
export function frameInPage(top: number, form: Form | 'auto' = 'auto') {
  const holder = document.createElement('div');
  holder.innerHTML = snippetOf({
    site,
    embedPath: '/embed/',
    homePath: '/',
    lang: 'de',
    form,
    title: 'Die Geschichte',
    linkText: 'Mehr',
    still: { src: '/a.svg', alt: '' },
  });
  document.body.append(holder);
  const iframe = holder.querySelector('iframe')!;
  const box = { top, width: 600, height: 700 };
  const rect = () => ({ ...box, bottom: box.top + box.height, left: 0, right: box.width, x: 0, y: box.top }) as DOMRect;
  const track = iframe.parentElement!;
  iframe.getBoundingClientRect = rect;
  // Pinned, the frame has a way to go.
  track.getBoundingClientRect = () => ({ ...rect(), height: box.height + (track.style.height ? 9000 : 0) });
  // What jsdom, which lays nothing out, does not have.
  iframe.checkVisibility = track.checkVisibility = () => iframe.isConnected;
  track.innerText = '';
  document.adoptedStyleSheets ??= [];
  const still = holder.querySelector<HTMLImageElement>('img')!;
  still.getBoundingClientRect = () => ({ top: rect().bottom, bottom: rect().bottom + 105, height: 105 }) as DOMRect;
  Object.defineProperties(iframe, { offsetWidth: { get: () => box.width }, offsetHeight: { get: () => box.height } });
  const told = vi.spyOn(iframe.contentWindow!, 'postMessage');
  return {
    holder,
    iframe,
    box,
    still,
    /** The types of what the frame was told. */
    told: () => told.mock.calls.map(([data]) => (data as { type: string }).type),
    say: (event: object, source: unknown = iframe.contentWindow) => receive({ 'as-reported': 1, ...event }, source),
    ready: { type: 'ready', form: 'stepper', lang: 'de', mode: 'story', chapters: ['start'], steps: 20 },
  };
}
