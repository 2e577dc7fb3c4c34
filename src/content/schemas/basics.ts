import * as v from 'valibot';
import { dayOf } from '../../core/days.ts';
import { message } from './message.ts';

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
