import { isQuiet } from './quiet.ts';
import { style } from './style.ts';

/** The picture that stands under the frame for readers who have no frame. */
const stillOf = (iframe: HTMLIFrameElement) =>
  iframe.closest('figure')?.querySelector<HTMLImageElement>('figcaption img:not([hidden])') ?? null;

/** Takes the picture away as soon as nothing shifts by it. */
export function hideStill(iframe: HTMLIFrameElement): void {
  const still = stillOf(iframe);
  if (!still || !isQuiet(still, -still.getBoundingClientRect().height)) return;
  still.hidden = true;
  style(still, { display: 'none' });
}
