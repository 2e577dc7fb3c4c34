import * as v from 'valibot';
import type { Lang } from '../../core/types.ts';
import { type Files, FOLDERS, textName } from '../files.ts';
import type { Entry, Report } from '../problem.ts';
import { ChapterHead } from '../schemas/story.ts';
import { describeIssue } from '../schemas/describe-issue.ts';
import { frontMatterOf, type FrontMatter } from './front-matter.ts';
import { parseMarkdown, type Paragraph } from './markdown.ts';

/** A chapter in one language. */
export interface ChapterText extends ChapterHead {
  readonly id: string;
  readonly order: number;
  readonly lang: Lang;
  readonly lines: FrontMatter['lines'];
  readonly paragraphs: readonly Paragraph[];
}

const NAME = /^(\d{2})-([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** A chapter file such as data/chapters/01-start.de.md; `null`, and problems, where it cannot be used. */
export function readChapter(
  files: Files,
  file: string,
  languages: readonly Lang[],
  report: Report,
): Entry<ChapterText> | null {
  const name = textName(file, NAME, languages);
  const front = frontMatterOf(files[file] ?? '');
  if (name === null) {
    report({ file, where: '', what: 'the name fits no chapter', fix: `name it 01-start.${languages[0] ?? 'en'}.md` });
  }
  if (front === null) report({ file, where: 'line 1', what: 'the front matter is missing', fix: FENCES });
  if (name === null || front === null) return null;
  for (const flaw of front.flaws) report({ file, ...flaw });
  const paragraphs = paragraphsOf(file, front, report);
  const head = headOf(file, front, report);
  if (head === null) return null;
  const [order, id] = name.parts;
  const named = { id: id!, order: Number(order), lang: name.lang };
  return { file, where: '', value: { ...head, ...named, lines: front.lines, paragraphs } };
}

const FENCES = 'begin with title, day, lens, see and place between two lines of ---';

/** The file of a chapter: "data/chapters/01-start.de.md". */
export const fileOf = ({ order, id, lang }: Pick<ChapterText, 'order' | 'id' | 'lang'>): string =>
  `${FOLDERS.chapters}${String(order).padStart(2, '0')}-${id}.${lang}.md`;

/** "line 3", for a key of the front matter. */
export function lineOf({ lines }: ChapterText, key: keyof ChapterHead): string {
  return `line ${lines[key] ?? 1}`;
}

function paragraphsOf(file: string, { body, bodyLine }: FrontMatter, report: Report): Paragraph[] {
  const paragraphs = parseMarkdown(body, bodyLine, ({ line, what, fix }) =>
    report({ file, where: `line ${line}`, what, fix }),
  );
  if (paragraphs.length === 0) {
    report({ file, where: `line ${bodyLine}`, what: 'the chapter has no text', fix: 'write at least one paragraph' });
  }
  return paragraphs;
}

function headOf(file: string, { values, lines }: FrontMatter, report: Report): ChapterHead | null {
  const result = v.safeParse(ChapterHead, values);
  if (result.success) return result.output;
  for (const issue of result.issues) {
    const key = String(issue.path?.[0]?.key);
    const { what, fix } = describeIssue(issue);
    report({ file, where: `line ${lines[key] ?? 1}`, what: `${key}: ${what}`, fix });
  }
  return null;
}
