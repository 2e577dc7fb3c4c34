import { readEvent } from '../read-message.ts';
import { isFramePage } from './base.ts';
import { guestOf, type Guest } from './guest.ts';

/** On a frame that some copy of this script looks after. */
const TAKEN = Symbol.for('as-reported');

/** Looks after all frames of the site at `base` that are in the page or come into it. */
export function keepGuests(base: string): void {
  const guests: Guest[] = [];
  const frames = document.getElementsByTagName('iframe');
  let frame = 0;

  const look = () => {
    frame = 0;
    for (const guest of guests) guest.look();
  };
  const soon = () => (frame ||= requestAnimationFrame(look));
  const sizes = new ResizeObserver(soon);

  function adopt(iframe: HTMLIFrameElement & { [TAKEN]?: boolean }): void {
    if (iframe[TAKEN] || !isFramePage(iframe.src, base)) return;
    iframe[TAKEN] = true;
    const guest = guestOf(iframe);
    guests.push(guest);
    sizes.observe(iframe);
    iframe.addEventListener('load', guest.greet);
    guest.greet();
  }
  const scan = () => {
    for (const iframe of frames) adopt(iframe);
    soon();
  };

  addEventListener('message', ({ source, data }) => {
    const guest = source && guests.find(({ iframe }) => iframe.contentWindow === source);
    const event = guest && readEvent(data);
    if (event) guest.take(event);
  });
  addEventListener('scroll', soon, { capture: true, passive: true });
  addEventListener('resize', soon);
  new MutationObserver(scan).observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
  scan();
}
