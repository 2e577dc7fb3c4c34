import { dayOf } from '../core/days.ts';
import { LENSES } from '../core/types.ts';
import { ENVELOPE, FORMS, THEMES, VERSION, type FrameEvent, type HostCommand } from './messages.ts';

/** A command for the frame; null for anything that is not exactly one. Never throws. */
export const readCommand = (data: unknown): HostCommand | null => read(data, commands);

/** An event of the frame; null for anything that is not exactly one. Never throws. */
export const readEvent = (data: unknown): FrameEvent | null => read(data, events);

type Field = (name: string) => unknown;
type Readers<T> = Readonly<Record<string, (field: Field) => T | null>>;

/** What fails throws: one place tells a message from all that only looks like one, getters and proxies included. */
function read<T>(data: unknown, readers: Readers<T>): T | null {
  try {
    const field: Field = (name) => (data as Record<string, unknown>)[name];
    const type = field('type');
    const known = typeof data === 'object' && typeof type === 'string' && Object.hasOwn(readers, type);
    return known && field(ENVELOPE) === VERSION ? readers[type]!(field) : null;
  } catch {
    return null;
  }
}

function must<T>(value: unknown, holds: (value: unknown) => boolean): T {
  if (!holds(value)) throw new TypeError();
  return value as T;
}

const isNumber = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
/** An id of a chapter or statement, a language. */
const isName = (value: unknown) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isDay = (value: unknown) => typeof value === 'string' && dayOf(value) !== null;

const name = (value: unknown) => must<string>(value, isName);
const part = (value: unknown) => must<number>(value, isNumber(0, 1));

const commands: Readers<HostCommand> = {
  hello: () => ({ type: 'hello' }),
  'set-day': (field) => ({ type: 'set-day', day: must(field('day'), isDay) }),
  'set-chapter': (field) => ({ type: 'set-chapter', chapter: name(field('chapter')) }),
  'set-lang': (field) => ({ type: 'set-lang', lang: name(field('lang')) }),
  'set-theme': (field) => ({ type: 'set-theme', theme: must(field('theme'), isOneOf(THEMES)) }),
  'set-form': (field) => ({ type: 'set-form', form: must(field('form'), isOneOf(['scroll', 'stepper'])) }),
  scroll: (field) => ({ type: 'scroll', part: part(field('part')) }),
};

/** More chapters or steps than any story has. */
const MOST = 1000;
/** Px; no page is as tall. */
const TALLEST = 1e6;

const events: Readers<FrameEvent> = {
  ready: (field) => ({
    type: 'ready',
    form: must(field('form'), isOneOf(FORMS)),
    lang: name(field('lang')),
    chapters: must<unknown[]>(
      field('chapters'),
      (list) => Array.isArray(list) && list.length <= MOST && list.every(isName),
    ).map(name),
    steps: must(field('steps'), (steps) => Number.isInteger(steps) && isNumber(0, MOST)(steps)),
  }),
  height: (field) => ({ type: 'height', height: must(field('height'), isNumber(0, TALLEST)) }),
  day: (field) => ({ type: 'day', day: must(field('day'), isDay), lens: must(field('lens'), isOneOf(LENSES)) }),
  chapter: (field) => ({ type: 'chapter', chapter: name(field('chapter')) }),
  'open-claim': (field) => ({
    type: 'open-claim',
    claim: must(field('claim'), (claim) => claim === null || isName(claim)),
  }),
  'scroll-to': (field) => ({ type: 'scroll-to', part: part(field('part')) }),
};
