import * as v from 'valibot';
import { dayOf } from '../../core/days.ts';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { partsOf } from '../../core/edtf/parts.ts';

const DASH = ' — ';

/** The message of a rule of our own: what is wrong and what would be right. `describeIssue` takes it apart again. */
export function message(what: string, fix: string): string {
  return what + DASH + fix;
}

/** Whether a message is one of those. */
export const isOurs = (text: string): boolean => text.includes(DASH);

/** [what, fix] of such a message. */
export function takeApart(text: string): [what: string, fix: string] {
  const [what = text, ...fix] = text.split(DASH);
  return [what, fix.join(DASH)];
}

/** A text that says something. */
export const Words = v.pipe(
  v.string(),
  v.check((text) => text.trim() !== '', message('the text is empty', 'write it')),
  v.metadata({ pattern: String.raw`\S` }),
);

/** A text for readers in every language of the story. */
export const textsIn = (languages: readonly string[]) =>
  v.strictObject(v.entriesFromList(languages, Words), ({ expected, received, path }) => {
    const key = String(path?.[0].key);
    if (expected === 'never') {
      return message(`"${key}" is no language of the story`, 'remove it, or add the language to story.json');
    }
    if (expected === 'Object')
      return message(`this is ${received}`, `write a text for ${languages.join(' and for ')}, { … }`);
    return message(`the text for ${expected} is missing`, `add ${expected}: "…"`);
  });
export type Texts = ReturnType<typeof textsIn>;

export const Id = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, ({ input }) =>
    message(`"${input}" is no id`, 'use letters, digits and single hyphens'),
  ),
);

export const Ids = v.array(Id);

/** `YYYY-MM-DD` */
export const IsoDay = v.pipe(
  v.string(),
  v.check(
    (text) => dayOf(text) !== null,
    ({ input }) => message(`"${input}" is no day`, 'write a day that exists as YYYY-MM-DD'),
  ),
  v.metadata({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }),
);

export const Count = v.pipe(
  v.number(),
  v.check(
    (n) => Number.isInteger(n) && n >= 1,
    ({ input }) => message(`${input} is no count`, 'write 1, 2, 3 …'),
  ),
  v.metadata({ type: 'integer', minimum: 1 }),
);

/** A number that is finite and not below 0. */
export const Amount = v.pipe(
  v.number(),
  v.check(
    (n) => Number.isFinite(n) && n >= 0,
    ({ input }) => message(`${input} is no amount`, 'write the printed number, 0 or above'),
  ),
  v.metadata({ minimum: 0 }),
);

export const Longitude = degrees(180);
export const Latitude = degrees(90);

function degrees(limit: number) {
  return v.pipe(
    v.number(),
    v.check(
      (n) => Math.abs(n) <= limit,
      ({ input }) => message(`${input}° is out of range`, `use -${limit} to ${limit}; longitude comes first`),
    ),
    v.metadata({ minimum: -limit, maximum: limit }),
  );
}

type Fields = Readonly<Record<string, readonly [schema: v.GenericSchema, meaning: string]>>;
type SchemasOf<F extends Fields> = { readonly [K in keyof F]: F[K][0] };

/** An object of these fields and no others. `npm run schema` tells what each means to editors and to data/README.md. */
export const record = <const F extends Fields>(fields: F) =>
  v.pipe(
    v.strictObject(eachOf(fields, 0) as SchemasOf<F>),
    v.metadata({ fields: eachOf(fields, 1) as Record<string, string> }),
  );

const eachOf = (fields: Fields, part: 0 | 1) =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, field[part]]));

const HOW = message('this is no list', 'write { "list": [ … ] }');

/** A file of entries. They stand below a key, for an array has no place for the `$schema` that editors look for. */
export const ListFile = v.pipe(
  v.unknown(),
  v.check((json) => !Array.isArray(json), HOW),
  v.strictObject({ list: v.array(v.unknown(), HOW) }, (issue) =>
    issue.expected === 'never' ? message('the key is unknown', 'remove it or correct its spelling') : HOW,
  ),
);

/** An EDTF string that has bounds, and words. */
export const Edtf = v.pipe(
  v.string(),
  v.check(
    (text) => flawOf(text) === null,
    ({ input }) =>
      message(flawOf(input) ?? '', 'write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]'),
  ),
  v.examples(['2020-10-30', '2020-10', '2020-10-30~', '[2020-10-30,2020-10-31]', '../2020-10-30']),
);

/** A date with its basis; see "A date" in data/README.md. */
export const WhenRecord = record({
  edtf: [Edtf, 'the best date we can give (EDTF)'],
  basis: [
    v.picklist(['stated', 'derived', 'external']),
    '`stated`: printed in the article. `derived`: follows from the articles (their own day, "on Saturday"). `external`: found outside them',
  ],
  evidence: [
    v.optional(Ids),
    'ids of `evidence.json`; needed for `external`, and for a `derived` date that leans on an external one',
  ],
  articleOnly: [
    v.optional(Edtf),
    'EDTF of all that the articles alone support; needed where `evidence` is given, left out if they support nothing',
  ],
});
export type WhenRecord = v.InferOutput<typeof WhenRecord>;

function flawOf(edtf: string): string | null {
  try {
    boundsOf(edtf);
    partsOf(edtf);
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
