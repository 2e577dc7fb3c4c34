import type { Dataset } from '../../src/core/dataset.ts';
import type { ScopeGroup } from '../../src/core/estimates.ts';
import type { MoveMark, PlaceMark, Callout, Scene } from '../../src/core/scene.ts';
import { statusOf } from '../../src/core/rank-claims.ts';
import type { Claim, Day, Lens, Status, TopicMap } from '../../src/core/types.ts';

/**
 * The scene and the estimates of a day as they are defined: by looking through all statements for every single mark. Far
 * too slow for a page, and nothing of it is shared with what the page uses but the status of a modality.
 */

const visibleFrom = ({ known, happened }: Claim, lens: Lens) =>
  lens === 'reported' ? known : (happened?.from ?? Infinity);
const saidBy = ({ said, known }: Claim) => Math.min(said.to, known);
const numberOf = ({ quantity: q }: Claim) => q?.point ?? q?.low ?? q?.high;
const isNumber = (claim: Claim) => numberOf(claim) !== undefined;
const roleOf = ({ topic }: Claim): TopicMap => topic.map;
const isLatest = (claim: Claim, among: readonly Claim[], isSeries: (other: Claim) => boolean) =>
  among.filter(isSeries).every((other) => saidBy(other) <= saidBy(claim));

const SURENESS = ['possible', 'expected', 'second-hand', 'disputed', 'stated', 'confirmed'];
const DRAWN_AT_PLACES = ['place', 'arrival', 'question', 'context'];

/** It begins to count, and the day is one of at most three that its date can be. */
function isNews(claim: Claim, day: Day, lens: Lens): boolean {
  const when = lens === 'reported' ? claim.said : claim.happened!;
  const isFew = when.from <= day && when.to <= when.from + 2 && !/[~%]|^\.\./.test(when.edtf);
  return visibleFrom(claim, lens) === day && isFew;
}

export function sceneByDefinition(story: Dataset, day: Day, lens: Lens): Scene {
  const known = story.claims.filter((claim) => visibleFrom(claim, lens) <= day);
  const statusAlone = (claim: Claim): Status => {
    if (roleOf(claim) === 'context') return 'context';
    return lens === 'happened' && day < claim.happened!.to ? 'possible' : statusOf(claim.modality);
  };

  function look(said: readonly Claim[], lead: 'surest' | 'newest') {
    const isNew = said.some((claim) => isNews(claim, day, lens));
    const background = said.filter((claim) => roleOf(claim) === 'context');
    const others = said
      .filter((claim) => roleOf(claim) !== 'context')
      .sort((a, b) => Number(isNumber(b)) - Number(isNumber(a)) || a.id.localeCompare(b.id))
      .sort((a, b) => saidBy(b) - saidBy(a));
    if (others.length === 0)
      return { claims: background, earlier: [], status: 'context' as const, isNew, isNews: isNew };
    const isCurrent = (claim: Claim) =>
      isLatest(
        claim,
        others,
        (other) =>
          ['speaker', 'topic'].every((key) => other[key as 'topic'] === claim[key as 'topic']) &&
          isNumber(other) === isNumber(claim) &&
          (!isNumber(claim) || other.quantity!.scope === claim.quantity!.scope),
      );
    const claims = others.filter(isCurrent);
    const sureness = (claim: Claim) => SURENESS.indexOf(statusAlone(claim));
    if (lead === 'surest') claims.sort((a, b) => sureness(b) - sureness(a));
    const [first, ...rest] = claims;
    const disputed = rest.some(({ id }) => first!.disputes.includes(id));
    const earlier = [...others.filter((claim) => !isCurrent(claim)), ...background];
    return { claims, earlier, status: disputed ? ('disputed' as const) : statusAlone(first!), isNew, isNews: isNew };
  }

  const drawn = story.places.filter(({ precision, hidden }) => precision !== 'none' && !hidden);
  const saidAt = (place: string, roles: readonly string[]) =>
    known.filter((claim) => roles.includes(roleOf(claim)) && claim.places.some(({ id }) => id === place));

  const places = drawn.flatMap((place): PlaceMark[] => {
    const said = saidAt(place.id, DRAWN_AT_PLACES);
    if (said.length === 0) return [];
    const looks = look(said, 'surest');
    const arrival = looks.claims.some((claim) => roleOf(claim) === 'arrival');
    return [{ id: place.id, place, precision: place.precision, arrival, ...looks }];
  });
  const counts = places.flatMap((mark) =>
    mark.claims
      .filter((claim) => claim.quantity?.unit.id === 'soldiers' && isNumber(claim))
      .map((claim) => {
        const disputed = mark.claims.some(({ id }) => claim.disputes.includes(id));
        const looks = { ...mark, ...look([claim], 'newest'), id: `${mark.id}.count.${claim.id}` };
        return disputed ? { ...looks, status: 'disputed' as const } : looks;
      }),
  );
  const squares = drawn.flatMap((place): PlaceMark[] => {
    const said = saidAt(place.id, ['square']);
    if (said.length === 0) return [];
    return [{ id: `${place.id}.territory`, place, precision: 'none', arrival: false, ...look(said, 'newest') }];
  });
  const moves = story.moves.flatMap(({ id, label, from, to, fromClaims, toClaims }): MoveMark[] => {
    const [starts, ends] = [fromClaims, toClaims].map((ids) => known.filter((claim) => ids.includes(claim.id)));
    if (starts!.length === 0 || ends!.length === 0) return [];
    return [{ id, from, to, label, precision: 'none', ...look(ends!, 'newest') }];
  });
  const callouts = story.topics.flatMap(({ id, map, label }): Callout[] => {
    const said = known.filter(
      (claim) => claim.topic.id === id && isOnCallout(claim, map, day - visibleFrom(claim, lens)),
    );
    if (said.length === 0) return [];
    return [
      { id, role: map, title: label, precision: 'none', ...look(said, map === 'question' ? 'surest' : 'newest') },
    ];
  });
  return { day, lens, places, counts, squares, moves, callouts };
}

function isOnCallout({ places, quantity }: Claim, role: TopicMap, age: number): boolean {
  if (role === 'context') return places.length === 0;
  if (role === 'total') return quantity?.unit.id === 'soldiers';
  return role === 'question' || (role === 'reaction' && age <= 2);
}

export function estimatesByDefinition(story: Dataset, day: Day, lens: Lens): ScopeGroup[] {
  const isCounted = (claim: Claim) =>
    ['total', 'place'].includes(roleOf(claim)) && claim.quantity?.unit.id === 'soldiers';
  const known = story.claims.filter((claim) => visibleFrom(claim, lens) <= day && isCounted(claim));
  const groups = story.scopes.map((scope) => {
    const ofScope = known.filter(({ quantity }) => quantity!.scope === scope);
    const rows = ofScope.map((claim) => ({
      claim,
      current: isLatest(claim, ofScope, ({ speaker }) => speaker === claim.speaker),
      isNew: isNews(claim, day, lens),
    }));
    return { scope, rows };
  });
  return groups.filter(({ rows }) => rows.length > 0);
}
