import { readEvent } from '../read-message.ts';
import { isFramePage } from './address.ts';
import { framesIn, sheet } from './dom.ts';
import { manageFrame, type ManagedFrame } from './managed-frame.ts';
import { restore } from './pin.ts';

/** Set on frames that some copy of this script manages. */
const CLAIMED = Symbol.for('as-reported');

/**
 * Manages all frames of the site at `base`, now and whenever the page adds one; those of a shadow tree when they first say
 * something, since nothing tells of changes in there. Where the site is unknown, the snippet's figure vouches for its frame.
 */
export function observeFrames(base: string): void {
  const managed: ManagedFrame[] = [];
  const frames = document.getElementsByTagName('iframe');
  let request = 0;

  const update = () => {
    request = 0;
    for (const frame of managed) frame.look();
  };
  const schedule = () => (request ||= requestAnimationFrame(update));
  const sizes = new ResizeObserver(schedule);

  function claim(iframe: HTMLIFrameElement & { [CLAIMED]?: boolean }): void {
    if (iframe[CLAIMED] || !isFramePage(iframe.src, base) || !(base || iframe.closest('.as-reported'))) return;
    iframe[CLAIMED] = true;
    (iframe.getRootNode() as Document | ShadowRoot).adoptedStyleSheets.push(sheet);
    [iframe, iframe.parentElement].forEach(restore);
    const frame = manageFrame(iframe);
    managed.push(frame);
    sizes.observe(iframe);
    iframe.addEventListener('load', frame.greet);
    frame.greet();
  }
  const scan = () => {
    for (const iframe of frames) claim(iframe);
    schedule();
  };

  addEventListener('message', ({ source, data }) => {
    const event = source && readEvent(data);
    if (!event) return;
    const sender = () => managed.find(({ iframe }) => iframe.contentWindow === source);
    if (!sender()) framesIn(document).forEach(claim);
    sender()?.take(event);
  });
  addEventListener('scroll', schedule, true);
  addEventListener('resize', schedule);
  new MutationObserver(scan).observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
  scan();
}
