import { next, previous, stepMonth } from '../core/timeline/moments.ts';
import type { Day } from '../core/types.ts';

type Step = (moments: readonly Day[], day: Day) => Day | null | undefined;

/** The slider's keys. Between two moments, left goes to the earlier one and right to the later one. */
const STEPS: Record<string, Step> = {
  ArrowLeft: previous,
  ArrowDown: previous,
  ArrowRight: next,
  ArrowUp: next,
  PageDown: (moments, day) => stepMonth(moments, day, -1),
  PageUp: (moments, day) => stepMonth(moments, day, 1),
  Home: ([first]) => first,
  End: (moments) => moments.at(-1),
};

/** The step that a key takes; null if it is not the slider's. Keys with modifiers are left to the browser. */
export const stepOf = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): Step | null =>
  altKey || ctrlKey || metaKey ? null : (STEPS[key] ?? null);
