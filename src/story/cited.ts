import type { Block, Inline } from '../core/prose.ts';

/** The ids of the statements that a text rests on, each once, in order. */
export const citedIn = (blocks: readonly Block[]): string[] => [
  ...new Set(blocks.flatMap((block) => block.flatMap(idsOf))),
];

function idsOf(part: Inline): string[] {
  if (part.kind === 'text') return [];
  const inner = part.children.flatMap(idsOf);
  return part.kind === 'claim' ? [part.id, ...inner] : inner;
}
