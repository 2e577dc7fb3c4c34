import * as v from 'valibot';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { partsOf } from '../../core/edtf/parts.ts';
import { Ids, message, record } from './basics.ts';

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
