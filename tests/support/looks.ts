import type { Claim } from '../../src/core/types.ts';
import { claim, guests } from './scene-story.ts';

/** So many statements about numbers, by three speakers in turn, on so many days again and again. */
export const numbersSaid = (count: number, days = 90): Claim[] =>
  Array.from({ length: count }, (_, i) =>
    claim(`100-${i}`, {
      said: 1 + (i % days),
      speaker: ['mayor', 'pilot', 'cook'][i % 3]!,
      quantity: guests({ point: 100 + i }),
    }),
  );

/** How often work looks at who said the statements. */
export function looksAt(claims: readonly Claim[], work: (claims: readonly Claim[]) => void): number {
  let looked = 0;
  const watched = claims.map(({ speaker, ...rest }) =>
    Object.defineProperty({ ...rest, speaker }, 'speaker', {
      get: () => ((looked += 1), speaker),
      set: () => undefined,
      enumerable: true,
    }),
  );
  looked = 0;
  work(watched);
  return looked;
}

/** By how much n log n grows from one size to the other. */
export const nLogN = (from: number, to: number): number => (to * Math.log(to)) / (from * Math.log(from));
