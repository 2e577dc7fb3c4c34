import { asksForHeight } from './asks-for-height.ts';
import { hearParent } from './hear-parent.ts';
import { newsOfHeight } from './news-of-height.ts';
import type { Port } from './port.ts';

/**
 * Tells the page around the frame the height (px, rounded up) when it changes; again, changed or not, when it is asked
 * (`asksForHeight`), when the fonts have come and when the page is seen again. At most once a frame; never 0, which is
 * what a hidden frame measures. Returns a function that stops.
 *
 * @param measure px that show all of it
 */
export function reportHeight(port: Port, measure: () => number): () => void {
  if (!port.framed) return () => undefined;
  const news = newsOfHeight(innerWidth);
  let wasResized = false;
  let again = false;
  let frame = 0;

  const look = () => {
    frame = 0;
    const height = news({ height: Math.ceil(measure()), width: innerWidth, wasResized, again });
    wasResized = again = false;
    if (height !== null) port.send({ type: 'height', height });
  };
  const soon = () => (frame ||= requestAnimationFrame(look));
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
  soon();
  return () => {
    observer.disconnect();
    unhear();
    removeEventListener('resize', onresize);
    document.removeEventListener('visibilitychange', tellAgain);
    cancelAnimationFrame(frame);
  };
}
