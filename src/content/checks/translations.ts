import type { Lang } from '../../core/types.ts';
import { lineOf, type ChapterText } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { FOLDERS } from '../files.ts';
import type { Problem } from '../problem.ts';

type Chapter = Entry<ChapterText>;

/** Every chapter exists in every language, with the same place in the order, day, lens and places. */
export function translations({ chapters, languages }: Draft): Problem[] {
  const [first, ...others] = Object.keys(languages);
  if (first === undefined) return [];
  const of = (lang: Lang) => chapters.filter(({ value }) => value.lang === lang);
  return [
    ...empty(chapters, Object.keys(languages)),
    ...others.flatMap((lang) => [...lacking(of(first), of(lang), lang), ...lacking(of(lang), of(first), first)]),
    ...others.flatMap((lang) => of(lang).flatMap((entry) => different(entry, of(first)))),
  ];
}

function empty(chapters: readonly Chapter[], languages: readonly Lang[]): Problem[] {
  if (chapters.length > 0) return [];
  const files = languages.map((lang) => `01-start.${lang}.md`).join(' and ');
  return [{ file: FOLDERS.chapters, where: '', what: 'there is no chapter', fix: `add ${files}` }];
}

function lacking(from: readonly Chapter[], to: readonly Chapter[], lang: Lang): Problem[] {
  const there = new Set(to.map(({ value }) => value.id));
  return from
    .filter(({ value }) => !there.has(value.id))
    .map((entry) => problemAt(entry, '', `the chapter is missing in "${lang}"`, `add its .${lang}.md file`));
}

const SHARED = ['day', 'lens', 'see'] as const;

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
        `write ${String(original.value[key])}`,
      ),
    ),
  ];
}
