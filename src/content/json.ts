import type { Files } from './files.ts';
import type { Report } from './problem.ts';

/**
 * The parsed file, without the `$schema` that only editors look at; `undefined`, and a problem, where it is missing or
 * no JSON.
 */
export function readJson(files: Files, file: string, report: Report): unknown {
  const text = files[file];
  if (text === undefined) {
    report({ file, where: '', what: 'the file is missing', fix: 'add it; data/README.md says what it holds' });
    return undefined;
  }
  try {
    return withoutSchema(JSON.parse(text));
  } catch (error) {
    report({ file, where: placeOf(error, text), what: 'this is no valid JSON', fix: `mend it: ${messageOf(error)}` });
    return undefined;
  }
}

function withoutSchema(json: unknown): unknown {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return json;
  const { $schema, ...rest } = json as { $schema?: unknown };
  return typeof $schema === 'string' ? rest : json;
}

function placeOf(error: unknown, text: string): string {
  const position = /position (\d+)/.exec(messageOf(error))?.[1];
  return position === undefined ? '' : `line ${text.slice(0, Number(position)).split('\n').length}`;
}

function messageOf(error: unknown): string {
  return String(error).replace(/\s+/g, ' ');
}
