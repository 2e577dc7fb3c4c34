import type { Source } from '../core/dataset.ts';
import type { Claim, Day, Lens } from '../core/types.ts';

/** An article that appears this many days after a statement repeats it. */
const LONG_AFTER = 30;

/**
 * The article that repeats a statement made long before it appeared. By what was known at a day it says nothing until
 * the article can have appeared.
 */
export function repeatedIn(
  { article, said }: Claim,
  sources: readonly Source[],
  day: Day,
  lens: Lens,
): Source | undefined {
  const source = sources.find(({ id }) => id === article);
  if (!source || source.published.from - said.to <= LONG_AFTER) return undefined;
  return lens === 'reported' && day < source.published.from ? undefined : source;
}
