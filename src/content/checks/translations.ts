import type { Lang } from '../../core/types.ts';
import { lineOf, type ChapterText } from '../chapters/read-chapter.ts';
import type { Draft } from '../draft.ts';
import { problemAt, type Entry } from '../entry.ts';
import { FOLDERS } from '../files.ts';
import type { Problem } from '../problem.ts';

type Chapter = Entry<ChapterText>;

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
        `write ${[original.value[key]].flat().join(', ')}`,
      ),
    ),
  ];
}
