import { datasets } from 'virtual:story';
import type { Dataset, Place, Topic } from '../../src/core/dataset.ts';
import { dayFormat } from '../../src/core/days.ts';
import { statusOf } from '../../src/core/status.ts';
import type { Claim, Day, Quantity, Status, When } from '../../src/core/types.ts';
import { MODALITIES } from '../../src/core/types.ts';

const english = await datasets['en']!();

const shortDay = dayFormat('en-GB', { day: 'numeric', month: 'short' });
const longDay = dayFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

/** A date that spans the days `from` to `to`. */
export const dated = (from: Day, to: Day = from): When => ({
  edtf: '',
  from,
  to,
  basis: 'stated',
  evidence: [],
  phrase: `day ${from} to ${to}`,
  short: from === to ? [shortDay(from), longDay(from)] : [`by ${shortDay(to)}`, `by ${longDay(to)}`],
});

type Changes = Partial<Omit<Claim, 'said' | 'happened'>> & {
  readonly said?: Day | When;
  readonly happened?: Day | When;
  /** The status that a mark takes from this statement; a shorter way to say `modality`. */
  readonly status?: Status;
};

const whenOf = (day: Day | When): When => (typeof day === 'number' ? dated(day) : day);

/** A plain statement of the mayor, said and known on day 10, with some things changed. */
export function claim(id: string, { said = 10, happened, status, ...changes }: Changes = {}): Claim {
  const saidWhen = whenOf(said);
  return {
    id,
    article: '100',
    paragraph: 1,
    speaker: 'mayor',
    said: saidWhen,
    ...(happened !== undefined && { happened: whenOf(happened) }),
    topic: 'stay',
    modality: MODALITIES.find((modality) => statusOf(modality) === status) ?? 'assertion',
    places: ['harbour'],
    text: `text of ${id}`,
    short: `short of ${id}`,
    disputes: [],
    known: saidWhen.to,
    ...changes,
  };
}

export const guests = (number: Partial<Quantity>): Quantity => ({
  qualifier: 'none',
  unit: 'soldiers',
  scope: 'there',
  ...number,
});

const topics: readonly Topic[] = [
  { id: 'stay', map: 'place', label: 'stay' },
  { id: 'landing', map: 'arrival', label: 'landing' },
  { id: 'dancing', map: 'question', label: 'Do they dance?' },
  { id: 'numbers', map: 'total', label: 'numbers' },
  { id: 'voices', map: 'reaction', label: 'voices' },
  { id: 'land', map: 'square', label: 'land' },
  { id: 'past', map: 'context', label: 'the past' },
  { id: 'law', map: 'none', label: 'law' },
];

const places: readonly Place[] = [
  { id: 'harbour', name: 'Harbour', precision: 'exact', lon: 10, lat: 54 },
  { id: 'hills', name: 'Hills', note: 'location not named', precision: 'vague', lon: 40, lat: 60, radiusKm: 300 },
  { id: 'county', name: 'County', precision: 'area', lon: 20, lat: 50 },
  { id: 'coast', name: 'Coast', precision: 'border', lon: 12, lat: 55 },
  { id: 'cellar', name: 'Cellar', precision: 'exact', lon: 11, lat: 54, hidden: true },
  { id: 'abroad', name: 'Abroad', precision: 'none' },
];

/** A made-up story of guests in a harbour, on days 0 to 200; it opens on day 50. */
export function storyOf(claims: readonly Claim[], changes: Partial<Dataset> = {}): Dataset {
  return {
    lang: 'en',
    locale: 'en-GB',
    messages: english.messages,
    dayStyles: english.dayStyles,
    title: 'Title',
    headline: 'Headline',
    standfirst: 'Standfirst',
    authorship: 'Authors',
    authors: [],
    axis: { start: 0, end: 200, quietDays: 30 },
    links: {},
    opening: 'start',
    topics,
    units: [
      { id: 'soldiers', label: 'soldiers' },
      { id: 'km2', label: 'km²' },
      { id: 'km', label: 'km' },
    ],
    counted: 'soldiers',
    scopes: [
      { id: 'announced', on: 'total', label: 'announced' },
      { id: 'in-all', on: 'total', label: 'in all' },
      { id: 'there', on: 'place', label: 'there' },
    ],
    camps: [{ id: 'town', label: 'Town', shape: 'circle' }],
    speakers: {
      mayor: { id: 'mayor', name: 'The Mayor', short: 'Mayor', camp: 'town' },
      pilot: { id: 'pilot', name: 'The Pilot', short: 'Pilot', camp: 'town' },
      cook: { id: 'cook', name: 'The Cook', short: 'Cook', camp: 'town' },
    },
    sources: [],
    evidence: [],
    claims,
    places,
    moves: [],
    chapters: [{ id: 'start', title: 'Start', day: 50, lens: 'reported', see: ['harbour'], place: '', blocks: [] }],
    towns: [],
    questions: [],
    ...changes,
  };
}

export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
