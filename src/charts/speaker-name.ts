import type { Dataset } from '../core/dataset.ts';
import type { Claim } from '../core/types.ts';

/** "Agency A (the town)"; the camp is left out where the name says it. */
export function speakerName({ speakers, camps }: Dataset, { speaker: id }: Claim): string {
  const speaker = speakers[id]!;
  const camp = camps.find((candidate) => candidate.id === speaker.camp)?.label ?? '';
  return speaker.short.includes(camp) ? speaker.short : `${speaker.short} (${camp})`;
}
