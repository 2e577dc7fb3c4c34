import type { Callout, Mark } from '../core/scene.ts';
import { backgroundBy, saidByWhom } from '../core/short-date.ts';
import { isDisputed } from '../core/rank-claims.ts';
import { isNewOn } from '../core/timeline/changes.ts';
import type { Claim } from '../core/types.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { rowsOf } from './callout-rows.ts';
import {
  linesOfPlace,
  linesOfSquare,
  marksOf,
  nameOf,
  nameOfMove,
  nameOfSquare,
  type Line,
  spoken,
  saidOf,
} from './marks/mark-text.ts';

/** All of the day as sentences, mark by mark, as its labels say it. */
export function sceneInWords(snapshot: Snapshot): string {
  const { areas, squares, moves } = marksOf(snapshot.dayScene);
  const said = [
    ...areas.map((mark) => linesOfPlace(snapshot, mark)),
    ...squares.map((mark) => linesOfSquare(snapshot, mark)),
    ...moves.map(({ label }): Line[] => [{ text: label }, { text: snapshot.words.routeUnknown }]),
  ];
  return said.map((lines) => `${lines.map(({ text }) => text).join('; ')}.`.replace(/\.\.$/, '.')).join(' ');
}

/** A line of the list: a mark in words, and the claim that both open. */
export interface ListLine {
  readonly text: string;
  readonly claim: Claim;
}

/** The marks of the day, in tab order. A number is left out if the line of its place includes it. */
export function linesOnMap(snapshot: Snapshot): ListLine[] {
  const { areas, squares, moves, counts } = marksOf(snapshot.dayScene);
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

/** The callouts at the map's edge. */
export function linesAtEdge(snapshot: Snapshot): ListLine[] {
  return snapshot.dayScene.callouts.flatMap((callout) =>
    rowsOf(callout).flatMap(({ title, claims }) => claims.map((claim) => lineOf(snapshot, callout, title, claim))),
  );
}

/** "arrived: at least 3,000 guests; Mayor, 23 Oct; new" */
function lineOf(snapshot: Snapshot, callout: Callout, title: string, claim: Claim): ListLine {
  const { words, lens, day } = snapshot;
  const about = title.endsWith('?') ? title : `${title}:`;
  const said = `${about} ${spoken(snapshot, saidOf(words, claim), claim)}`;
  const by = (callout.role === 'context' ? backgroundBy : saidByWhom)(snapshot, claim);
  const status = isDisputed(claim, callout.claims) ? [words.status.disputed] : [];
  const news = isNewOn(claim, lens, day) ? [words.isNew] : [];
  return { text: [said, by, ...status, ...news].join('; '), claim };
}
