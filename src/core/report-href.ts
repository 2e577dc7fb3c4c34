import type { Dataset } from './dataset.ts';
import type { Claim } from './types.ts';

/**
 * Where an error is reported, or null where the story names no place for it. `{claim}` in the story's link becomes
 * the statement's id, and is empty where the error is in none of them: "mailto:desk@example.org?subject={claim}".
 */
export function reportHref({ links }: Pick<Dataset, 'links'>, claim?: Pick<Claim, 'id'>): string | null {
  return links.reportError?.replaceAll('{claim}', encodeURIComponent(claim?.id ?? '')) ?? null;
}
