import { readEvent } from '../read-message.ts';
import { isFramePage } from './address.ts';
import { manageFrame, type ManagedFrame } from './managed-frame.ts';
import { clearPin } from './pin.ts';

/** Set on frames that some copy of this script manages. */
const CLAIMED = Symbol.for('as-reported');

/** Manages all frames of the site at `base`, now and whenever the page adds one. */
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
    if (iframe[CLAIMED] || !isFramePage(iframe.src, base)) return;
    iframe[CLAIMED] = true;
    clearPin(iframe);
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
    const frame = source && managed.find(({ iframe }) => iframe.contentWindow === source);
    const event = frame && readEvent(data);
    if (event) frame.take(event);
  });
  addEventListener('scroll', schedule, { capture: true, passive: true });
  addEventListener('resize', schedule);
  addEventListener('beforeprint', () => managed.forEach((frame) => frame.unpin()));
  new MutationObserver(scan).observe(document, { childList: true, subtree: true, attributeFilter: ['src'] });
  scan();
}
