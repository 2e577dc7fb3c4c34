import type { Callout } from '../../core/scene.ts';
import { hasOpenDates } from '../../map/edge-notes.ts';
import { rowsOf, type CalloutRow } from '../../map/callout-rows.ts';
import { saidOf } from '../../map/marks/mark-text.ts';
import { isDisputed } from '../../core/rank-claims.ts';
import { backgroundBy, saidByWhom } from '../../core/short-date.ts';
import { isNewOn } from '../../core/timeline/changes.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Brush } from '../brush.ts';
import type { Run } from '../text.ts';
import { DIVIDER, NO_BLOCK, stacked, textBlock, type Block } from './block.ts';
import { STRONG, ink, quiet, accent } from './type.ts';

/** How much of what stands beside the map: all of it, or what answers "how many" and "is it so". */
export type Share = 'all' | 'main' | 'none';

/** What has no place on the map: totals, the open question, reactions, background; one paragraph each. */
export function callouts(explorer: Snapshot, width: number, brush: Brush, share: Share): Block {
  if (share === 'none') return NO_BLOCK;
  const { scene, words } = explorer;
  const open: Run[][] = hasOpenDates(scene) ? [[ink(words.datesOpen)]] : [];
  const rows = shownOf(scene.callouts, share).flatMap((callout) =>
    rowsOf(callout).map((row) => runsOf(explorer, callout, row)),
  );
  return stacked(
    [...open, ...rows].map((runs) => textBlock(runs, width, brush)),
    5,
  );
}

/** Background gives way to all else, as it does on the page. */
const shownOf = (all: readonly Callout[], share: Share) =>
  all.filter(
    ({ role }, index) =>
      (role !== 'context' || index === 0) && (share === 'all' || role === 'total' || role === 'question'),
  );

function runsOf(explorer: Snapshot, { role, claims: current }: Callout, { title, claims, others }: CalloutRow): Run[] {
  const { words, lens, day } = explorer;
  const rest = others.length;
  const said = claims.flatMap((claim, index): Run[] => {
    const by = (role === 'context' ? backgroundBy : saidByWhom)(explorer, claim);
    const isLast = index === claims.length - 1 && rest === 0;
    const isNew = isNewOn(claim, lens, day);
    return [
      ink(saidOf(words, claim), STRONG),
      ...(isDisputed(claim, current) ? [accent(words.status.disputed, STRONG)] : []),
      quiet(by),
      ...(isNew ? [accent(words.isNew, STRONG)] : []),
      ...(isLast ? [] : [quiet(DIVIDER)]),
    ];
  });
  return [
    quiet(title.endsWith('?') ? title : `${title}:`, STRONG),
    ...said,
    ...(rest > 0 ? [quiet(words.more(rest).replaceAll(' ', '\u00a0'))] : []),
  ];
}
