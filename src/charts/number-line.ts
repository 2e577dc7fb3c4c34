import { group } from 'd3';
import { claimIdsIn } from '../core/claim-ids.ts';
import { isCounted, sizeOf, hasNumber } from '../core/quantity.ts';
import type { Chapter } from '../core/dataset.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { Claim, Scope } from '../core/types.ts';
import { textWidth } from '../theme/text-width.ts';
import { along, estimateScale } from './estimate-scale.ts';

/** A number with its words on a line: `x` of 100, `level` 0 above the line, 1 and more below it. */
export interface LineNumber {
  readonly claim: Claim;
  readonly x: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly level: number;
}

/** The numbers of one scope, which alone may be compared. */
export interface NumberRow {
  readonly scope: Scope;
  readonly numbers: readonly LineNumber[];
}

/** Width of the line in px where nothing can be measured, and size of its words. */
const NOMINAL = 310;
export const LABEL_PX = 13;
/** Between two words of a level, px. */
const AIR = 6;
/** From a row's top to its line, and between the words of two levels below it, px. */
export const LINE_Y = 24;
const STEP = 15;

/** From the row's top to the letters' foot, px. */
export const textY = (level: number): number => (level === 0 ? LINE_Y - 12 : LINE_Y + 6 + level * STEP);
/** Of a row, px. */
export const heightOf = ({ numbers }: NumberRow): number =>
  LINE_Y + 10 + Math.max(0, ...numbers.map(({ level }) => level)) * STEP;

/**
 * The numbers of what the story counts that a chapter's text cites, scope by scope in the order of the text, all on one scale.
 * @param width of the line, px
 */
export function numberRows(
  { dataset, words, claimOf }: Snapshot,
  { blocks }: Chapter,
  width: number = NOMINAL,
): NumberRow[] {
  const cited = claimIdsIn(blocks)
    .map((id) => claimOf(id)!)
    .filter((claim) => isCounted(dataset, claim) && hasNumber(claim));
  const scale = estimateScale(dataset);
  return [...group(cited, ({ quantity }) => quantity!.scope!)].map(([scope, claims]) => {
    const numbers = claims
      .map((claim) => ({ claim, x: along(scale, sizeOf(claim.quantity)!) }))
      .sort((a, b) => a.x - b.x)
      .map(({ claim, x }) => ({
        claim,
        x,
        text: `${claim.speaker.short} ${words.figure(claim.quantity!)}`,
        anchor: anchorAt(x),
      }));
    return { scope, numbers: levelled(numbers, width) };
  });
}

const anchorAt = (x: number): LineNumber['anchor'] => (x < 25 ? 'start' : x > 75 ? 'end' : 'middle');

/** Gives each number the first level on which its words touch none before it. */
function levelled(numbers: readonly Omit<LineNumber, 'level'>[], lineWidth: number): LineNumber[] {
  const ends: number[] = [];
  return numbers.map((number) => {
    const width = textWidth(number.text, LABEL_PX, 400);
    const left = (number.x / 100) * lineWidth - { start: 0, middle: width / 2, end: width }[number.anchor];
    const free = ends.findIndex((end) => end + AIR <= left);
    const level = free < 0 ? ends.length : free;
    ends[level] = left + width;
    return { ...number, level };
  });
}
