import type { Dataset } from '../../core/dataset.ts';
import { isoOf } from '../../core/days.ts';
import type { Field } from '../../core/sources-data.ts';
import type { Claim, When } from '../../core/types.ts';

export type Value = string | number | boolean | readonly string[] | null;
/** A statement as one row of values, by field. */
export type DataRecord = Readonly<Record<string, Value>>;

/**
 * The statements as records with the fields asked for, in that order, by article and paragraph.
 * Throws if a field is asked for that no statement has.
 */
export function recordsOf(dataset: Dataset, fields: readonly Field[]): DataRecord[] {
  return dataset.claims
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((claim) => {
      const values = valuesOf(dataset, claim);
      return Object.fromEntries(fields.map(({ id }) => [id, valueOf(values, id)]));
    });
}

function valueOf(values: Readonly<Record<string, Value | undefined>>, field: string): Value {
  if (!(field in values)) throw new RangeError(`no statement has a field "${field}"; see data/fields.json`);
  return values[field] ?? null;
}

function valuesOf(dataset: Dataset, claim: Claim): Record<string, Value | undefined> {
  const { id, article, paragraph, paragraphEnd, text, short, modality, places, disputes, note } = claim;
  const labelIn = (list: readonly { id: string; label: string }[], key?: string) =>
    list.find((item) => item.id === key)?.label;
  const source = dataset.sources.find((item) => item.id === article)!;
  return {
    ...{ id, article, article_title: source.title, paragraph, paragraph_end: paragraphEnd },
    ...speakerOf(dataset, claim),
    ...{ text, short, topic: labelIn(dataset.topics, claim.topic), modality },
    ...dateOf('said', claim.said),
    ...dateOf('happened', claim.happened),
    known: isoOf(claim.known),
    places,
    place_names: places.map((place) => dataset.places.find((item) => item.id === place)!.name),
    ...{ low: claim.quantity?.low, point: claim.quantity?.point, high: claim.quantity?.high },
    ...{ qualifier: claim.quantity?.qualifier, unit: claim.quantity?.unit },
    scope: labelIn(dataset.scopes, claim.quantity?.scope),
    ...{ disputes, slip_printed: claim.slip?.printed, slip_meant: claim.slip?.meant },
    ...{ slip_certain: claim.slip?.certain, note, note_evidence: claim.noteEvidence },
  };
}

function speakerOf({ speakers, camps }: Dataset, { speaker, via }: Claim): Record<string, Value | undefined> {
  const { name, office, camp } = speakers[speaker]!;
  return {
    ...{ speaker: name, office, camp: camps.find(({ id }) => id === camp)!.label },
    via: via && speakers[via]!.name,
  };
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
