import type { Claim } from '../../core/types.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { Block } from '../picture/block.ts';
import type { Size } from '../picture/size.ts';
import type { Brush } from '../share/pen.ts';

/** A chart as its picture has it. */
export interface DrawnChart {
  /** The finding. */
  readonly title: string;
  /** What to see, in a sentence. */
  readonly see: string;
  /** All that it shows. */
  readonly claims: readonly Claim[];
  /** The same for those who do not see it, in sentences. */
  readonly inWords: readonly string[];
  /** Its marks have a key of camps. */
  readonly hasKey: boolean;
  /** The drawing, no larger than the room (px before it is enlarged); null where it has no room. */
  readonly drawIn: (room: Size, brush: Brush) => Block | null;
}

/** @param question its id, for a chart of answers */
export type ChartOf = (explorer: Snapshot, question?: string) => DrawnChart;
