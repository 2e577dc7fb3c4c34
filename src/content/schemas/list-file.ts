import * as v from 'valibot';
import { message } from './message.ts';

const HOW = message('this is no list', 'write { "list": [ … ] }');

/** A file of entries. They stand below a key, for an array has no place for the `$schema` that editors look for. */
export const ListFile = v.pipe(
  v.unknown(),
  v.check((json) => !Array.isArray(json), HOW),
  v.strictObject({ list: v.array(v.unknown(), HOW) }, (issue) =>
    issue.expected === 'never' ? message('the key is unknown', 'remove it or correct its spelling') : HOW,
  ),
);
