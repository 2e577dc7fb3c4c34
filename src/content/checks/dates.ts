import { lineOf } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { datesOf } from './dated.ts';

/** External dates name their evidence; the axis and the days of the chapters are in order. */
export function dates(draft: Draft): Problem[] {
  return [...withoutEvidence(draft), ...axis(draft), ...offAxis(draft)];
}

function withoutEvidence(draft: Draft): Problem[] {
  return datesOf(draft)
    .filter(({ when }) => when.basis === 'external' && !when.evidence?.length)
    .map(({ entry, path }) =>
      problemAt(entry, path, 'an external date without evidence', 'name its evidence, or change the basis'),
    );
}

function axis({ story }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  return start < end ? [] : [problemAt(story, '.axis', 'the axis ends before it starts', 'put the earlier day first')];
}

function offAxis({ story, chapters }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  if (start >= end) return [];
  return chapters
    .filter(({ value }) => value.day < start || value.day > end)
    .map((entry) => {
      const what = `${entry.value.day} lies outside of the axis`;
      return problemAt(entry, lineOf(entry.value, 'day'), what, `choose a day from ${start} to ${end}`);
    });
}
