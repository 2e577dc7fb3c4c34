import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Loose } from './story.ts';

/** What data/README.md says to paste, step by step. */

/** A fenced text and the sentence before it, which says where it goes. */
interface Snippet {
  readonly sentence: string;
  readonly text: string;
}

export interface Step {
  readonly title: string;
  readonly snippets: readonly Snippet[];
}

const SECTION = /^## Step by step\n(.*?)^## /ms;
const FENCED = /((?:[^\n]+\n)+)\n```\w+\n(.*?\n)```\n/gs;

export function stepsIn(readme: string): Step[] {
  const [, section = ''] = SECTION.exec(readme) ?? [];
  return section
    .split(/^### /m)
    .slice(1)
    .map((step) => ({
      title: step.slice(0, step.indexOf('\n')),
      snippets: [...step.matchAll(FENCED)].map(([, sentence = '', text = '']) => ({
        sentence: sentence.replaceAll('\n', ' ').trim(),
        text,
      })),
    }));
}

/** A copy of the story, in a folder of its own. */
export function copyOfStory(): string {
  const folder = mkdtempSync(join(tmpdir(), 'walk-'));
  for (const part of ['data', 'seeds']) cpSync(part, join(folder, part), { recursive: true });
  return folder;
}

/** Does what the step says in a story's folder. */
export const follow = (folder: string, { snippets }: Step): void => snippets.forEach((one) => paste(folder, one));

const AT_END = /At the end of `(\w+)` in `([^`]+)`:$/;
const NEW_FILE = /The new file `([^`]+)`:$/;
const IN_SHELL = /in a shell:$/;

function paste(folder: string, { sentence, text }: Snippet): void {
  const [, list, file] = AT_END.exec(sentence) ?? [];
  const [, added] = NEW_FILE.exec(sentence) ?? [];
  if (list && file) append(join(folder, 'data', file), list, text);
  else if (added) writeFileSync(join(folder, 'data', added), text);
  else if (IN_SHELL.test(sentence)) execFileSync('sh', ['-c', text], { cwd: folder });
  else throw new Error(`"${sentence}" does not say where to paste`);
}

function append(path: string, list: string, text: string): void {
  const json: Loose = JSON.parse(readFileSync(path, 'utf8'));
  json[list].push(JSON.parse(text));
  writeFileSync(path, JSON.stringify(json));
}
