import { readCommand } from './read-message.ts';
import { PYM } from './wire.ts';

/**
 * Whether a page around the frame asks for its height, or shows that it listens from now on: our `hello`, the
 * `frames-init` of @newswire/frames, the width that pym.js sends, and the scroll position that pym.js
 * (`viewport-iframe-position`) and the Guardian (`interactive:scroll`) send. What the position is, is of no use: the
 * story is never scrolled inside a frame that was not pinned. Never throws.
 */
export function asksForHeight(data: unknown): boolean {
  if (readCommand(data)?.type === 'hello') return true;
  try {
    if (typeof data === 'string') return isPymRequest(data);
    const { sentinel, type, kind } = data as Record<string, unknown>;
    return (sentinel === 'amp' && type === 'frames-init') || kind === 'interactive:scroll';
  } catch {
    return false;
  }
}

/** No message of pym.js that we hear is longer. */
const LONGEST = 1000;

function isPymRequest(text: string): boolean {
  if (text.length > LONGEST) return false;
  const [pym, , type] = text.split(PYM);
  return pym === 'pym' && (type === 'width' || type === 'viewport-iframe-position');
}
