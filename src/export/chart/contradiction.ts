import { contradictionsIn, type Contradiction, type Side } from '../../charts/contradiction.ts';
import { sentence } from '../../core/sentence.ts';
import { chapterById } from '../../core/view.ts';
import type { Brush } from '../brush.ts';
import { stacked, textBlock, type Block } from '../picture/block.ts';
import { headlineOf } from '../picture/head-text.ts';
import { DETAIL, STRONG, headline, ink, quiet, accent } from '../picture/type.ts';
import { at } from '../svg.ts';
import { textLine } from '../text.ts';
import type { ChartOf } from './drawn-chart.ts';
import { campShape } from './marks.ts';

/** Px: of the sign between both sides with its air, of a shape before its words, and between pairs. */
const BETWEEN = 40;
const INDENT = 14;
const GAP = 16;
const SIGN = headline(24);
const SAYING = { ...STRONG, size: 18, leading: 22 };

/** Statements that contradict each other, side by side as in the chapter's card. */
export const contradictionChart: ChartOf = (explorer) => {
  const pairs = contradictionsIn(explorer, chapterById(explorer.dataset, explorer.view.chapter));
  const { against } = explorer.words.answers;
  const inWords = ({ who, what }: Side) => `${who}: ${what}`;
  return {
    title: headlineOf(explorer),
    see: '',
    claims: pairs.flatMap(({ sides }) => sides.map(({ claim }) => claim)),
    inWords: pairs.map(({ about, sides: [a, b] }) => sentence(`${about}: ${inWords(a)}; ≠ ${against}: ${inWords(b)}`)),
    hasKey: true,
    drawIn({ width, height }, brush) {
      const block = stacked(
        pairs.map((pair) => pairBlock(pair, width, brush)),
        GAP,
      );
      return block.height <= height ? block : null;
    },
  };
};

function pairBlock({ about, sides }: Contradiction, width: number, brush: Brush): Block {
  const column = (width - BETWEEN) / 2;
  const [left, right] = sides.map((side) => sideBlock(side, column, brush));
  const height = Math.max(left!.height, right!.height);
  const sign = textLine([width / 2, height / 2 + 8], [accent('≠', SIGN)], brush.palette, {
    anchor: 'middle',
  });
  const both = { height, svg: left!.svg + sign + at(column + BETWEEN, 0, right!.svg) };
  return stacked([textBlock([quiet(about, STRONG)], width, brush), both], 6);
}

function sideBlock({ claim, who, what }: Side, width: number, brush: Brush): Block {
  const said = textBlock([quiet(who)], width - INDENT, brush);
  const camp = campShape(INDENT / 2 - 2, DETAIL.leading / 2, claim.speaker.camp, brush);
  return stacked([{ ...said, svg: camp + at(INDENT, 0, said.svg) }, textBlock([ink(what, SAYING)], width, brush)], 2);
}
