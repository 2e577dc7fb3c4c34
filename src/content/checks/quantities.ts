import type { Qualifier } from '../../core/types.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { ClaimRecord, QuantityRecord } from '../schemas/claim.ts';

/** Numbers stand in order, fit their qualifier, have a scope where they are in the counted unit, and are in km² where they are drawn to scale. */
export function quantities({ claims, story }: Draft): Problem[] {
  const squares = new Set(story?.value.topics.filter(({ map }) => map === 'square').map(({ id }) => id));
  return claims.flatMap((entry) => {
    const { quantity } = entry.value;
    return quantity === null
      ? []
      : [
          ...order(entry, quantity),
          ...boundless(entry, quantity),
          ...qualifier(entry, quantity),
          ...scopeless(entry, quantity, story?.value.counted),
          ...notInKm2(entry, quantity, squares),
        ];
  });
}

type Bound = 'low' | 'point' | 'high';
const BOUNDS: readonly Bound[] = ['low', 'point', 'high'];

interface Fit {
  readonly needed: readonly Bound[];
  readonly allowed: readonly Bound[];
}

const NUMBERLESS: Fit = { needed: [], allowed: [] };
const LOW: Fit = { needed: ['low'], allowed: ['low'] };
const HIGH: Fit = { needed: ['high'], allowed: ['high'] };
const POINT: Fit = { needed: ['point'], allowed: BOUNDS };

const FITS: Readonly<Record<Qualifier, Fit>> = {
  none: POINT,
  about: POINT,
  'risen-to': POINT,
  'at-least': LOW,
  'more-than': LOW,
  'up-to': HIGH,
  'just-under': HIGH,
  some: NUMBERLESS,
  thousands: NUMBERLESS,
  part: NUMBERLESS,
  many: NUMBERLESS,
  higher: NUMBERLESS,
};

function order(entry: Entry<ClaimRecord>, quantity: QuantityRecord): Problem[] {
  const given = BOUNDS.flatMap((bound) => quantity[bound] ?? []);
  const sorted = given.every((n, i) => i === 0 || n >= given[i - 1]!);
  if (sorted) return [];
  return [problemAt(entry, '.quantity', 'the numbers are out of order', 'put them right: low ≤ point ≤ high')];
}

/** No picture can show more. */
const MOST = 1e12;

function boundless(entry: Entry<ClaimRecord>, quantity: QuantityRecord): Problem[] {
  return BOUNDS.filter((bound) => (quantity[bound] ?? 0) > MOST).map((bound) =>
    problemAt(entry, `.quantity.${bound}`, `${quantity[bound]} is too large to be drawn`, `write ${MOST} at most`),
  );
}

function qualifier(entry: Entry<ClaimRecord>, quantity: QuantityRecord): Problem[] {
  const { needed, allowed } = FITS[quantity.qualifier];
  const name = `"${quantity.qualifier}"`;
  const missing = needed.filter((bound) => quantity[bound] === undefined);
  const extra = BOUNDS.filter((bound) => quantity[bound] !== undefined && !allowed.includes(bound));
  return [
    ...missing.map((b) => problemAt(entry, `.quantity.${b}`, `${name} needs ${b}`, `add ${b} or change the qualifier`)),
    ...extra.map((b) =>
      problemAt(entry, `.quantity.${b}`, `${name} has no ${b}`, `remove ${b} or change the qualifier`),
    ),
  ];
}

function scopeless(entry: Entry<ClaimRecord>, { unit, scope }: QuantityRecord, counted?: string): Problem[] {
  if (unit !== counted || scope !== undefined) return [];
  return [problemAt(entry, '.quantity.scope', `${unit} without a scope`, 'say what is counted: a scope of story.json')];
}

/** The unit of what is drawn true to scale. */
const AREA = 'km2';

function notInKm2(entry: Entry<ClaimRecord>, { unit }: QuantityRecord, squares: ReadonlySet<string>): Problem[] {
  if (!squares.has(entry.value.topic) || unit === AREA) return [];
  return [problemAt(entry, '.quantity.unit', `an area in ${unit} cannot be drawn`, `give it in ${AREA}`)];
}
