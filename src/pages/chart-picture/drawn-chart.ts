import type { Estimate } from '../../core/estimates.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Block } from '../picture/block.ts';
import type { Size } from '../picture/size.ts';
import type { Brush } from '../share-picture/pen.ts';

/** A chart of the numbers, as its picture has it. */
export interface DrawnChart {
  /** The finding. */
  readonly title: string;
  /** What to see, in a sentence. */
  readonly see: string;
  readonly estimates: readonly Estimate[];
  /** The drawing, no larger than the room (px before it is enlarged); null where it has no room. */
  readonly drawIn: (room: Size, brush: Brush) => Block | null;
}

export type ChartOf = (explorer: Explorer) => DrawnChart;
