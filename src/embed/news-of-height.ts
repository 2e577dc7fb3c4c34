/** How often in a row the content may grow because the frame grew: if it went on, it would for ever. */
const CHASES = 3;

/** One look at the page in the frame; px. */
export interface Look {
  readonly height: number;
  readonly width: number;
  /** Whether the frame's own size has changed since the last look. */
  readonly wasResized: boolean;
  /** Whether to tell the height even if it is no news. */
  readonly again: boolean;
}

/** Gives, look by look, the height to tell; null where there is none. `width`: that of the frame before the first look. */
export function newsOfHeight(width: number): (look: Look) => number | null {
  let last = { height: 0, width };
  let told = 0;
  let chases = 0;
  return (look) => {
    if (look.height <= 0) return null;
    const isNew = look.height !== last.height;
    const isChase = look.wasResized && look.width === last.width && look.height > last.height;
    if (isNew) chases = isChase ? chases + 1 : 0;
    last = look;
    if (isNew && chases <= CHASES) return (told = look.height);
    return look.again ? told : null;
  };
}
