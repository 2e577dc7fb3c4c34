import type { Mark, Scene } from '../../core/scene.ts';
import type { Camera } from '../../geo/camera.ts';
import type { Spot } from '../../geo/label-candidates.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { PlacedDisc } from '../marks/disc-layout.ts';
import type { Draft, Viewport } from './types.ts';
import { spotsOfBand, spotsOfMove, spotsOfPlace, spotsOfSquare } from './label-spots.ts';
import { linesOfMove, linesOfPlace, linesOfSquare, type Line } from '../marks/mark-text.ts';

const PRIORITY = { place: 100, square: 90, move: 80, band: 70 } as const;

/** The labels of the marks that stand in the room. */
export function storyLabels(
  snapshot: Snapshot,
  { places, squares, moves }: Scene,
  discs: readonly PlacedDisc[],
  camera: Camera,
  viewport: Viewport,
): Draft[] {
  return [
    ...places.flatMap((mark) => {
      const [lines, spots] = [linesOfPlace(snapshot, mark), spotsOfPlace(mark, discs, camera, viewport)];
      if (spots.length > 0) return draftOf(snapshot, mark, mark.place.id, 'place', lines, spots);
      return draftOf(snapshot, mark, mark.place.id, 'band', lines, spotsOfBand(mark, camera, viewport));
    }),
    ...squares.flatMap((mark) =>
      draftOf(
        snapshot,
        mark,
        mark.place.id,
        'square',
        linesOfSquare(snapshot, mark),
        spotsOfSquare(mark, camera, viewport),
      ),
    ),
    ...moves.flatMap((mark) =>
      draftOf(snapshot, mark, mark.id, 'move', linesOfMove(snapshot), spotsOfMove(mark, camera, viewport)),
    ),
  ];
}

/** None without a spot. A band that runs through the picture, its number outside of it, is named if there is room. */
function draftOf(
  { words }: Snapshot,
  { id, claims, isNew }: Mark,
  owner: string,
  what: keyof typeof PRIORITY,
  lines: readonly Line[],
  spots: readonly Spot[],
): Draft[] {
  if (spots.length === 0) return [];
  const required = what !== 'band';
  // A movement's label says what it is not; "new" behind that would read wrongly.
  const flag = isNew && what !== 'move' ? words.isNew : undefined;
  return [{ id, owner, kind: 'mark', lines, flag, spots, priority: PRIORITY[what], required, claim: claims[0]! }];
}
