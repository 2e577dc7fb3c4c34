import { isQuiet, zoomOf } from './quiet.ts';
import { style } from './style.ts';

/** Px; no frame of ours needs less or more, and none may take more of the page. */
const LEAST = 200;
const MOST = 4000;

export interface Fit {
  /** The frame asks for this height, px. */
  want(height: number): void;
  /** Gives it the height where nothing shifts before the reader's eyes, or where they expect it. */
  settle(): void;
}

/** Fits a frame to the height of what it shows. */
export function fitOf(iframe: HTMLIFrameElement): Fit {
  let wanted = 0;
  let given = 0;
  let width = iframe.offsetWidth;
  let isExpected = false;
  return {
    want(height) {
      wanted = Math.min(MOST, Math.max(LEAST, height));
      // The reader turned the phone, or did something in the frame.
      isExpected ||= iframe.offsetWidth !== width || document.activeElement === iframe;
      width = iframe.offsetWidth;
    },
    settle() {
      if (!wanted || wanted === given || !iframe.offsetWidth) return;
      if (!isExpected && !isQuiet(iframe, (wanted - iframe.offsetHeight) * zoomOf(iframe))) return;
      given = wanted;
      isExpected = false;
      style(iframe, { transition: 'none', 'box-sizing': 'content-box', 'max-height': 'none', height: `${wanted}px` });
    },
  };
}
