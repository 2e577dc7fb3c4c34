import type { Dataset } from './dataset.ts';
import type { Claim } from './types.ts';

/** The other statements on the same topic or by the same speaker, in the order of the list. */
export const relatedTo = ({ claims }: Pick<Dataset, 'claims'>, { id, topic, speaker }: Claim): Claim[] =>
  claims.filter((other) => other.id !== id && (other.topic === topic || other.speaker === speaker));
