import { estimateRows } from '../../charts/estimate-rows.ts';
import type { Estimate } from '../../core/estimates.ts';
import type { Snapshot } from '../../core/snapshot.ts';

/** Every number with its speaker, as the chart's table has it; one sentence each. */
export const numbersInWords = (explorer: Snapshot, estimates: readonly Estimate[]): string[] =>
  estimateRows(explorer, estimates).map(({ cells }) => `${cells.map(({ text }) => text).join('; ')}.`);
