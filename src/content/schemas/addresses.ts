import * as v from 'valibot';
import { message } from './message.ts';

/** The address of a page, or of the folder that pages lie in, from the site's root. */
export const Folder = v.pipe(
  v.string(),
  v.regex(/^\/([a-z0-9-]+\/)*$/, ({ input }) =>
    message(`"${input}" is no address in the site`, 'write it like "/en/sources/", a slash at each end'),
  ),
);

/** A page or a mail address outside of the site. */
const Address = v.pipe(
  v.string(),
  v.check(
    (text) => /^(https:\/\/|mailto:)\S+$/.test(text) && URL.canParse(text),
    ({ input }) => message(`"${input}" is no address`, 'write "https://…" or "mailto:…"'),
  ),
);

/** In the languages that have it. */
export const linksIn = (languages: readonly string[]) =>
  v.strictObject(v.entriesFromList(languages, v.optional(Address)));
