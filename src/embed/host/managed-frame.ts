import { ENVELOPE, VERSION, type FrameEvent, type HostCommand } from '../messages.ts';
import { isShiftUnseen, rectOf, setStyles, STILL_ON_SCREEN } from './dom.ts';
import { createHeightFitter } from './height.ts';
import { LINE, pin, supportsSticky, type Pin } from './pin.ts';

/** One of our frames in the host page. The names of its members are part of the released script's bytes. */
export interface ManagedFrame {
  readonly iframe: HTMLIFrameElement;
  /** The handshake: asks the frame to say that it is ready; it may have done so before this script listened. */
  greet(): void;
  /** Handles an event of the frame. */
  take(event: FrameEvent): void;
  /** Updates the frame after the page has scrolled or changed. */
  look(): void;
}

/** The picture or the link under the frame. */
const inCaption = (iframe: HTMLIFrameElement, name: 'img' | 'a') =>
  iframe.closest('figure')?.querySelector<HTMLElement>(`figcaption ${name}`);

/** Hides the picture for readers without frames, on screen, once that causes no visible shift. */
function hideStill(iframe: HTMLIFrameElement): void {
  const still = inCaption(iframe, 'img');
  const height = still && rectOf(still).height;
  if (height && isShiftUnseen(still, -height)) setStyles(still, { display: `var(${STILL_ON_SCREEN})` });
}

/**
 * To a part of the story, or out of it. Then the focus goes along, to the link under the frame: in the frame, the next key
 * would scroll back to it.
 */
function moveTo(iframe: HTMLIFrameElement, pinned: Pin, { part, leave }: { part: number; leave?: true }): void {
  pinned.scrollTo(part, leave);
  if (leave) inCaption(iframe, 'a')?.focus({ preventScroll: true });
}

/** Distances from the window in window heights: a frame is pinned only beyond the first, and loaded within the second. */
const PIN_DISTANCE = 1;
const LOAD_DISTANCE = 4;

export function manageFrame(iframe: HTMLIFrameElement): ManagedFrame {
  const fitter = createHeightFitter(iframe);
  let steps: number | null = null;
  /** The reader has seen the frame as it is; it keeps its form from now on. */
  let isSeen = false;
  let pinned: Pin | null = null;
  let part = -1;
  /** The window's width when pinning was last tried. */
  let triedAt = 0;

  const send = (command: HostCommand) => iframe.contentWindow?.postMessage({ [ENVELOPE]: VERSION, ...command }, '*');

  /** From the window's lower edge down to the frame, in window heights. */
  const distance = () => rectOf(iframe).top / innerHeight - 1;

  function start(): void {
    part = -1;
    if (pinned) send({ type: 'set-form', form: 'scroll' });
  }

  function tryToPin(): void {
    if (!steps || isSeen || triedAt === innerWidth || distance() <= PIN_DISTANCE || !wantsMotion()) return;
    const track = trackOf(iframe);
    if (!track) return;
    triedAt = innerWidth;
    if (!supportsSticky(track)) return;
    pinned = pin(iframe, track, steps, topOf(iframe));
    start();
  }

  function follow(held: Pin): void {
    if (held.holds()) {
      if (part !== (part = held.part())) send({ type: 'scroll', part });
      return;
    }
    held.release();
    pinned = null;
    isSeen = true;
    send({ type: 'set-form', form: 'stepper' });
  }

  function look(): void {
    if (!(pinned?.track ?? iframe).checkVisibility()) return;
    const away = distance();
    if (away < LOAD_DISTANCE && away > 0) iframe.loading = 'eager';
    if (steps === null) return;
    if (!pinned) tryToPin();
    if (pinned) follow(pinned);
    else fitter.settle();
    isSeen ||= away < 0;
    hideStill(iframe);
  }

  return {
    iframe,
    greet: () => send({ type: 'hello' }),
    take(event) {
      if (event.type === 'ready') {
        steps = /stepper|scroll/.test(event.form) ? event.steps : 0;
        start();
      }
      if (event.type === 'height') fitter.want(event.height);
      if (event.type === 'scroll-to' && pinned && distance() < 0) moveTo(iframe, pinned, event);
      iframe.dispatchEvent(new CustomEvent('as-reported', { detail: event, bubbles: true }));
      look();
    },
    look,
  };
}

/** The frame's parent, if the snippet names no form and the parent shows nothing else and does not place the frame itself. */
function trackOf(iframe: HTMLIFrameElement): HTMLElement | null {
  const track = iframe.parentElement;
  const isOpen = !new URL(iframe.src).searchParams.has('form') && getComputedStyle(iframe).position !== 'absolute';
  return isOpen && track && !track.innerText.trim() && track.offsetHeight - iframe.offsetHeight < LINE ? track : null;
}

/** `data-top` on the figure or an ancestor: the height (px) of the host's own sticky header. */
function topOf(iframe: HTMLIFrameElement): number {
  const top = Number(iframe.closest<HTMLElement>('[data-top]')?.dataset['top']);
  return top > 0 && top < innerHeight / 2 ? top : 0;
}

const wantsMotion = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;
