import { PAGE_COUNTS } from '../../core/sources-data.ts';
import { textOf } from '../../core/prose-text.ts';
import type { Draft } from '../draft.ts';
import { problemAt } from '../entry.ts';
import type { Problem } from '../problem.ts';

const GAP = /\{([^{}]*)\}/g;

/** A gap such as `{claims}` is one that the text has: else readers would see it. */
export function gaps({ story, pages }: Draft): Problem[] {
  const standfirsts = Object.entries(story?.value.standfirst ?? {});
  return [
    ...standfirsts.flatMap(([lang, text]) =>
      unknown(text, ['claims']).map(([gap, fix]) =>
        problemAt(story!, `.standfirst.${lang}`, `"${gap}" is no gap of this text`, fix),
      ),
    ),
    ...pages.flatMap((entry) =>
      entry.value.paragraphs.flatMap(({ line, block }) =>
        unknown(textOf(block), PAGE_COUNTS).map(([gap, fix]) =>
          problemAt(entry, `line ${line}`, `"${gap}" is no gap of this text`, fix),
        ),
      ),
    ),
  ];
}

/** [as written, what there is] */
function unknown(text: string, known: readonly string[]): [gap: string, fix: string][] {
  const fix = `it has ${known.map((name) => `{${name}}`).join(', ')}`;
  return [...text.matchAll(GAP)].flatMap(([gap, name]) => (known.includes(name!) ? [] : [[gap, fix]]));
}
