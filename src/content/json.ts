import type { Files } from './files.ts';
import { jsonFlaws } from './json-syntax.ts';
import { withoutMark } from './letters.ts';
import type { Report } from './problem.ts';

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
