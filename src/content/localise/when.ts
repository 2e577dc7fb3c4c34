import { boundsOf } from '../../core/edtf/bounds.ts';
import { phraseOf } from '../../core/edtf/phrase.ts';
import type { Wording } from '../../core/edtf/wording.ts';
import type { When } from '../../core/types.ts';
import type { WhenRecord } from '../schemas/when.ts';

/** A date with its bounds, and in the words of a language. */
export function whenOf({ edtf, basis, evidence = [], articleOnly }: WhenRecord, wording: Wording): When {
  return {
    edtf,
    ...boundsOf(edtf),
    basis,
    evidence,
    phrase: phraseOf(edtf, wording),
    ...(articleOnly && { articleOnly: phraseOf(articleOnly, wording) }),
  };
}
