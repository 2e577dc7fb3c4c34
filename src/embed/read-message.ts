import { dayOf } from '../core/days.ts';
import { LENSES } from '../core/types.ts';
import { MODES } from '../core/view.ts';
import { ENVELOPE, FORMS, THEME_CHOICES, VERSION, type FrameEvent, type HostCommand } from './messages.ts';

/** Reads a command for the frame; null for anything else. Never throws. */
export const readCommand = (data: unknown): HostCommand | null => read<HostCommand>(data, commands);

/** Reads an event of the frame; null for anything else. Never throws. */
export const readEvent = (data: unknown): FrameEvent | null => read<FrameEvent>(data, events);

type Check = (value: unknown) => boolean;
/** What each field of a message must be, by the message's type. */
type Fields<M extends { type: string }> = {
  readonly [T in M['type']]: Readonly<Record<Exclude<keyof Extract<M, { type: T }>, 'type'>, Check>>;
};

/** Each field is read once, since getters may answer differently the next time; what they throw is caught. */
function read<M extends { type: string }>(data: unknown, fields: Fields<M>): M | null {
  try {
    const { type, [ENVELOPE]: version } = data as { type: M['type']; [ENVELOPE]?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(fields, type) || version !== VERSION) return null;
    const message: Record<string, unknown> = { type };
    for (const [name, isValid] of Object.entries<Check>(fields[type])) {
      message[name] = (data as Record<string, unknown>)[name];
      if (!isValid(message[name])) return null;
    }
    return message as M;
  } catch {
    return null;
  }
}

const isNumber =
  (low: number, high: number): Check =>
  (value) =>
    typeof value === 'number' && value >= low && value <= high;
const isOneOf =
  (values: readonly unknown[]): Check =>
  (value) =>
    values.includes(value);
/** The id of a chapter or statement, or a language tag. */
const isName: Check = (value) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isDay: Check = (value) => typeof value === 'string' && dayOf(value) !== null;
const isPart = isNumber(0, 1);
const isMode = isOneOf(MODES);

const commands: Fields<HostCommand> = {
  hello: {},
  'set-day': { day: isDay },
  'set-chapter': { chapter: isName },
  'set-lang': { lang: isName },
  'set-theme': { theme: isOneOf(THEME_CHOICES) },
  'set-form': { form: isOneOf(['scroll', 'stepper']) },
  scroll: { part: isPart },
};

/** More chapters or steps than any story has. */
const MAX_COUNT = 1000;
/** Px; no page is as tall. */
const MAX_HEIGHT = 1e6;

const isCount = isNumber(0, MAX_COUNT);

const events: Fields<FrameEvent> = {
  ready: {
    form: isOneOf(FORMS),
    lang: isName,
    mode: (mode) => mode === undefined || isMode(mode),
    chapters: (list) => Array.isArray(list) && isCount(list.length) && list.every(isName),
    steps: (steps) => Number.isInteger(steps) && isCount(steps),
  },
  height: { height: isNumber(0, MAX_HEIGHT) },
  day: { day: isDay, lens: isOneOf(LENSES) },
  chapter: { chapter: isName },
  mode: { mode: isMode },
  'open-claim': { claim: (claim) => claim === null || isName(claim) },
  'scroll-to': { part: isPart, leave: isOneOf([true, undefined]) },
};
