import type { Dataset } from '../../core/dataset.ts';
import { snapshotOfChapter } from '../../core/snapshot.ts';
import type { Lang } from '../../core/types.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import { saidOn } from './sums.ts';
import { unknownGaps } from './texts.ts';
import type { ChronologyRecord } from '../schemas/chronology.ts';
import type { ClaimRecord } from '../schemas/claim.ts';

type Chart = Entry<ChronologyRecord>;
type Claims = ReadonlyMap<string, ClaimRecord>;
/** Where a text stands, what it is in each language, and its gaps. */
type OwnText = readonly [path: string, text: Readonly<Record<Lang, string>> | undefined, gaps: readonly string[]];

/** The chart shows each statement once and in words, and its notes have places and no numbers of their own. */
export function chronology({ chronology: chart, claims }: Draft): Problem[] {
  if (chart === null) return [];
  const byId: Claims = new Map(claims.map(({ value }) => [value.id, value]));
  return [...statements(chart, byId), ...notes(chart), ...span(chart, byId), ...texts(chart)];
}

function statements(chart: Chart, byId: Claims): Problem[] {
  const { statements: chosen } = chart.value;
  if (chosen.length === 0)
    return [problemAt(chart, '.statements', 'the chart shows nothing', 'name statements, or take the file away')];
  return chosen.flatMap(({ claim, label }, i) => {
    const at = (path: string, what: string, fix: string) => [problemAt(chart, `.statements[${i}]${path}`, what, fix)];
    const first = chosen.findIndex((other) => other.claim === claim);
    if (first !== i) return at('.claim', `"${claim}" is shown already`, `keep it here or in .statements[${first}]`);
    const record = byId.get(claim);
    // One that is missing is reported there.
    if (!record) return [];
    const hasNumber = [record.quantity?.low, record.quantity?.point, record.quantity?.high].some(
      (n) => n !== undefined,
    );
    if (!label) return hasNumber ? [] : at('', `"${claim}" has no number to be shown`, 'give it a label');
    return Object.entries(label).flatMap(([lang, text]) =>
      text.includes('{figure}') && !hasNumber
        ? at(`.label.${lang}`, `"${claim}" has no number for {figure}`, 'write words alone')
        : flawsOf(text, ['figure']).flatMap(([what, fix]) => at(`.label.${lang}`, what, fix)),
    );
  });
}

function notes(chart: Chart): Problem[] {
  return chart.value.notes.flatMap(({ claims }, i) => {
    const where = `.notes[${i}].claims`;
    if (claims.length === 0)
      return [problemAt(chart, where, 'a note without a place', 'name the statements that it stands at')];
    return claims.flatMap((id, j) => unshown(chart, `${where}[${j}]`, id));
  });
}

function unshown(chart: Chart, where: string, id: string): Problem[] {
  if (chart.value.statements.some(({ claim }) => claim === id)) return [];
  return [problemAt(chart, where, `the chart does not show "${id}"`, 'name one of "statements", or add it there')];
}

/** What is counted goes from one known day to a later one. */
function span(chart: Chart, byId: Claims): Problem[] {
  const { span: counted } = chart.value;
  if (!counted) return [];
  const ends = (['from', 'to'] as const).map((end) => {
    const id = counted[end];
    const claim = byId.get(id);
    return { where: `.span.${end}`, id, said: claim && saidOn(claim) };
  });
  const [from, to] = ends.map(({ said }) => said);
  return [
    ...ends.flatMap(({ where, id }) => unshown(chart, where, id)),
    ...ends
      .filter(({ said }) => said?.isKnown === false)
      .map(({ where, id }) =>
        problemAt(chart, where, `the day of "${id}" is not known`, 'name a statement of a known day'),
      ),
    ...(from && to && from.day >= to.day
      ? [problemAt(chart, '.span', 'it ends before it has begun', 'let "to" be later than "from"')]
      : []),
  ];
}

function texts(chart: Chart): Problem[] {
  const { title, see, after, notes: all, silence: quiet, span: counted } = chart.value;
  const days = counted ? ['days'] : [];
  const own: readonly OwnText[] = [
    ['.title', title, days],
    ['.see', see, []],
    ['.after', after, []],
    ...all.map(({ text }, i): OwnText => [`.notes[${i}].text`, text, []]),
    ['.silence', quiet, []],
    ['.span.text', counted?.text, days],
  ];
  return own.flatMap(([path, text, gaps]) =>
    Object.entries(text ?? {}).flatMap(([lang, words]) =>
      flawsOf(words, gaps).map(([what, fix]) => problemAt(chart, `${path}.${lang}`, what, fix)),
    ),
  );
}

/** [what, fix] of a text with a number of its own, or a gap that it does not have. */
function flawsOf(text: string, gaps: readonly string[]): [what: string, fix: string][] {
  return [
    ...unknownGaps(text, gaps),
    ...(/\d/.test(text) ? [[`"${text}" has a figure`, 'leave it out: statements carry them'] as [string, string]] : []),
  ];
}

/** What is said of a silence needs one. @param dataset the story in any language */
export function silence(dataset: Dataset, chart: Chart | null): Problem[] {
  if (!chart?.value.silence || snapshotOfChapter(dataset, dataset.opening).axis.breaks.length > 0) return [];
  const what = `a note without a place: no silence is longer than ${dataset.axis.quietDays} days`;
  return [problemAt(chart, '.silence', what, 'leave it out, or correct "quietDays" of story.json')];
}
