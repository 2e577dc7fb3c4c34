import { boundsOf, isShiftUnseen, roomIn, setStyles, zoomOf } from './dom.ts';

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
  /** For which height and width it was last fitted; empty where a box cut it off, which may open. */
  let given = '';
  let width = iframe.offsetWidth;
  let isExpected = false;
  const set = (height: number) => setStyles(iframe, { 'box-sizing': 'content-box', height: `${height}px` });
  return {
    want(height) {
      wanted = Math.min(MAX_HEIGHT, Math.max(MIN_HEIGHT, height));
      // The reader rotated the device, or is using the frame.
      isExpected ||= iframe.offsetWidth !== width || iframe.matches(':focus');
      width = iframe.offsetWidth;
    },
    settle() {
      const now = `${wanted} ${iframe.offsetWidth}`;
      if (!wanted || now === given) return;
      if (!isExpected && !isShiftUnseen(iframe, (wanted - iframe.offsetHeight) * zoomOf(iframe))) return;
      given = now;
      isExpected = false;
      const bounds = boundsOf(iframe);
      set(wanted);
      // A box that does not grow along would cut it off, or it would cover what follows the box; one that ends above hides it.
      const room = roomIn(bounds, iframe) / zoomOf(iframe);
      if (room > 0 && room < wanted) {
        set(room);
        given = '';
      }
    },
  };
}
