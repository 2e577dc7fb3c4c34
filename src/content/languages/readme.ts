import { frontMatterOf } from '../chapters/front-matter.ts';
import type { Files } from '../files.ts';
import type { Report } from '../problem.ts';

/** What stands at the top of the package for other people's hosts, in one language. */
export interface Readme {
  /** Its name there: "README.md". */
  readonly file: string;
  /** With gaps such as `{title}`. */
  readonly text: string;
}

/** All that the text can say of a package; `placeholder` stands in files where the site's address belongs. */
export const README_GAPS = ['title', 'version', 'home', 'example', 'publish', 'placeholder'] as const;
export type ReadmeGap = (typeof README_GAPS)[number];

const GAP = /\{([^{}]*)\}/g;

/** A file package.md of a language; `null`, and problems, where it fails. */
export function readReadme(files: Files, file: string, report: Report): Readme | null {
  if (files[file] === undefined) {
    report({ file, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' });
    return null;
  }
  const front = frontMatterOf(files[file]);
  const name = front?.values['file'];
  if (!front || !name || !/^[\w-]+\.md$/.test(name)) {
    report({
      file,
      where: 'line 1',
      what: 'the name of the file is missing',
      fix: 'begin with ---, file: README.md, ---',
    });
    return null;
  }
  const unknown = [...front.body.matchAll(GAP)].filter(([, gap]) => !README_GAPS.includes(gap as ReadmeGap));
  for (const [gap] of unknown) {
    report({ file, where: '', what: `"${gap}" is no gap of this text`, fix: `it has ${README_GAPS.join(', ')}` });
  }
  return unknown.length > 0 ? null : { file: name, text: front.body };
}

export const fillReadme = ({ text }: Readme, values: Readonly<Record<ReadmeGap, string>>): string =>
  text.replace(GAP, (_, gap: ReadmeGap) => values[gap]);
