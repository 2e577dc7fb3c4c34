import type { QuestionAt, Voice } from '../core/answers.ts';
import type { Day } from '../core/types.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { spansOf, type AnswerSpan } from './answer-spans.ts';
import { answerText, saidByWhom, saidWhen } from './answer-text.ts';
import type { Row } from './table-row.ts';

/** What one speaker has answered so far. */
export interface StripRow {
  readonly voice: Voice;
  readonly spans: readonly AnswerSpan[];
}

/** A row for each speaker who has answered a question, the first to do so on top. */
export const stripRows = ({ camps }: QuestionAt, shown: Day): StripRow[] =>
  camps
    .flatMap(({ voices }) => voices)
    .map((voice) => ({ voice, spans: spansOf(voice, shown) }))
    .sort((a, b) => a.spans[0]!.from - b.spans[0]!.from);

/** The rows as a table: who and when, the answer, and what contradicts it. */
export const stripTable = (snapshot: Snapshot, rows: readonly StripRow[]): Row[] =>
  rows.flatMap(({ voice, spans }) =>
    spans.map((span) => ({
      key: span.claim.id,
      cells: [
        { text: snapshot.dataset.speakers[span.claim.speaker]!.name },
        { text: saidWhen(snapshot, span.claim) },
        { text: answerText(snapshot, span), claim: span.claim },
        {
          text: span.claim === voice.claim ? voice.against.map((other) => saidByWhom(snapshot, other)).join('; ') : '',
        },
      ],
    })),
  );
