import * as v from 'valibot';

type AnyRecord = v.StrictObjectSchema<v.ObjectEntries, v.ErrorMessage<v.StrictObjectIssue> | undefined>;

/** A record with what each of its fields means: `npm run schema` tells it to editors and to data/README.md. */
export const told = <R extends AnyRecord>(record: R, fields: Readonly<Record<keyof R['entries'], string>>) =>
  v.pipe(record, v.metadata({ fields }));
