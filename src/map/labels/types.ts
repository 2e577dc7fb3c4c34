import type { Claim } from '../../core/types.ts';
import type { Point } from '../../geo/camera.ts';
import type { Align, Label } from '../../geo/label-candidates.ts';
import type { Rect } from '../../geo/rect.ts';
import type { Segment } from '../../geo/segment.ts';
import type { Line } from '../marks/mark-text.ts';

/** A label before placement; spots in px from the picture's centre. */
export interface Draft extends Pick<Label, 'id' | 'owner' | 'spots' | 'priority' | 'required'> {
  readonly kind: 'mark' | 'number' | 'key' | 'capital' | 'town' | 'country' | 'sea' | 'region';
  readonly lines: readonly Line[];
  readonly claim?: Claim;
  /** The word "new", shown after the first line if the label is new on the day. */
  readonly flag?: string;
  /** Of a mark that a chapter pushes back. */
  readonly isQuiet?: boolean;
  /** Of the base map, but placed before the story's labels. */
  readonly isFirst?: boolean;
}

/** A placed label; everything but the anchor in px from the anchor. */
export interface PlacedLabel extends Draft {
  /** Its spot, in map heights from the picture's centre. */
  readonly anchor: Point;
  /** The text's top left corner. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly align: Align;
  readonly leader: Segment | null;
  /** Size of its text. */
  readonly textPx: number;
}

/** The map's `height` (px) and its free part, in px from the picture's centre. */
export interface Viewport {
  readonly height: number;
  readonly frame: Rect;
  /** Size of the labels' text, px; as on a phone if not given. */
  readonly textPx?: number | undefined;
  /** y of the map's top edge. */
  readonly topEdge: number;
  /** Marks in this part are labelled, even under callouts; the labels themselves are placed inside `frame`. */
  readonly labelled: Rect;
  /** Other boxes on the map that labels must not cover. */
  readonly blocked: readonly Rect[];
}
