import type { Claim } from '../../core/types.ts';
import type { Point } from '../../geo/camera.ts';
import type { Align, Label } from '../../geo/label-candidates.ts';
import type { Rect } from '../../geo/rect.ts';
import type { Segment } from '../../geo/segment.ts';
import type { Line } from '../marks/mark-text.ts';

/** A label before it has a place; its spots in px from the middle of the picture. */
export interface Draft extends Pick<Label, 'id' | 'owner' | 'spots' | 'priority' | 'required'> {
  readonly kind: 'mark' | 'capital' | 'town' | 'country' | 'sea' | 'region';
  readonly lines: readonly Line[];
  readonly claim?: Claim;
  /** The word that flags the news of the day, behind the first line. */
  readonly flag?: string;
}

/** A label with a place. All but the anchor in px from there. */
export interface PlacedLabel extends Draft {
  /** The spot that it belongs to, in map heights. */
  readonly anchor: Point;
  /** The top left corner of its text. */
  readonly dx: number;
  readonly dy: number;
  readonly width: number;
  readonly height: number;
  readonly align: Align;
  readonly leader: Segment | null;
}

/** The window as labels need it: `height` of the map in px, and the free part, in px from the middle of the picture. */
export interface Viewport {
  readonly height: number;
  readonly frame: Rect;
  /** The map's top edge, likewise. */
  readonly topEdge: number;
  /** Marks in here are labelled, also those that callouts cover; their labels stand in the frame. */
  readonly labelled: Rect;
  /** What else stands on the map: no label covers it. */
  readonly blocked: readonly Rect[];
}
