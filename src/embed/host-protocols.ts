import { ENVELOPE, VERSION, type FrameEvent } from './messages.ts';
import { readCommand } from './read-message.ts';

/** Separator in messages of pym.js: "pymxPYMx<frame id>xPYMx<type>xPYMx<value>". */
const PYM = 'xPYMx';

/** No pym.js message that matters here is longer. */
const MAX_MESSAGE_LENGTH = 1000;

/**
 * The messages to post for an event. A height is also sent in the formats of other hosts: AMP (also spoken by
 * @newswire/frames and sidechain), the Guardian (an object for its web pages, text for its apps) and, if the host gave
 * the frame an id (`?childId=`), pym.js.
 */
export function encodeEvent(event: FrameEvent, childId: string | null): readonly unknown[] {
  const own = { [ENVELOPE]: VERSION, ...event };
  if (event.type !== 'height') return [own];
  const { height } = event;
  const guardian = { kind: 'interactive:height', height };
  return [
    own,
    { sentinel: 'amp', type: 'embed-size', height },
    guardian,
    JSON.stringify(guardian),
    ...(childId === null ? [] : [['pym', childId, 'height', height].join(PYM)]),
  ];
}

/**
 * Whether the host asks for the height or shows that it has begun to listen: our `hello`, the `frames-init` of
 * @newswire/frames, the width sent by pym.js, and the scroll positions sent by pym.js (`viewport-iframe-position`) and the
 * Guardian (`interactive:scroll`). The position itself is not used. Never throws.
 */
export function isHeightRequest(data: unknown): boolean {
  if (readCommand(data)?.type === 'hello') return true;
  try {
    if (typeof data === 'string') return isPymRequest(data);
    const { sentinel, type, kind } = data as Record<string, unknown>;
    return (sentinel === 'amp' && type === 'frames-init') || kind === 'interactive:scroll';
  } catch {
    return false;
  }
}

function isPymRequest(text: string): boolean {
  if (text.length > MAX_MESSAGE_LENGTH) return false;
  const [pym, , type] = text.split(PYM);
  return pym === 'pym' && (type === 'width' || type === 'viewport-iframe-position');
}
