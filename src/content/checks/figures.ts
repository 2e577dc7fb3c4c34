import type { Link } from '../chapters/link.ts';
import { lineOf, type ChapterText } from '../chapters/read-chapter.ts';
import { linksOf, runsOf, type Run } from '../chapters/runs.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { figuresIn, withoutDates, type Figure } from '../figures.ts';
import { workOut } from '../formula.ts';
import type { Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { LanguageData } from '../languages/read-language.ts';

/** No figure in a story text that no statement carries: each stands in a link to what it rests on. */
export function figures({ chapters, claims, languages }: Draft): Problem[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  return chapters.flatMap((entry) => {
    const language = languages[entry.value.lang];
    // How its numbers are written was reported as wrong.
    return language ? [...inHead(entry, byId, language), ...inText(entry, byId, language)] : [];
  });
}

type Claims = ReadonlyMap<string, ClaimRecord>;
type Chapter = Entry<ChapterText>;

/** A title has no links: any statement that the chapter links to may carry its figures. */
function inHead(entry: Chapter, claims: Claims, language: LanguageData): Problem[] {
  const { paragraphs } = entry.value;
  const links = paragraphs.flatMap(linksOf).map(({ link }) => link);
  return (['title', 'place'] as const).flatMap((key) =>
    figuresIn(withoutDates(entry.value[key], language.numerals), language.numerals)
      .filter((figure) => !links.some((link) => carries(link, figure, claims, language)))
      .map((figure) => uncarried(entry, lineOf(entry.value, key), figure, 'link it in the text below')),
  );
}

function inText(entry: Chapter, claims: Claims, language: LanguageData): Problem[] {
  const { paragraphs } = entry.value;
  return paragraphs.flatMap(runsOf).flatMap((run) =>
    loose(run, claims, language).map((figure) => {
      const fix =
        run.link === null
          ? `link it: [${figure.written} …](claim:ID)`
          : 'correct it, or link to the claim that carries it';
      return uncarried(entry, `line ${run.line}`, figure, fix);
    }),
  );
}

function loose({ text, link }: Run, claims: Claims, language: LanguageData): Figure[] {
  const { numerals } = language;
  if (link === null) return figuresIn(text, numerals);
  return figuresIn(withoutDates(text, numerals), numerals).filter((figure) => !carries(link, figure, claims, language));
}

function carries(link: Link, { value }: Figure, claims: Claims, language: LanguageData): boolean {
  if (link.kind === 'day') return true;
  if (link.kind === 'derived') return workOut(link.formula)?.value === value;
  const claim = claims.get(link.id);
  // A link to nothing is reported once, as a reference.
  return claim === undefined || isSaidBy(claim, value, language);
}

/** Whether a statement's number or its wording has the figure. */
export function isSaidBy(claim: ClaimRecord, value: Figure['value'], { lang, numerals }: LanguageData): boolean {
  const { low, point, high, qualifier } = claim.quantity ?? {};
  const said = figuresIn(claim.text[lang] ?? '', numerals).map((figure) => figure.value);
  return [low, point, high, qualifier, ...said].includes(value);
}

function uncarried(entry: Chapter, where: string, { written }: Figure, fix: string): Problem {
  return problemAt(entry, where, `no claim carries the figure "${written}"`, fix);
}
