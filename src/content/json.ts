import type { Files } from './files.ts';
import { withoutMark } from './encoding.ts';
import type { Report } from './problem.ts';

/** Something in a JSON text that an editor did not mean. */
interface JsonFlaw {
  /** From 1. */
  readonly line: number;
  readonly what: string;
  readonly fix: string;
}

/** A string, a number or word, or any other character that is no space; a string may lack its end. */
const TOKEN = /"(?:[^"\\\n\r]|\\.)*"?|[\w.+-]+|[^ \t\n\r]/gu;
const LITERAL = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

interface Token {
  readonly text: string;
  readonly line: number;
}

/**
 * The first error of a JSON text in an editor's words, which are the same on every machine; or else each key that
 * stands twice in an object, of which `JSON.parse` would keep the last. The grammar is that of RFC 8259.
 */
export function jsonFlaws(text: string): JsonFlaw[] {
  const tokens = tokensOf(text);
  const twice: JsonFlaw[] = [];
  let at = 0;

  const peek = () => tokens[at]?.text;
  function stop(wanted: string): never {
    const { text: found, line } = tokens[at] ?? { text: '', line: text.trimEnd().split('\n').length };
    const name = found.startsWith('"') ? shortened(found) : `"${found}"`;
    const fix = /^[/#]/.test(found) ? 'take the comment away: JSON has none' : wanted;
    throw new Unreadable({
      line,
      what: at < tokens.length ? `${name} cannot stand here` : 'the file ends too early',
      fix,
    });
  }
  function value(): void {
    const token = peek();
    if (token === '{') object();
    else if (token === '[') array();
    else if (token !== undefined && isText(token)) at++;
    else if (token !== undefined && LITERAL.test(token)) at++;
    else stop(helpFor(token, tokens[at - 1]?.text));
  }
  function object(): void {
    const keys = new Set<string>();
    listed('}', () => {
      const { text: key, line } = tokens[at] ?? { text: '', line: 0 };
      if (!isText(key)) stop(helpForKey(key, tokens[at - 2]?.text));
      if (keys.has(key)) twice.push({ line, what: `the key ${key} stands twice`, fix: 'keep one of them' });
      keys.add(key);
      at++;
      if (peek() !== ':') stop(`write a colon after ${key}`);
      at++;
      value();
    });
  }
  const array = () => listed(']', value);
  function listed(end: string, item: () => void): void {
    at++;
    if (peek() === end) return void at++;
    for (;;) {
      item();
      if (peek() === end) return void at++;
      if (peek() !== ',') stop(`write a comma before it, or close what is open with ${end}`);
      at++;
    }
  }

  try {
    value();
    if (at < tokens.length) stop('end the file before it');
    return twice;
  } catch (error) {
    if (error instanceof Unreadable) return [error.flaw];
    throw error;
  }
}

const CLOSE_TEXT =
  'end the text with " on its line; in it, write \\" for ", \\n for a new line, \\t for a tab, \\\\ for \\';
const COMMA_TOO_MUCH = 'take away the comma before it';

class Unreadable extends Error {
  readonly flaw: JsonFlaw;
  constructor(flaw: JsonFlaw) {
    super(flaw.what);
    this.flaw = flaw;
  }
}

function tokensOf(text: string): Token[] {
  let [line, from] = [1, 0];
  return [...text.matchAll(TOKEN)].map((match) => {
    line += text.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    return { text: match[0], line };
  });
}

/** Whether a token is a string that JSON can read. */
function isText(token: string): boolean {
  if (!token.startsWith('"')) return false;
  try {
    JSON.parse(token);
    return true;
  } catch {
    return false;
  }
}

function helpFor(token: string | undefined, before: string | undefined): string {
  if (token === undefined) return 'close what is open, and end the last text with a quote';
  if (before === ',' && (token === ']' || token === '}')) return COMMA_TOO_MUCH;
  if (token.startsWith('"')) return CLOSE_TEXT;
  return 'write a text in double quotes, a number such as 8000 or 0.5, true, false, null, { or [';
}

function helpForKey(token: string, before = ''): string {
  if (token === '}') return COMMA_TOO_MUCH;
  return /^\d/.test(token) && /^[-\d]/.test(before)
    ? `write ${before}.${token}, with a point`
    : 'write a key in double quotes';
}

const shortened = (token: string) => (token.length > 24 ? `${token.slice(0, 24)}…` : token);

/**
 * The parsed file, without the `$schema` that only editors look at; `undefined`, and a problem, where it is missing or
 * no JSON. A key that stands twice is a problem.
 */
export function readJson(files: Files, file: string, report: Report): unknown {
  const found = files[file];
  if (found === undefined) {
    report({ file, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' });
    return undefined;
  }
  const text = withoutMark(found);
  for (const { line, what, fix } of jsonFlaws(text)) report({ file, where: `line ${line}`, what, fix });
  try {
    return withoutSchema(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function withoutSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { $schema, ...rest } = json as { $schema?: unknown };
  return typeof $schema === 'string' ? rest : json;
}
