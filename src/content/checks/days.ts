import { dayOf, isoOf } from '../../core/days.ts';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { linksOf } from '../chapters/runs.ts';
import type { Draft } from '../draft.ts';
import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';

/** Statements and links lie on the axis; nothing is printed before it is said, or corrected before corrections began. */
export function days(draft: Draft): Problem[] {
  return [...saidOffAxis(draft), ...saidTooLate(draft), ...linksOffAxis(draft), ...tooEarly(draft)];
}

/** The time slider cannot come to a statement that was made on none of its days. */
function saidOffAxis({ story, claims }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  if (start >= end) return [];
  const [first, last] = [dayOf(start)!, dayOf(end)!];
  return claims
    .filter(({ value }) => {
      const { from, to } = boundsOf(value.said.edtf);
      return to < first || from > last;
    })
    .map((entry) => {
      const what = `${entry.value.said.edtf} lies outside of the axis`;
      return problemAt(entry, '.said.edtf', what, `correct it, or make the axis of story.json longer`);
    });
}

/** An article cannot print what is said after it came out. */
function saidTooLate({ claims, sources }: Draft): Problem[] {
  const byId = new Map(sources.map(({ value }) => [value.id, value]));
  return claims.flatMap((entry) => {
    const published = byId.get(entry.value.article)?.published.edtf;
    if (published === undefined || boundsOf(entry.value.said.edtf).from <= boundsOf(published).to) return [];
    const what = `${entry.value.said.edtf} is after the article came out, ${published}`;
    return [problemAt(entry, '.said.edtf', what, 'correct it, or the article’s "published"')];
  });
}

function linksOffAxis({ story, chapters }: Draft): Problem[] {
  if (story === null) return [];
  const { start, end } = story.value.axis;
  if (start >= end) return [];
  return chapters.flatMap((entry) =>
    entry.value.paragraphs.flatMap(linksOf).flatMap(({ line, link }) => {
      if (link.kind !== 'day' || (link.day >= dayOf(start)! && link.day <= dayOf(end)!)) return [];
      const what = `the link leads to ${isoOf(link.day)}, outside of the axis`;
      return [problemAt(entry, `line ${line}`, what, `choose a day from ${start} to ${end}`)];
    }),
  );
}

function tooEarly({ corrections }: Draft): Problem[] {
  if (corrections === null) return [];
  const { since, list } = corrections.value;
  return list.flatMap(({ date }, i) => {
    if (date >= since) return [];
    const what = `${date} is before ${since}, since when corrections are listed`;
    return [problemAt(corrections, `.list[${i}].date`, what, 'correct it, or "since"')];
  });
}
