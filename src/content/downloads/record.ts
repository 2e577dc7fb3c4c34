import type { Dataset } from '../../core/dataset.ts';
import { isoOf } from '../../core/days.ts';
import type { Field } from '../../core/sources-data.ts';
import type { Claim, Quantity, When } from '../../core/types.ts';

export type Value = string | number | boolean | readonly string[] | null;
/** A statement as one row of values, by field. */
type DataRecord = Readonly<Record<string, Value>>;

/**
 * The statements as records with the fields asked for, in that order, by article and paragraph.
 * Throws if a field is asked for that no statement has.
 */
export function recordsOf(dataset: Dataset, fields: readonly Field[]): DataRecord[] {
  return dataset.claims
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => {
      const values = valuesOf(claim);
      return Object.fromEntries(fields.map(({ id }) => [id, valueOf(values, id)]));
    });
}

function valueOf(values: Readonly<Record<string, Value | undefined>>, field: string): Value {
  if (!(field in values)) throw new RangeError(`no statement has a field "${field}"; see data/fields.json`);
  return values[field] ?? null;
}

function valuesOf(claim: Claim): Record<string, Value | undefined> {
  const { id, article, paragraph, paragraphEnd, text, short, modality, places, disputes, note } = claim;
  const quantity: Partial<Quantity> = claim.quantity ?? {};
  return {
    ...{ id, article: article.id, article_title: article.title, paragraph, paragraph_end: paragraphEnd },
    ...speakerOf(claim),
    ...{ text, short, topic: claim.topic.label, modality },
    ...dateOf('said', claim.said),
    ...dateOf('happened', claim.happened),
    known: isoOf(claim.known),
    places: places.map((place) => place.id),
    place_names: places.map(({ name }) => name),
    ...{ low: quantity.low, point: quantity.point, high: quantity.high, qualifier: quantity.qualifier },
    ...{ unit: quantity.unit?.id, scope: quantity.scope?.label },
    ...{ disputes, slip_printed: claim.slip?.printed, slip_meant: claim.slip?.meant },
    ...{ slip_certain: claim.slip?.certain, note, note_evidence: claim.noteEvidence },
  };
}

function speakerOf({ speaker: { name, office, camp }, via }: Claim): Record<string, Value | undefined> {
  return { speaker: name, office, camp: camp.label, via: via?.name };
}

function dateOf(field: string, when: When | undefined): Record<string, Value | undefined> {
  return {
    [field]: when?.phrase,
    [`${field}_from`]: when && isoOf(when.from),
    [`${field}_to`]: when && isoOf(when.to),
    [`${field}_edtf`]: when?.edtf,
    [`${field}_basis`]: when?.basis,
    [`${field}_evidence`]: when?.evidence ?? [],
  };
}
