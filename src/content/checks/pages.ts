import { PAGES } from '../../core/sources-data.ts';
import type { Lang } from '../../core/types.ts';
import { runsOf, type Run } from '../chapters/runs.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { figuresIn, withoutDates } from '../figures.ts';
import { FOLDERS } from '../files.ts';
import type { PageText } from '../pages/read-page.ts';
import type { Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import { isSaidBy } from './figures.ts';

/** The texts about the project exist in every language, and statements carry their figures. */
export function pages({ pages: entries, claims, languages, paths }: Draft): Problem[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  return [...missing(paths, Object.keys(languages)), ...entries.flatMap((entry) => uncarried(entry, byId, languages))];
}

function missing(paths: readonly string[], languages: readonly Lang[]): Problem[] {
  return PAGES.flatMap((id) => languages.map((lang) => `${FOLDERS.pages}${id}.${lang}.md`))
    .filter((file) => !paths.includes(file))
    .map((file) => {
      return { file, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' };
    });
}

function uncarried(
  entry: Entry<PageText>,
  byId: ReadonlyMap<string, ClaimRecord>,
  languages: Draft['languages'],
): Problem[] {
  const { lang, paragraphs } = entry.value;
  const language = languages[lang];
  // How its numbers are written was reported as wrong.
  if (!language) return [];
  const { numerals } = language;
  const carries = ({ link }: Run, value: number | 'thousands') => {
    const claim = link?.kind === 'claim' ? byId.get(link.id) : undefined;
    return claim !== undefined && isSaidBy(claim, value, language);
  };
  return paragraphs.flatMap(runsOf).flatMap((run) =>
    figuresIn(withoutDates(run.text, numerals), numerals)
      .filter(({ value }) => !carries(run, value))
      .map(({ written }) => {
        const what = `no claim carries the figure "${written}"`;
        return problemAt(entry, `line ${run.line}`, what, `link it: [${written} …](claim:ID)`);
      }),
  );
}
