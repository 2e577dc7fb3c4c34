import { boundsOf } from '../../core/edtf/bounds.ts';
import { phraseOf } from '../../core/edtf/phrase.ts';
import { shortOf } from '../../core/edtf/short.ts';
import type { When } from '../../core/types.ts';
import type { LanguageData } from '../languages/read-language.ts';
import type { WhenRecord } from '../schemas/when.ts';

/** A date with its bounds, and in the words of a language. */
export function whenOf(
  { edtf, basis, evidence = [], articleOnly }: WhenRecord,
  { wording, dayStyles }: LanguageData,
): When {
  return {
    edtf,
    ...boundsOf(edtf),
    basis,
    evidence,
    phrase: phraseOf(edtf, wording),
    short: shortOf(edtf, wording, dayStyles.short),
    ...(articleOnly && { articleOnly: phraseOf(articleOnly, wording) }),
  };
}
