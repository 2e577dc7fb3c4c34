import { PAGES } from '../../core/sources-data.ts';
import type { Lang } from '../../core/types.ts';
import { frontMatterOf, type FrontMatter } from '../chapters/front-matter.ts';
import { parseMarkdown, type Paragraph } from '../chapters/markdown.ts';
import { type Files, textName } from '../files.ts';
import type { Entry, Report } from '../problem.ts';

/** A text about the project in one language, e.g. how it dates. */
export interface PageText {
  readonly id: string;
  readonly lang: Lang;
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

const NAME = new RegExp(`^(${PAGES.join('|')})$`);
const KEYS = ['title'];

/** A file such as data/pages/dating.de.md, in the Markdown of the chapters; `null`, and problems, where it fails. */
export function readPage(
  files: Files,
  file: string,
  languages: readonly Lang[],
  report: Report,
): Entry<PageText> | null {
  const name = textName(file, NAME, languages);
  const front = frontMatterOf(files[file] ?? '');
  const title = front?.values['title'];
  if (name === null) {
    report({
      file,
      where: '',
      what: 'the name fits no page',
      fix: `name it ${PAGES.map((page) => `${page}.${languages[0] ?? 'en'}.md`).join(' or ')}`,
    });
  }
  if (!title) report({ file, where: 'line 1', what: 'the title is missing', fix: 'begin with ---, title: …, ---' });
  if (front !== null) checkHead(file, front, report);
  if (name === null || front === null || !title) return null;
  const paragraphs = parseMarkdown(front.body, front.bodyLine, ({ line, what, fix }) =>
    report({ file, where: `line ${line}`, what, fix }),
  );
  return { file, where: '', value: { id: name.parts[0]!, lang: name.lang, title, paragraphs } };
}

function checkHead(file: string, { flaws, values, lines }: FrontMatter, report: Report): void {
  for (const flaw of flaws) report({ file, ...flaw });
  for (const key of Object.keys(values).filter((one) => !KEYS.includes(one))) {
    report({ file, where: `line ${lines[key]}`, what: `${key}: the key is unknown`, fix: 'a page has a title only' });
  }
}
