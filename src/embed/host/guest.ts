import { ENVELOPE, VERSION, type FrameEvent, type HostCommand } from '../messages.ts';
import { fitOf } from './height.ts';
import { pin, type Pin } from './pin.ts';
import { sticks } from './sticks.ts';
import { hideStill } from './still.ts';

/** One frame of ours in the page. */
export interface Guest {
  readonly iframe: HTMLIFrameElement;
  /** Asks the frame whether it works; it may have said so before anybody listened. */
  greet(): void;
  take(event: FrameEvent): void;
  /** The page has scrolled or changed: does what is due. */
  look(): void;
}

/** A frame is pinned while it is still farther from the window than this, in windows; it is fetched from `NEAR` on. */
const AWAY = 1;
const NEAR = 4;

export function guestOf(iframe: HTMLIFrameElement): Guest {
  const fit = fitOf(iframe);
  let steps: number | null = null;
  /** The reader has met the frame as it is: it does not turn into something else any more. */
  let isMet = false;
  let pinned: Pin | null = null;
  let part = -1;
  /** The width of the window in which pinning was last tried. */
  let triedAt = 0;

  const send = (command: HostCommand) => iframe.contentWindow?.postMessage({ [ENVELOPE]: VERSION, ...command }, '*');

  /** From the window's lower edge down to the frame, in windows. */
  const distance = () => iframe.getBoundingClientRect().top / innerHeight - 1;

  function start(): void {
    part = -1;
    if (pinned) send({ type: 'set-form', form: 'scroll' });
  }

  function tryToPin(): void {
    const track = trackOf(iframe);
    if (!steps || isMet || !track || triedAt === innerWidth || distance() <= AWAY || !wantsMotion()) return;
    triedAt = innerWidth;
    if (!sticks(track)) return;
    pinned = pin(iframe, track, steps, topOf(iframe));
    if (pinned.holds()) start();
    else release();
  }

  function release(): void {
    pinned?.release();
    pinned = null;
    isMet = true;
    send({ type: 'set-form', form: 'stepper' });
  }

  function follow(holder: Pin): void {
    if (!holder.holds()) return release();
    const now = holder.part();
    if (now !== part) send({ type: 'scroll', part: (part = now) });
  }

  function look(): void {
    if (!iframe.isConnected || !iframe.offsetWidth) return;
    const away = distance();
    if (away < NEAR && away > 0) iframe.loading = 'eager';
    if (steps === null) return;
    if (!pinned) tryToPin();
    if (pinned) follow(pinned);
    else fit.settle();
    isMet ||= away < 0;
    hideStill(iframe);
  }

  return {
    iframe,
    greet: () => send({ type: 'hello' }),
    take(event) {
      if (event.type === 'ready') {
        steps = event.form === 'stepper' || event.form === 'scroll' ? event.steps : 0;
        if (event.form !== 'scroll') start();
      }
      if (event.type === 'height') fit.want(event.height);
      if (event.type === 'scroll-to' && pinned && distance() < 0) pinned.scrollTo(event.part);
      iframe.dispatchEvent(new CustomEvent('as-reported', { detail: event, bubbles: true }));
      look();
    },
    look,
  };
}

/** The parent, where the snippet left the form open and nothing else stands in it. */
function trackOf({ src, parentElement }: HTMLIFrameElement): HTMLElement | null {
  const isOpen = !new URL(src).searchParams.has('form');
  return isOpen && parentElement?.childElementCount === 1 && !parentElement.textContent.trim() ? parentElement : null;
}

/** `data-top` on the figure, or anything around it: px of the window that the host's own header covers. */
function topOf(iframe: HTMLIFrameElement): number {
  const top = Number(iframe.closest<HTMLElement>('[data-top]')?.dataset['top']);
  return top > 0 && top < innerHeight / 2 ? top : 0;
}

const wantsMotion = () => !matchMedia('(prefers-reduced-motion: reduce)').matches && CSS.supports('height', '1svh');
