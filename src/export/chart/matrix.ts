import { cellOf } from '../../charts/answer-cell.ts';
import { changedFrom } from '../../charts/answer-text.ts';
import type { CampVoices, QuestionAt, Voice } from '../../core/answers.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { takeawayMessagesOf } from '../dialog/messages.ts';
import { isBroad } from '../picture/size.ts';
import type { ChartOf } from './drawn-chart.ts';
import { matrixList } from './matrix-list.ts';
import { matrixTable } from './matrix-table.ts';

/** Who says what: a row for each question and a column for each camp; in an upright picture a block for each question. */
export const matrixChart: ChartOf = (explorer, id) => {
  const { words, day } = explorer;
  const asked = explorer.answers.filter(({ question }) => id === undefined || question.id === id);
  return {
    title: id === undefined ? words.answers.title(words.day(day)) : asked[0]!.question.label,
    see: takeawayMessagesOf(explorer.dataset.lang).matrixSee,
    claims: [
      ...new Set(asked.flatMap(({ camps }) => camps.flatMap(({ voices }) => voices.flatMap(claimsOf(explorer))))),
    ],
    inWords: asked.flatMap((at) => at.camps.map((camp) => sentenceOf(explorer, at, camp))),
    hasKey: false,
    drawIn: (room, brush) =>
      isBroad(room) && asked.length > 1
        ? matrixTable(explorer, asked, room, brush)
        : matrixList(explorer, asked, room, brush),
  };
};

const claimsOf = (explorer: Snapshot) => (voice: Voice) =>
  [voice, ...changedFrom(explorer, voice)].map(({ claim }) => claim);

/** "Are they there? Camp: yes; Mayor, 31 Oct (before: no, 3 Oct; ≠ contradicted by: …)." */
function sentenceOf(explorer: Snapshot, { question }: QuestionAt, { camp, voices }: CampVoices): string {
  const { before, against, silent } = explorer.words.answers;
  const listed = (about: string, told: readonly { text: string }[]) =>
    told.length > 0 ? [`${about}: ${told.map(({ text }) => text).join('; ')}`] : [];
  const said = cellOf(explorer, voices).map(({ text, tellers }) =>
    [
      text,
      ...tellers.map((teller) => {
        const more = [...listed(before, teller.before), ...listed(`≠ ${against}`, teller.against)];
        return more.length > 0 ? `${teller.text} (${more.join('; ')})` : teller.text;
      }),
    ].join('; '),
  );
  return `${question.label} ${camp.label}: ${said.length > 0 ? said.join('; ') : silent}.`;
}
