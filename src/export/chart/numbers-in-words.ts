import { estimateRows } from '../../charts/estimate-rows.ts';
import type { Estimate } from '../../core/estimates.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** Every number with its speaker, as the chart's table has it; one sentence each. */
export const numbersInWords = (explorer: Explorer, estimates: readonly Estimate[]): string[] =>
  estimateRows(explorer, estimates).map(({ cells }) => `${cells.map(({ text }) => text).join('; ')}.`);
