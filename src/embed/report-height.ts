import { asksForHeight } from './asks-for-height.ts';
import { hearParent } from './hear-parent.ts';
import { newsOfHeight } from './news-of-height.ts';
import type { Port } from './port.ts';

/** Milliseconds. */
const REST = 16;

/**
 * Tells the page around the frame the height (px, rounded up) when it changes; again, changed or not, when it is asked
 * (`asksForHeight`), when the fonts have come and when the page is seen again. At most once in `REST`; never 0, which is
 * what a hidden frame measures. Not by `requestAnimationFrame`: browsers give none to a frame of another origin that is
 * out of view, and its height should be known before it is seen. Returns a function that stops.
 *
 * @param measure px that show all of it
 */
export function reportHeight(port: Port, measure: () => number): () => void {
  if (!port.framed) return () => undefined;
  const news = newsOfHeight(innerWidth);
  let wasResized = false;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = () => {
    timer = undefined;
    const height = news({ height: Math.ceil(measure()), width: innerWidth, wasResized, again });
    wasResized = again = false;
    if (height !== null) port.send({ type: 'height', height });
  };
  const soon = () => (timer ??= setTimeout(look, REST));
  const tellAgain = () => {
    again = true;
    soon();
  };
  const onresize = () => {
    wasResized = true;
    soon();
  };

  const observer = new ResizeObserver(soon);
  for (const element of [document.body, ...document.body.children]) observer.observe(element);
  const unhear = hearParent((data) => {
    if (asksForHeight(data)) tellAgain();
  });
  addEventListener('resize', onresize);
  document.addEventListener('visibilitychange', tellAgain);
  void document.fonts?.ready.then(tellAgain);
  look();
  return () => {
    observer.disconnect();
    unhear();
    removeEventListener('resize', onresize);
    document.removeEventListener('visibilitychange', tellAgain);
    clearTimeout(timer);
  };
}
