import type { Estimate } from '../core/estimates.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { speakerName } from './speaker-name.ts';
import type { Row } from './table-row.ts';

/** The numbers as a table: who and when, what is counted, the figure. */
export function estimateRows({ dataset, words }: Snapshot, estimates: readonly Estimate[]): Row[] {
  const labels = new Map(dataset.scopes.map(({ id, label }) => [id, label]));
  return estimates.map(({ claim }) => ({
    key: claim.id,
    cells: [
      { text: `${speakerName(dataset, claim)}, ${claim.said.phrase}` },
      { text: labels.get(claim.quantity!.scope!)! },
      { text: words.figure(claim.quantity!), claim },
    ],
  }));
}
