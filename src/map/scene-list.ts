import type { Mark, Callout } from '../core/scene.ts';
import { saidBy, visibleFrom } from '../core/knowledge.ts';
import type { Claim } from '../core/types.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { linesOfPlace, marksOf, nameOf, nameOfMove, nameOfSquare } from './marks/mark-text.ts';
import { rowsOf } from './callout-rows.ts';
import { saidOf } from './marks/said-of.ts';
import { spoken } from './marks/spoken.ts';

/** One line of the list: in words what the map draws, and the statement that a press on either opens. */
export interface ListLine {
  readonly text: string;
  readonly claim: Claim;
}

/** What stands on the map, in the order in which Tab reaches it. A number that its place's line gives is not repeated. */
export function linesOnMap(snapshot: Snapshot): ListLine[] {
  const { areas, squares, moves, counts } = marksOf(snapshot.scene);
  const line = (mark: Mark, text: string) => ({ text, claim: mark.claims[0]! });
  const ofPlaces = areas.map((mark) => line(mark, nameOf(snapshot, mark, linesOfPlace(snapshot, mark))));
  const given = new Set(ofPlaces.map(({ claim }) => claim));
  return [
    ...ofPlaces,
    ...squares.map((mark) => line(mark, nameOfSquare(snapshot, mark))),
    ...moves.map((mark) => line(mark, nameOfMove(snapshot, mark))),
    ...counts
      .filter(({ claims }) => !given.has(claims[0]!))
      .map((mark) => line(mark, nameOf(snapshot, mark, linesOfPlace(snapshot, mark)))),
  ];
}

/** What has no place on the map and stands at its edge. */
export function linesAtEdge(snapshot: Snapshot): ListLine[] {
  return snapshot.scene.callouts.flatMap((callout) =>
    rowsOf(snapshot, callout).flatMap(({ title, claims }) =>
      claims.map((claim) => lineOf(snapshot, callout, title, claim)),
    ),
  );
}

/** "arrived: at least 3,000 guests; Mayor, 23 Oct; new". Background counts from its event on, not from that day. */
function lineOf(snapshot: Snapshot, callout: Callout, title: string, claim: Claim): ListLine {
  const { dataset, words, lens, day } = snapshot;
  const about = title.endsWith('?') ? title : `${title}:`;
  const said = `${about} ${spoken(snapshot, saidOf(words, claim), claim)}`;
  const speaker = dataset.speakers[claim.speaker]!.short;
  const by = callout.role === 'context' ? speaker : `${speaker}, ${words.shortDay(saidBy(claim))}`;
  const status = callout.status === 'disputed' ? [words.status.disputed] : [];
  const news = visibleFrom(claim, lens) === day ? [words.isNew] : [];
  return { text: [said, by, ...status, ...news].join('; '), claim };
}
