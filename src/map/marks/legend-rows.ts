import type { Dataset } from '../../core/dataset.ts';
import type { Status } from '../../core/types.ts';
import type { Words } from '../../core/words.ts';
import type { DiscStyle } from './count.ts';
import type { LegendEntries } from './legend-entries.ts';

/** A mark that the legend shows small. */
export type SampleMark =
  | { readonly kind: 'status'; readonly status: Status; readonly isNews?: boolean }
  | { readonly kind: 'exact' | 'vague' | 'border' | 'arrival' | 'move' | 'square' }
  | { readonly kind: 'bracket'; readonly camp: number }
  | { readonly kind: 'scale'; readonly measure: number }
  | { readonly kind: 'disc'; readonly style: DiscStyle; readonly camp: number };

export interface LegendRow {
  /** "status-stated": the sample's name in the picture of all samples. */
  readonly id: string;
  readonly mark: SampleMark;
  readonly text: string;
}

export interface LegendGroup {
  readonly id: 'sure' | 'exact' | 'many';
  readonly rows: readonly LegendRow[];
}

/** The legend's lines, in groups; empty groups are left out. */
export function legendRows(on: LegendEntries, words: Words, camps: Dataset['camps']): LegendGroup[] {
  const groups: LegendGroup[] = [
    { id: 'sure', rows: [...on.statuses.map((status) => statusRow(status, words)), ...newsRows(on, words)] },
    { id: 'exact', rows: precisionRows(on, words) },
    { id: 'many', rows: [...discRows(on, words, camps), ...bracketRows(on, words, camps), ...squareRows(on, words)] },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const statusRow = (status: Status, words: Words): LegendRow => ({
  id: `status-${status}`,
  mark: { kind: 'status', status },
  text: words.status[status],
});

const newsRows = ({ news }: LegendEntries, words: Words): LegendRow[] =>
  news ? [{ id: 'news', mark: { kind: 'status', status: 'stated', isNews: true }, text: words.newMarks }] : [];

const plain = (
  kind: Exclude<SampleMark['kind'], 'status' | 'disc' | 'scale' | 'bracket'>,
  text: string,
): LegendRow => ({
  id: kind,
  mark: { kind },
  text,
});

const precisionRows = (on: LegendEntries, words: Words): LegendRow[] => [
  ...(on.exact ? [plain('exact', words.placeNamed)] : []),
  ...(on.vague ? [plain('vague', words.locationUnknown)] : []),
  ...(on.border ? [plain('border', words.nearBorder)] : []),
  ...(on.arrival ? [plain('arrival', words.arrivalOnly)] : []),
  ...(on.move ? [plain('move', words.routeUnknown)] : []),
];

function discRows(on: LegendEntries, words: Words, camps: Dataset['camps']): LegendRow[] {
  if (on.discs.length === 0) return [];
  const camp = on.camps[0]!;
  return [
    { id: 'scale', mark: { kind: 'scale', measure: on.discMeasure }, text: words.discLegend },
    ...on.discs.map((style): LegendRow => {
      return { id: `disc-${style}`, mark: { kind: 'disc', style, camp }, text: words.discStyle[style] };
    }),
    ...on.camps.map((each): LegendRow => {
      return { id: `camp-${each}`, mark: { kind: 'disc', style: 'filled', camp: each }, text: camps[each]!.label };
    }),
  ];
}

const bracketRows = (on: LegendEntries, words: Words, camps: Dataset['camps']): LegendRow[] =>
  on.brackets.map((camp) => ({
    id: `bracket-${camp}`,
    mark: { kind: 'bracket', camp },
    text: words.bracket(camps[camp]!.label),
  }));

const squareRows = (on: LegendEntries, words: Words): LegendRow[] =>
  on.square ? [plain('square', words.trueToScale)] : [];
