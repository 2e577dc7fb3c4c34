import type { Dataset } from './dataset.ts';
import type { When } from './types.ts';

/** The outside material that a date leans on: "Reuters, 18 October 2024; KBS World". Empty for none. */
export const evidenceLine = ({ evidence }: Pick<Dataset, 'evidence'>, { evidence: ids }: When): string =>
  ids
    .flatMap((id) => evidence.find((item) => item.id === id)?.items ?? [])
    .map(({ publisher, title, what, date }) => [publisher, title, what, date].filter(Boolean).join(', '))
    .join('; ');
