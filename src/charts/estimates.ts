import { group } from 'd3';
import type { Dataset } from '../core/dataset.ts';
import type { Estimate } from '../core/estimates.ts';
import { memoize } from '../core/memoize.ts';
import { sizeOf } from '../core/quantity.ts';
import { saidWhen } from '../core/short-date.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Words } from '../core/words.ts';
import type { Claim, Source } from '../core/types.ts';

/** A row of a chart's table; `claim` where a cell rests on a statement. As many cells as the table has columns. */
export interface Row {
  readonly key: string;
  readonly cells: readonly { readonly text: string; readonly claim?: Claim }[];
}

/** "Agency A (the town)"; the camp is left out where the name says it. */
export function speakerName({ speaker: { short, camp } }: Claim): string {
  return short.includes(camp.label) ? short : `${short} (${camp.label})`;
}

/** "18 Jan"; where the speaker gave numbers of the same thing for several places on that day, also for which. */
export const saidWhenAndWhere = (snapshot: Snapshot, claim: Claim): string =>
  andWhere(saidWhen(snapshot, claim), snapshot.dataset, claim);

function andWhere(when: string, dataset: Dataset, claim: Claim): string {
  const isOne = wheresOf(dataset).get(seriesOf(claim))!.size === 1;
  const names = isOne ? [] : dataset.places.filter((place) => claim.places.includes(place));
  return [when, ...names.map(({ name }) => name)].join(', ');
}

/** What one speaker said of one thing on one day. */
const seriesOf = ({ speaker, said, quantity }: Claim) => [speaker.id, said.edtf, quantity?.scope?.id].join(' ');

/** Of each series, the places it speaks of. */
const wheresOf = memoize(({ claims }: Dataset) => {
  const wheres = group(claims, seriesOf);
  return new Map(
    [...wheres].map(([series, all]) => [series, new Set(all.map(({ places }) => String(places.map(({ id }) => id))))]),
  );
});

/** The numbers as a table: who and when (and for where, as in the rows), what is counted, the figure. */
export function estimateRows({ dataset, words }: Snapshot, estimates: readonly Estimate[]): Row[] {
  return estimates.map(({ claim }) => ({
    key: claim.id,
    cells: [
      { text: `${speakerName(claim)}, ${andWhere(claim.said.phrase, dataset, claim)}` },
      { text: claim.quantity!.scope!.label },
      { text: words.figure(claim.quantity!), claim },
    ],
  }));
}

/** The finding: how many figures there are and from how many camps, so that a government counts once; words without a number do not. */
export function estimatesTitle(estimates: readonly Estimate[], { numbers }: Words): string {
  const figures = estimates.filter(({ claim }) => sizeOf(claim.quantity) !== undefined);
  const sides = new Set(figures.map(({ claim }) => claim.speaker.camp));
  return figures.length === 0 ? numbers.none : numbers.title(figures.length, sides.size);
}

/** An article that appears this many days after a statement repeats it. */
const LONG_AFTER = 30;

/**
 * The article that repeats a statement made long before it appeared. By what was known at a day it says nothing until
 * the article can have appeared.
 */
export function repeatedIn(
  { article, said }: Claim,
  { day, lens }: Pick<Snapshot, 'day' | 'lens'>,
): Source | undefined {
  const { from } = article.published;
  if (from - said.to <= LONG_AFTER || (lens === 'reported' && day < from)) return undefined;
  return article;
}
