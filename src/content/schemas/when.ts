import * as v from 'valibot';
import { boundsOf } from '../../core/edtf/bounds.ts';
import { partsOf } from '../../core/edtf/parts.ts';
import { Ids } from './basics.ts';
import { message } from './message.ts';

/** An EDTF string that has bounds, and words. */
export const Edtf = v.pipe(
  v.string(),
  v.check(
    (text) => flawOf(text) === null,
    ({ input }) =>
      message(flawOf(input) ?? '', 'write an EDTF date that exists, e.g. 2020-10-30 or [2020-10-30,2020-10-31]'),
  ),
);

/** A date with its basis; see "A date" in data/README.md. */
export const WhenRecord = v.strictObject({
  edtf: Edtf,
  basis: v.picklist(['stated', 'derived', 'external']),
  evidence: v.optional(Ids),
  articleOnly: v.optional(Edtf),
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
