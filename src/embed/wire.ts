import { ENVELOPE, VERSION, type FrameEvent } from './messages.ts';

/** Between the parts of a message of pym.js: "pymxPYMx<id of the frame>xPYMx<type>xPYMx<value>". */
export const PYM = 'xPYMx';

/**
 * What is posted for an event. A height goes out in the words of other hosts too: AMP (which @newswire/frames and
 * sidechain speak as well), the Guardian (its web pages take an object, its apps text) and, where the host gave the
 * frame an id (`?childId=`), pym.js.
 */
export function wireOf(event: FrameEvent, childId: string | null): readonly unknown[] {
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
