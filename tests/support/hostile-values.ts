import { randomOf } from './random.ts';

const thrower = new Proxy(
  {},
  {
    get: () => {
      throw new Error('hostile');
    },
  },
);

const NUMBERS = [NaN, Infinity, -Infinity, 1e308, -1, -1e-9, 2 ** 53];
const TEXTS = [
  '',
  '.constructor',
  'pymxPYMxaxPYMxheightxPYMx -1',
  '2024/13/40',
  '<img src=x>',
  '\u0000',
  '{"type":"hello"}',
];
const TYPES = [
  'set-day',
  'set-chapter',
  'set-lang',
  'set-theme',
  'set-form',
  'scroll',
  'ready',
  'height',
  'day',
  'toString',
];
const FIELDS = [
  'day',
  'chapter',
  'lang',
  'theme',
  'form',
  'part',
  'height',
  'steps',
  'chapters',
  'lens',
  'sentinel',
  'kind',
];

/** As many values as asked for, the same each time, that look like messages more or less; none of them is one. */
export function hostile(count: number, seed = 6): unknown[] {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

  const leaf = (): unknown =>
    pick<() => unknown>([
      () => pick(NUMBERS),
      () => pick(TEXTS),
      () => 'x'.repeat(Math.floor(random() * 5000)) + '!',
      () => null,
      () => undefined,
      () => random() < 0.5,
      () => BigInt(7),
      () => Symbol('hostile'),
      () => () => 1,
      () => thrower,
      () => new Date(NaN),
      () => new Map([['type', 'hello']]),
      () => new Uint8Array(8),
    ])();

  const value = (depth: number): unknown => {
    if (depth === 0 || random() < 0.3) return leaf();
    if (random() < 0.2) return Array.from({ length: Math.floor(random() * 4) }, () => value(depth - 1));
    return Object.fromEntries(Array.from({ length: 3 }, () => [pick(FIELDS), value(depth - 1)]));
  };

  const nearly = (): unknown => ({
    'as-reported': pick<unknown>([1, 1, 1, 2, '1', true, null]),
    type: pick<unknown>([...TYPES, leaf()]),
    ...Object.fromEntries(FIELDS.map((field) => [field, value(2)])),
  });

  return Array.from({ length: count }, () => (random() < 0.6 ? nearly() : value(5)));
}

/** Those of them that can be posted, and written down for a browser: the same, without functions and such. */
export const hostileForWire = (count: number): unknown[] =>
  hostile(count).flatMap((value) => {
    try {
      return [JSON.parse(JSON.stringify(value) ?? 'null') as unknown];
    } catch {
      return [];
    }
  });
