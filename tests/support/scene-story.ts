import { datasets } from 'virtual:story';
import type { Dataset } from '../../src/core/dataset.ts';
import { dayFormat } from '../../src/core/days.ts';
import { resolved, type ClaimInFile, type DatasetFile, type QuantityInFile } from '../../src/core/resolve.ts';
import { statusOf } from '../../src/core/rank-claims.ts';
import {
  type Claim,
  type Day,
  type Place,
  type Quantity,
  type Source,
  type Speaker,
  type Status,
  type Topic,
  type When,
  MODALITIES,
} from '../../src/core/types.ts';

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

const plain: DatasetFile = {
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
  topics: [
    { id: 'stay', map: 'place', label: 'stay' },
    { id: 'landing', map: 'arrival', label: 'landing' },
    { id: 'dancing', map: 'question', label: 'Do they dance?' },
    { id: 'numbers', map: 'total', label: 'numbers' },
    { id: 'voices', map: 'reaction', label: 'voices' },
    { id: 'land', map: 'square', label: 'land' },
    { id: 'past', map: 'context', label: 'the past' },
    { id: 'law', map: 'none', label: 'law' },
  ],
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
  speakers: [
    { id: 'mayor', name: 'The Mayor', short: 'Mayor', camp: 'town' },
    { id: 'pilot', name: 'The Pilot', short: 'Pilot', camp: 'town' },
    { id: 'cook', name: 'The Cook', short: 'Cook', camp: 'town' },
  ],
  sources: [{ id: '100', title: 'Guests', short: 'guests', language: 'en', published: dated(0) }],
  evidence: [],
  claims: [],
  places: [
    { id: 'harbour', name: 'Harbour', precision: 'exact', lon: 10, lat: 54 },
    { id: 'hills', name: 'Hills', note: 'location not named', precision: 'vague', lon: 40, lat: 60, radiusKm: 300 },
    { id: 'county', name: 'County', precision: 'area', lon: 20, lat: 50 },
    { id: 'coast', name: 'Coast', precision: 'border', lon: 12, lat: 55 },
    { id: 'cellar', name: 'Cellar', precision: 'exact', lon: 11, lat: 54, hidden: true },
    { id: 'abroad', name: 'Abroad', precision: 'none' },
  ],
  moves: [],
  chapters: [{ id: 'start', title: 'Start', day: 50, lens: 'reported', see: ['harbour'], place: '', blocks: [] }],
  towns: [],
  questions: [],
};

/** A statement that names things by their ids or is given them. */
interface Named extends Omit<ClaimInFile, 'article' | 'speaker' | 'via' | 'topic' | 'places' | 'quantity'> {
  readonly article: string | Source;
  readonly speaker: string | Speaker;
  readonly via?: string | Speaker;
  readonly topic: string | Topic;
  readonly places: readonly (string | Place)[];
  readonly quantity?: QuantityInFile | Quantity;
}

type Changes = Partial<Omit<Named, 'said' | 'happened'>> & {
  readonly said?: Day | When;
  readonly happened?: Day | When;
  /** The status that a mark takes from this statement; a shorter way to say `modality`. */
  readonly status?: Status;
};

const whenOf = (day: Day | When): When => (typeof day === 'number' ? dated(day) : day);

/** A plain statement of the mayor, said and known on day 10, with some things changed. */
export function claim(id: string, { said = 10, happened, status, ...changes }: Changes = {}): Claim {
  const saidWhen = whenOf(said);
  return namedIn(resolvedPlain, {
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
  });
}

const resolvedPlain = resolved(plain);

/** A statement that names what a story lists; what that does not list stays as it is. */
function namedIn(story: Dataset, named: Named): Claim {
  const { sources, speakers, topics, places } = story;
  const { article, speaker, via, topic, quantity, ...rest } = named;
  return {
    ...rest,
    article: listed(sources, article),
    speaker: listed(speakers, speaker),
    ...(via && { via: listed(speakers, via) }),
    topic: listed(topics, topic),
    places: named.places.map((place) => listed(places, place)),
    ...(quantity && { quantity: quantityIn(story, quantity) }),
  };
}

function quantityIn({ units, scopes }: Dataset, { unit, scope, ...bounds }: QuantityInFile | Quantity): Quantity {
  return { ...bounds, unit: listed(units, unit), ...(scope && { scope: listed(scopes, scope) }) };
}

function listed<T extends { readonly id: string }>(list: readonly T[], wanted: string | T): T {
  const item = list.find(({ id }) => id === (typeof wanted === 'string' ? wanted : wanted.id));
  if (!item && typeof wanted === 'string') throw new Error(`the made-up story lists no "${wanted}"`);
  return item ?? (wanted as T);
}

export const guests = (number: Partial<QuantityInFile>): Quantity =>
  quantityIn(resolvedPlain, { qualifier: 'none', unit: 'soldiers', scope: 'there', ...number });

/** A made-up story of guests in a harbour, on days 0 to 200; it opens on day 50. Its statements name what it lists. */
export function storyOf(claims: readonly Claim[], changes: Partial<Omit<DatasetFile, 'claims'>> = {}): Dataset {
  const story = resolved({ ...plain, ...changes });
  for (const each of claims) Object.assign(each, namedIn(story, each));
  return { ...story, claims };
}

export const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
