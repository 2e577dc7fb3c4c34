import { dayOf } from '../core/days.ts';
import { LENSES } from '../core/types.ts';
import { MODES, type Mode } from '../core/view.ts';
import { ENVELOPE, FORMS, THEME_CHOICES, VERSION, type FrameEvent, type HostCommand } from './messages.ts';

/** Parses a command for the frame; null for anything else. Never throws. */
export const readCommand = (data: unknown): HostCommand | null => read(data, commands);

/** Parses an event of the frame; null for anything else. Never throws. */
export const readEvent = (data: unknown): FrameEvent | null => read(data, events);

type Field = (name: string) => unknown;
type Parsers<T> = Readonly<Record<string, (field: Field) => T | null>>;

/** Parsers throw on invalid fields; caught here together with what hostile getters and proxies throw. */
function read<T>(data: unknown, parsers: Parsers<T>): T | null {
  try {
    const field: Field = (name) => (data as Record<string, unknown>)[name];
    const type = field('type');
    const known = typeof data === 'object' && typeof type === 'string' && Object.hasOwn(parsers, type);
    return known && field(ENVELOPE) === VERSION ? parsers[type]!(field) : null;
  } catch {
    return null;
  }
}

function check<T>(value: unknown, holds: (value: unknown) => boolean): T {
  if (!holds(value)) throw new TypeError();
  return value as T;
}

const isNumber = (low: number, high: number) => (value: unknown) =>
  typeof value === 'number' && value >= low && value <= high;
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);
/** The id of a chapter or statement, or a language tag. */
const isName = (value: unknown) => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isDay = (value: unknown) => typeof value === 'string' && dayOf(value) !== null;

const name = (value: unknown) => check<string>(value, isName);
const mode = (value: unknown) => check<Mode>(value, isOneOf(MODES));
const part = (value: unknown) => check<number>(value, isNumber(0, 1));

const commands: Parsers<HostCommand> = {
  hello: () => ({ type: 'hello' }),
  'set-day': (field) => ({ type: 'set-day', day: check(field('day'), isDay) }),
  'set-chapter': (field) => ({ type: 'set-chapter', chapter: name(field('chapter')) }),
  'set-lang': (field) => ({ type: 'set-lang', lang: name(field('lang')) }),
  'set-theme': (field) => ({ type: 'set-theme', theme: check(field('theme'), isOneOf(THEME_CHOICES)) }),
  'set-form': (field) => ({ type: 'set-form', form: check(field('form'), isOneOf(['scroll', 'stepper'])) }),
  scroll: (field) => ({ type: 'scroll', part: part(field('part')) }),
};

/** More chapters or steps than any story has. */
const MAX_COUNT = 1000;
/** Px; no page is as tall. */
const MAX_HEIGHT = 1e6;

const events: Parsers<FrameEvent> = {
  ready: (field) => ({
    type: 'ready',
    form: check(field('form'), isOneOf(FORMS)),
    lang: name(field('lang')),
    ...(field('mode') !== undefined && { mode: mode(field('mode')) }),
    chapters: check<unknown[]>(
      field('chapters'),
      (list) => Array.isArray(list) && list.length <= MAX_COUNT && list.every(isName),
    ).map(name),
    steps: check(field('steps'), (steps) => Number.isInteger(steps) && isNumber(0, MAX_COUNT)(steps)),
  }),
  height: (field) => ({ type: 'height', height: check(field('height'), isNumber(0, MAX_HEIGHT)) }),
  day: (field) => ({ type: 'day', day: check(field('day'), isDay), lens: check(field('lens'), isOneOf(LENSES)) }),
  chapter: (field) => ({ type: 'chapter', chapter: name(field('chapter')) }),
  mode: (field) => ({ type: 'mode', mode: mode(field('mode')) }),
  'open-claim': (field) => ({
    type: 'open-claim',
    claim: check(field('claim'), (claim) => claim === null || isName(claim)),
  }),
  'scroll-to': (field) => ({
    type: 'scroll-to',
    part: part(field('part')),
    ...(field('leave') === true && { leave: true }),
  }),
};
