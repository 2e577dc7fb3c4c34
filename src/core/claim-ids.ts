import type { Block, Inline } from './prose.ts';

/** The ids of the claims that a text cites, each once, in order. */
export const claimIdsIn = (prose: readonly Block[]): string[] => [
  ...new Set(prose.flatMap((block) => block.flatMap(idsIn))),
];

function idsIn(part: Inline): string[] {
  if (part.kind === 'text') return [];
  const inner = part.children.flatMap(idsIn);
  return part.kind === 'claim' ? [part.id, ...inner] : inner;
}
