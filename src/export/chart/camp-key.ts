import type { Claim } from '../../core/types.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Block } from '../picture/block.ts';
import { DETAIL } from '../picture/type.ts';
import type { Brush } from '../brush.ts';
import { campName } from './camp-name.ts';
import { flowing } from './flowing.ts';

/** Between one camp and the next, px. */
const BETWEEN = 14;

/** The camps whose statements a chart shows, each with its shape and colour, in as many lines as it takes. */
export function campKey(explorer: Snapshot, claims: readonly Claim[], width: number, brush: Brush): Block {
  const shown = new Set(claims.map((claim) => claim.speaker.camp));
  const names = explorer.dataset.camps.flatMap((camp) =>
    shown.has(camp) ? [campName(camp, DETAIL, width, brush)] : [],
  );
  return flowing(names, width, BETWEEN);
}
