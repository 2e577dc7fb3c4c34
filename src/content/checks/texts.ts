import { textOf, wordCount } from '../../core/prose.ts';
import { PAGE_COUNTS, PAGES } from '../../core/sources-data.ts';
import type { Lang } from '../../core/types.ts';
import { runsOf } from '../chapters/markdown.ts';
import { type ChapterText, lineOf } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { FOLDERS } from '../files.ts';
import type { PageText } from '../pages/read-page.ts';
import { problemAt, type Entry, type Problem } from '../problem.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import { uncarriedIn } from './quantities.ts';

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
  return paragraphs.flatMap(runsOf).flatMap(({ text, line, link }) => {
    const claim = link?.kind === 'claim' ? byId.get(link.id) : undefined;
    return uncarriedIn(text, claim ? [claim] : [], language).map(({ written }) => {
      const what = `no claim carries the figure "${written}"`;
      return problemAt(entry, `line ${line}`, what, `link it: [${written} …](claim:ID)`);
    });
  });
}

/** A phone shows no more words of a card beside the map. */
const CARD_MOST = 35;
/** Of a chapter in all; the opening, which says how to read, may be shorter. */
const CHAPTER_LEAST = 35;
const CHAPTER_MOST = 60;

/** No card too long for a phone, no chapter too long or too short for the way. */
export function lengths({ chapters, story }: Draft): Problem[] {
  const opening = story?.value.opening;
  // Where the opening is not known, another check says so, and any chapter may be it.
  const isKnown = chapters.some(({ value }) => value.id === opening);
  return chapters.flatMap((entry) => [...ofCards(entry), ...ofChapter(entry, !isKnown || entry.value.id === opening)]);
}

export type Chapter = Entry<ChapterText>;

function ofCards(entry: Chapter): Problem[] {
  return entry.value.paragraphs
    .map(({ line, block }) => ({ line, words: wordCount([block]) }))
    .filter(({ words }) => words > CARD_MOST)
    .map(({ line, words }) =>
      problemAt(
        entry,
        `line ${line}`,
        `the paragraph has ${words} words, a card holds ${CARD_MOST}`,
        `shorten it by ${words - CARD_MOST}, or begin a new paragraph`,
      ),
    );
}

function ofChapter(entry: Chapter, isOpening: boolean): Problem[] {
  const words = wordCount(entry.value.paragraphs.map(({ block }) => block));
  const at = (what: string, fix: string) => [problemAt(entry, lineOf(entry.value, 'title'), what, fix)];
  const has = `the chapter has ${words} words, not ${CHAPTER_LEAST} to ${CHAPTER_MOST}`;
  if (words > CHAPTER_MOST) return at(has, `shorten it by ${words - CHAPTER_MOST}, or make two chapters of it`);
  if (words < CHAPTER_LEAST && !isOpening) return at(has, `write ${CHAPTER_LEAST - words} more`);
  return [];
}

/** A gap such as `{claims}` is one that the text has: else readers would see it. */
export function gaps({ story, pages: texts }: Draft): Problem[] {
  const standfirsts = Object.entries(story?.value.standfirst ?? {});
  return [
    ...standfirsts.flatMap(([lang, text]) =>
      unknownGaps(text, ['claims']).map(([what, fix]) => problemAt(story!, `.standfirst.${lang}`, what, fix)),
    ),
    ...texts.flatMap((entry) =>
      entry.value.paragraphs.flatMap(({ line, block }) =>
        unknownGaps(textOf(block), PAGE_COUNTS).map(([what, fix]) => problemAt(entry, `line ${line}`, what, fix)),
      ),
    ),
  ];
}

/** Of each gap of a text that is none of those it can have: what is wrong, and what would be right. */
export function unknownGaps(text: string, known: readonly string[]): [what: string, fix: string][] {
  const fix = known.length > 0 ? `it has ${known.map((name) => `{${name}}`).join(', ')}` : 'it has none';
  const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].filter(([, name]) => !known.includes(name!));
  return unknown.map(([gap]) => [`"${gap}" is no gap of this text`, fix]);
}

/** Every chapter exists in every language, with the same place in the order, day, lens and places. */
export function translations({ chapters, languages, paths }: Draft): Problem[] {
  const [first, ...others] = Object.keys(languages);
  if (first === undefined) return [];
  const of = (lang: Lang) => chapters.filter(({ value }) => value.lang === lang);
  return [
    ...empty(chapters, Object.keys(languages)),
    ...Object.keys(languages).flatMap((lang) => twice(of(lang))),
    ...others.flatMap((lang) => [...lacking(of(first), lang, paths), ...lacking(of(lang), first, paths)]),
    ...others.flatMap((lang) => of(lang).flatMap((entry) => different(entry, of(first)))),
  ];
}

function empty(chapters: readonly Chapter[], languages: readonly Lang[]): Problem[] {
  if (chapters.length > 0) return [];
  const files = languages.map((lang) => `01-start.${lang}.md`).join(' and ');
  return [{ file: FOLDERS.chapters, where: '', what: 'there is no chapter', fix: `add ${files}` }];
}

/** A file that is there and could not be read was reported. */
function lacking(from: readonly Chapter[], lang: Lang, paths: readonly string[]): Problem[] {
  const isThere = (id: string) => paths.some((path) => path.endsWith(`-${id}.${lang}.md`));
  return from
    .filter(({ value }) => !isThere(value.id))
    .map((entry) => problemAt(entry, '', `the chapter is missing in "${lang}"`, `add its .${lang}.md file`));
}

/** Two chapters of a language with the same name, or the same number in the order. */
function twice(chapters: readonly Chapter[]): Problem[] {
  return chapters.flatMap((entry, i) => {
    const { id, order } = entry.value;
    const other = chapters.slice(0, i).find(({ value }) => value.id === id || value.order === order);
    if (other === undefined) return [];
    const same = other.value.id === id ? 'name' : 'number';
    return [problemAt(entry, '', `${other.file} has the same ${same}`, `give it a ${same} of its own`)];
  });
}

const SHARED = ['day', 'lens', 'see', 'focus', 'keep', 'chart'] as const;

function different(entry: Chapter, originals: readonly Chapter[]): Problem[] {
  const original = originals.find(({ value }) => value.id === entry.value.id);
  if (original === undefined) return [];
  const order = original.value.order === entry.value.order;
  return [
    ...(order ? [] : [problemAt(entry, '', `${original.file} has another number`, 'give both the same number')]),
    ...SHARED.filter((key) => String(original.value[key]) !== String(entry.value[key])).map((key) =>
      problemAt(
        entry,
        lineOf(entry.value, key),
        `${key} differs from ${original.file}`,
        `write ${[original.value[key]].flat().join(', ')}`,
      ),
    ),
  ];
}
