import { boundsOf } from '../../core/edtf/bounds.ts';
import { phraseOf } from '../../core/edtf/phrase.ts';
import { shortOf } from '../../core/edtf/short.ts';
import type { Basis, When } from '../../core/types.ts';
import type { LanguageData } from '../languages/read-language.ts';
import type { WhenRecord } from '../schemas/when.ts';

/** A date with its bounds, and in the words of a language. @param published of the article, where a statement has its date */
export function whenOf(record: WhenRecord, { wording, dayStyles }: LanguageData, published?: WhenRecord): When {
  const { edtf, evidence = [], articleOnly } = record;
  return {
    edtf,
    ...boundsOf(edtf),
    basis: basisOf(record, published),
    evidence,
    phrase: phraseOf(edtf, wording),
    short: shortOf(edtf, wording, dayStyles.short),
    ...(articleOnly && { articleOnly: phraseOf(articleOnly, wording) }),
  };
}

/** The data has three: what leans on outside evidence without being found there, and what is only the article's date, shows. */
export function basisOf({ edtf, basis, evidence = [] }: WhenRecord, published?: WhenRecord): Basis {
  if (basis === 'stated' || evidence.length === 0) return basis;
  if (published?.edtf === edtf && published.evidence?.join() === evidence.join()) return 'article';
  return basis === 'derived' ? 'assisted' : basis;
}
