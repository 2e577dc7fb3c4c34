import * as v from 'valibot';
import type { Entry, Report } from './problem.ts';
import { ListFile } from './schemas/basics.ts';
import { describeIssue, pathOf } from './schemas/describe-issue.ts';

type Schema = v.GenericSchema<unknown, unknown>;

/** The list in a file of one, `{ "list": [ … ] }`; `undefined`, and problems, where there is none. */
export function listIn(file: string, json: unknown, report: Report): unknown[] | undefined {
  return readOne(file, json, ListFile, report)?.value.list;
}

/** The items of a list that pass their schema; each of the others is reported and left out. */
export function readList<S extends Schema>(
  file: string,
  list: unknown,
  schema: S,
  report: Report,
  path = '',
): Entry<v.InferOutput<S>>[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    report({ file, where: path, what: 'this is no list', fix: 'write an array, [ … ]' });
    return [];
  }
  return list.flatMap((item: unknown, i) => readOne(file, item, schema, report, `${path}[${i}]`) ?? []);
}

/** One value that must pass its schema; `null`, and problems, where it does not. `undefined` was reported before. */
export function readOne<S extends Schema>(
  file: string,
  json: unknown,
  schema: S,
  report: Report,
  where = '',
): Entry<v.InferOutput<S>> | null {
  if (json === undefined) return null;
  const result = v.safeParse(schema, json);
  if (result.success) return { file, where, value: result.output };
  for (const issue of result.issues) report({ file, where: where + pathOf(issue), ...describeIssue(issue) });
  return null;
}
