import { PAGES } from '../../core/dossier.ts';
import { LANGS } from '../../core/types.ts';
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
export function pages({ pages: entries, claims }: Draft): Problem[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  return [...missing(entries), ...entries.flatMap((entry) => uncarried(entry, byId))];
}

function missing(entries: readonly Entry<PageText>[]): Problem[] {
  const wanted = PAGES.flatMap((id) => LANGS.map((lang) => ({ id, lang })));
  return wanted
    .filter(({ id, lang }) => !entries.some(({ value }) => value.id === id && value.lang === lang))
    .map(({ id, lang }) => {
      const file = `${FOLDERS.pages}${id}.${lang}.md`;
      return { file, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' };
    });
}

function uncarried(entry: Entry<PageText>, byId: ReadonlyMap<string, ClaimRecord>): Problem[] {
  const { lang, paragraphs } = entry.value;
  const carries = ({ link }: Run, value: number | 'thousands') => {
    const claim = link?.kind === 'claim' ? byId.get(link.id) : undefined;
    return claim !== undefined && isSaidBy(claim, value, lang);
  };
  return paragraphs.flatMap(runsOf).flatMap((run) =>
    figuresIn(withoutDates(run.text, lang), lang)
      .filter(({ value }) => !carries(run, value))
      .map(({ written }) => {
        const what = `no claim carries the figure "${written}"`;
        return problemAt(entry, `line ${run.line}`, what, `link it: [${written} …](claim:ID)`);
      }),
  );
}
