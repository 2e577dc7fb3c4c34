import * as v from 'valibot';
import { message } from './message.ts';

/** As in the names of files and in `lang` attributes. */
export const LanguageId = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, ({ input }) =>
    message(`"${input}" is no language`, 'write a tag of BCP 47, e.g. "en" or "pt-BR"'),
  ),
);

/** For `Intl`, which takes any other for the language of the machine. */
export const Locale = v.pipe(
  v.string(),
  v.check(isKnown, ({ input }) => message(`"${input}" is no locale that is known`, 'write e.g. "en-GB" or "pt-BR"')),
);

function isKnown(locale: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
