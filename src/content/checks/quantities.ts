import type { Qualifier } from '../../core/types.ts';
import { type Link, linksOf, type Run, runsOf } from '../chapters/markdown.ts';
import { type ChapterText, lineOf } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { dayIn } from './sums.ts';
import { type Figure, figuresIn, withoutDates, workOut } from '../figures.ts';
import type { LanguageData } from '../languages/read-language.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { ClaimRecord, QuantityRecord } from '../schemas/claim.ts';

/** Numbers stand in order, fit their qualifier, have a scope where they are in the counted unit, and are in km² where they are drawn to scale. */
export function quantities({ claims, story }: Draft): Problem[] {
  const squares = new Set(story?.value.topics.filter(({ map }) => map === 'square').map(({ id }) => id));
  return claims.flatMap((entry) => {
    const { quantity } = entry.value;
    return quantity === null
      ? []
      : [
          ...order(entry, quantity),
          ...boundless(entry, quantity),
          ...misfits(entry, quantity),
          ...scopeless(entry, quantity, story?.value.counted),
          ...notInKm2(entry, quantity, squares),
        ];
  });
}

type Bound = 'low' | 'point' | 'high';
const BOUNDS: readonly Bound[] = ['low', 'point', 'high'];

interface Fit {
  readonly needed: readonly Bound[];
  readonly allowed: readonly Bound[];
}

const NUMBERLESS: Fit = { needed: [], allowed: [] };
const LOW: Fit = { needed: ['low'], allowed: ['low'] };
const HIGH: Fit = { needed: ['high'], allowed: ['high'] };
const POINT: Fit = { needed: ['point'], allowed: BOUNDS };

const FITS: Readonly<Record<Qualifier, Fit>> = {
  none: POINT,
  about: POINT,
  'risen-to': POINT,
  'at-least': LOW,
  'more-than': LOW,
  'up-to': HIGH,
  'just-under': HIGH,
  some: NUMBERLESS,
  thousands: NUMBERLESS,
  part: NUMBERLESS,
  many: NUMBERLESS,
  higher: NUMBERLESS,
};

function order(entry: Entry<ClaimRecord>, quantity: QuantityRecord): Problem[] {
  const given = BOUNDS.flatMap((bound) => quantity[bound] ?? []);
  const sorted = given.every((n, i) => i === 0 || n >= given[i - 1]!);
  if (sorted) return [];
  return [problemAt(entry, '.quantity', 'the numbers are out of order', 'put them right: low ≤ point ≤ high')];
}

/** No picture can show more. */
const MOST = 1e12;

function boundless(entry: Entry<ClaimRecord>, quantity: QuantityRecord): Problem[] {
  return BOUNDS.filter((bound) => (quantity[bound] ?? 0) > MOST).map((bound) =>
    problemAt(entry, `.quantity.${bound}`, `${quantity[bound]} is too large to be drawn`, `write ${MOST} at most`),
  );
}

function misfits(entry: Entry<ClaimRecord>, quantity: QuantityRecord): Problem[] {
  const { needed, allowed } = FITS[quantity.qualifier];
  const name = `"${quantity.qualifier}"`;
  const missing = needed.filter((bound) => quantity[bound] === undefined);
  const extra = BOUNDS.filter((bound) => quantity[bound] !== undefined && !allowed.includes(bound));
  return [
    ...missing.map((b) => problemAt(entry, `.quantity.${b}`, `${name} needs ${b}`, `add ${b} or change the qualifier`)),
    ...extra.map((b) =>
      problemAt(entry, `.quantity.${b}`, `${name} has no ${b}`, `remove ${b} or change the qualifier`),
    ),
  ];
}

function scopeless(entry: Entry<ClaimRecord>, { unit, scope }: QuantityRecord, counted?: string): Problem[] {
  if (unit !== counted || scope !== undefined) return [];
  return [problemAt(entry, '.quantity.scope', `${unit} without a scope`, 'say what is counted: a scope of story.json')];
}

/** The unit of what is drawn true to scale. */
const AREA = 'km2';

function notInKm2(entry: Entry<ClaimRecord>, { unit }: QuantityRecord, squares: ReadonlySet<string>): Problem[] {
  if (!squares.has(entry.value.topic) || unit === AREA) return [];
  return [problemAt(entry, '.quantity.unit', `an area in ${unit} cannot be drawn`, `give it in ${AREA}`)];
}

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
  if (link.kind === 'derived') return workOut(link.formula, dayIn(claims))?.value === value;
  const claim = claims.get(link.id);
  // A link to nothing is reported once, as a reference.
  return claim === undefined || isSaidBy(claim, value, language);
}

/** The figures of a text, but for those of its dates, that none of these statements carries. */
export const uncarriedIn = (text: string, claims: readonly ClaimRecord[], language: LanguageData): Figure[] =>
  figuresIn(withoutDates(text, language.numerals), language.numerals).filter(
    ({ value }) => !claims.some((claim) => isSaidBy(claim, value, language)),
  );

/** Whether a statement's number or its wording has the figure. */
function isSaidBy(claim: ClaimRecord, value: Figure['value'], { lang, numerals }: LanguageData): boolean {
  const { low, point, high, qualifier } = claim.quantity ?? {};
  const said = figuresIn(claim.text[lang] ?? '', numerals).map((figure) => figure.value);
  return [low, point, high, qualifier, ...said].includes(value);
}

function uncarried(entry: Chapter, where: string, { written }: Figure, fix: string): Problem {
  return problemAt(entry, where, `no claim carries the figure "${written}"`, fix);
}
