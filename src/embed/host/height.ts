import { isShiftUnseen, setStyles, zoomOf } from './dom.ts';

/** Px; none of our frames needs less or more, and none may take up more of the page. */
const MIN_HEIGHT = 200;
const MAX_HEIGHT = 4000;

export interface HeightFitter {
  /** Notes the height (px) that the frame asks for. */
  want(height: number): void;
  /** Applies it, once that shifts nothing in view or the reader expects it to. */
  settle(): void;
}

/** Fits a frame's height to its content. */
export function createHeightFitter(iframe: HTMLIFrameElement): HeightFitter {
  let wanted = 0;
  let given = 0;
  let width = iframe.offsetWidth;
  let isExpected = false;
  return {
    want(height) {
      wanted = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height));
      // The reader rotated the device, or is using the frame.
      isExpected ||= iframe.offsetWidth !== width || document.activeElement === iframe;
      width = iframe.offsetWidth;
    },
    settle() {
      if (!wanted || wanted === given || !iframe.offsetWidth) return;
      if (!isExpected && !isShiftUnseen(iframe, (wanted - iframe.offsetHeight) * zoomOf(iframe))) return;
      given = wanted;
      isExpected = false;
      setStyles(iframe, {
        transition: 'none',
        'box-sizing': 'content-box',
        'max-height': 'none',
        height: `${wanted}px`,
      });
    },
  };
}
