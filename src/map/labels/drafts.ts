import type { Town } from '../../core/dataset.ts';
import { memoize } from '../../core/memoize.ts';
import type { Mark, Scene } from '../../core/scene.ts';
import { projectorOf, toPx, type Camera, type Point } from '../../geo/camera.ts';
import type { Spot } from '../../geo/label-candidates.ts';
import { squareAround } from '../../geo/rect.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { withBracket, type PlacedDisc } from '../marks/disc-layout.ts';
import { linesOfMove, linesOfPlace, linesOfSquare, type Line } from '../marks/mark-text.ts';
import { spotsOfBand, spotsOfBracket, spotsOfMove, spotsOfPlace, spotsOfSquare } from './label-spots.ts';
import type { Draft, Viewport } from './types.ts';

const PRIORITY = { place: 100, square: 90, move: 80, band: 70 } as const;

/** The labels of the marks in the viewport. */
export function storyLabels(
  snapshot: Snapshot,
  scene: Scene,
  discs: readonly PlacedDisc[],
  camera: Camera,
  viewport: Viewport,
): Draft[] {
  const { places, counts, squares, moves } = scene;
  const bracketed = new Set(withBracket(counts).map(({ place }) => place));
  return [
    ...places.flatMap((mark) => {
      const lines = linesOfPlace(snapshot, mark);
      const spots = bracketed.has(mark.place)
        ? spotsOfBracket(mark, scene, camera, viewport)
        : spotsOfPlace(mark, scene, discs, camera, viewport);
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
      draftOf(snapshot, mark, mark.id, 'move', linesOfMove(snapshot, mark), spotsOfMove(mark, camera, viewport)),
    ),
  ];
}

/** None without a spot. A band whose anchor is out of view is named only if there is room. */
function draftOf(
  { words }: Snapshot,
  { id, claims, isNew, focus, isPast }: Mark,
  owner: string,
  what: keyof typeof PRIORITY,
  lines: readonly Line[],
  spots: readonly Spot[],
): Draft[] {
  if (spots.length === 0) return [];
  const required = what !== 'band';
  // A move's label says what is unknown; "new" after that would be misread.
  const flag = isNew && what !== 'move' && !focus ? words.isNew : undefined;
  const isQuiet = isPast || focus === 'kept';
  return [
    { id, owner, kind: 'mark', lines, flag, spots, priority: PRIORITY[what], required, isQuiet, claim: claims[0]! },
  ];
}

/** Larger features first; all give way to the story's labels, but those that the data puts first. */
const BASE_PRIORITY = { country: 40, sea: 30, capital: 25, region: 20, town: 10 } as const;
const DOT = 4;

const isAtScale =
  ({ k }: Camera) =>
  ({ minK, maxK }: Town) =>
    k >= minK && k < (maxK ?? Infinity);

/** Whether a chapter wants a town to be seen: by the id of a place that is the same. */
const isSought = ({ id, kind }: Town, see: readonly string[]) =>
  (kind === 'town' || kind === 'capital') && see.includes(id);

function projected(towns: readonly Town[], camera: Camera) {
  const project = projectorOf(camera);
  return towns.flatMap((town) => {
    const point = project([town.lon, town.lat]);
    return point ? [{ town, point }] : [];
  });
}

const atScale = memoize((towns: readonly Town[], camera: Camera) => projected(towns.filter(isAtScale(camera)), camera));

/**
 * The base map's names for this scale; any of them may be dropped if there is no room.
 * @param see what the chapter wants to be seen: a town among it is named at every scale, and first
 */
export function baseLabels(towns: readonly Town[], camera: Camera, height: number, see: readonly string[]): Draft[] {
  const others = towns.filter((town) => isSought(town, see) && !isAtScale(camera)(town));
  return [...atScale(towns, camera), ...projected(others, camera)].flatMap(({ town, point }) => {
    const { id, kind, name, first } = town;
    const at = toPx(point, height);
    const symbol = kind === 'town' || kind === 'capital' ? squareAround(...at, DOT) : null;
    return [
      {
        id: `base-${id}`,
        owner: `base-${id}`,
        kind,
        lines: [{ text: name }],
        spots: first ? spotsAround(at) : [{ at, symbol, radius: DOT, cost: 0 }],
        priority: BASE_PRIORITY[kind],
        isFirst: first === true || isSought(town, see),
        required: false,
      },
    ];
  });
}

/** How far a name that must be read may stand from its position, and the distance between two of its spots, px. */
const AWAY = 48;
const AWAY_STEP = 6;

function spotsAround([x, y]: Point): Spot[] {
  const steps = Array.from({ length: (2 * AWAY) / AWAY_STEP + 1 }, (_, i) => i * AWAY_STEP - AWAY);
  return steps
    .flatMap((dx) =>
      steps.map((dy): Spot => ({ at: [x + dx, y + dy], symbol: null, radius: 0, cost: Math.hypot(dx, dy) })),
    )
    .filter(({ cost }) => cost <= AWAY)
    .sort((a, b) => a.cost - b.cost);
}
