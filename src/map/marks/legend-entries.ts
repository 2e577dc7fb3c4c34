import type { PlaceMark } from '../../core/scene.ts';
import { STATUSES, type Status } from '../../core/types.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { areasOf } from './areas.ts';
import { discOf, type DiscStyle } from './count.ts';
import { withBracket, withDisc } from './disc-layout.ts';

/** What a legend has to explain: nothing that is not on the map. */
export interface LegendEntries {
  /** Those whose look tells it: of areas and places. */
  readonly statuses: readonly Status[];
  /** Something is drawn as news. */
  readonly news: boolean;
  readonly exact: boolean;
  readonly vague: boolean;
  readonly border: boolean;
  readonly arrival: boolean;
  readonly move: boolean;
  readonly square: boolean;
  /** Places of camps in the story's list: of those whose number of a band has a bracket. */
  readonly brackets: readonly number[];
  readonly discs: readonly DiscStyle[];
  /** Of the story's discs. */
  readonly discMeasure: number;
  /** The same of those who have a disc. */
  readonly camps: readonly number[];
}

const sorted = (camps: readonly number[]) => [...new Set(camps)].sort((a, b) => a - b);

const DISC_STYLES: readonly DiscStyle[] = ['filled', 'open', 'ring'];

export function legendEntries({ scene, discMeasure }: Pick<Snapshot, 'scene' | 'discMeasure'>): LegendEntries {
  const { places, counts, squares, moves } = scene;
  const has = (precision: PlaceMark['precision']) => places.some((mark) => mark.precision === precision);
  const discs = withDisc(counts);
  const styles = discs.map(({ claims }) => discOf(claims[0]!.quantity!, discMeasure)?.style);
  const campsOf = (marks: readonly PlaceMark[]) => sorted(marks.map(({ claims }) => claims[0]!.speaker.camp.index));
  return {
    statuses: STATUSES.filter((status) => places.some((mark) => mark.status === status)),
    news: [...places, ...moves].some(({ isNews, status }) => isNews && status !== 'context'),
    exact: has('exact'),
    vague: has('vague'),
    border: has('border'),
    arrival: places.some(({ arrival }) => arrival),
    move: moves.length > 0,
    square: squares.some((mark) => areasOf(mark).length > 0),
    brackets: campsOf(withBracket(counts)),
    discs: DISC_STYLES.filter((style) => styles.includes(style)),
    discMeasure,
    camps: campsOf(discs),
  };
}

const FLAGS = ['news', 'exact', 'vague', 'border', 'arrival', 'move', 'square'] as const;

/** What one legend for several pictures has to explain. */
export function mergeEntries(all: readonly LegendEntries[]): LegendEntries {
  const flags = FLAGS.map((flag) => [flag, all.some((entries) => entries[flag])] as const);
  return {
    ...(Object.fromEntries(flags) as Record<(typeof FLAGS)[number], boolean>),
    statuses: STATUSES.filter((status) => all.some(({ statuses }) => statuses.includes(status))),
    brackets: sorted(all.flatMap(({ brackets }) => brackets)),
    discs: DISC_STYLES.filter((style) => all.some(({ discs }) => discs.includes(style))),
    discMeasure: all[0]!.discMeasure,
    camps: sorted(all.flatMap(({ camps }) => camps)),
  };
}
