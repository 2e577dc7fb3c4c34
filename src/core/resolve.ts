import type { Dataset, Move } from './dataset.ts';
import type { Camp, Claim, Quantity, Source, Speaker } from './types.ts';

/** A dataset as its file holds it: what it lists once is named by its id elsewhere. */
export interface DatasetFile extends Omit<Dataset, 'camps' | 'sources' | 'speakers' | 'claims' | 'moves'> {
  readonly camps: readonly Omit<Camp, 'index'>[];
  readonly sources: readonly Omit<Source, 'number'>[];
  readonly speakers: readonly SpeakerInFile[];
  readonly claims: readonly ClaimInFile[];
  readonly moves: readonly MoveInFile[];
}

export interface MoveInFile extends Omit<Move, 'from' | 'to'> {
  readonly from: string;
  readonly to: string;
}

export interface SpeakerInFile extends Omit<Speaker, 'camp'> {
  readonly camp: string;
}

export interface ClaimInFile extends Omit<Claim, 'article' | 'speaker' | 'via' | 'topic' | 'places' | 'quantity'> {
  readonly article: string;
  readonly speaker: string;
  readonly via?: string;
  readonly topic: string;
  readonly places: readonly string[];
  readonly quantity?: QuantityInFile;
}

export interface QuantityInFile extends Omit<Quantity, 'unit' | 'scope'> {
  readonly unit: string;
  readonly scope?: string;
}

/** The dataset of a file, each id resolved once. Throws on an id that is not listed. */
export function resolved(file: DatasetFile): Dataset {
  const camps = file.camps.map((camp, index) => ({ ...camp, index }));
  const sources = file.sources.map((source, index) => ({ ...source, number: index + 1 }));
  const campOf = byId(camps);
  const speakers = file.speakers.map((speaker) => ({ ...speaker, camp: campOf(speaker.camp) }));
  const speakerOf = byId(speakers);
  const [sourceOf, topicOf, placeOf] = [byId(sources), byId(file.topics), byId(file.places)];
  const [unitOf, scopeOf] = [byId(file.units), byId(file.scopes)];
  const quantityOf = ({ unit, scope, ...numbers }: QuantityInFile): Quantity => ({
    ...numbers,
    unit: unitOf(unit),
    ...(scope !== undefined && { scope: scopeOf(scope) }),
  });
  const claims = file.claims.map(({ via, quantity, ...claim }): Claim => ({
    ...claim,
    article: sourceOf(claim.article),
    speaker: speakerOf(claim.speaker),
    ...(via !== undefined && { via: speakerOf(via) }),
    topic: topicOf(claim.topic),
    places: claim.places.map(placeOf),
    ...(quantity && { quantity: quantityOf(quantity) }),
  }));
  const moves = file.moves.map((move) => ({ ...move, from: placeOf(move.from), to: placeOf(move.to) }));
  return { ...file, camps, sources, speakers, claims, moves };
}

function byId<T extends { readonly id: string }>(list: readonly T[]): (id: string) => T {
  const items = new Map(list.map((item) => [item.id, item]));
  return (id) => {
    const item = items.get(id);
    if (!item) throw new Error(`nothing listed has the id "${id}"`);
    return item;
  };
}
