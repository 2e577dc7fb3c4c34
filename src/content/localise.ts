import type { ClaimInFile } from '../core/resolve.ts';
import type { Day, Lang, Slip, When, Basis, Place } from '../core/types.ts';
import type { ClaimRecord } from './schemas/claim.ts';
import type { StoryData } from './story-data.ts';
import { boundsOf } from '../core/edtf/bounds.ts';
import { phraseOf } from '../core/edtf/phrase.ts';
import { shortOf } from '../core/edtf/short.ts';
import type { LanguageData } from './languages/read-language.ts';
import type { WhenRecord } from './schemas/basics.ts';
import type { Geometry } from 'geojson';
import type { PlaceRecord } from './schemas/place.ts';

/** The statements in one language, by the day they became known, then by id. */
export function claimsOf({ claims, sources, story }: StoryData, language: LanguageData): ClaimInFile[] {
  const disputes = disputesOf(claims);
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const background = new Set(story.topics.filter(({ map }) => map === 'context').map(({ id }) => id));
  return claims
    .map((record) => claimOf(record, language, disputes.get(record.id) ?? [], published.get(record.article)))
    .map((claim) => ({ ...claim, known: knownOf(claim, published.get(claim.article), background) }))
    .sort((a, b) => a.known - b.known || a.id.localeCompare(b.id));
}

type Undated = Omit<ClaimInFile, 'known'>;

/**
 * The first day on which it could be known for sure: the earlier of the latest day it can have been said and the latest
 * day its article can have appeared. Background counts from the day of its event.
 */
function knownOf(claim: Undated, published: WhenRecord | undefined, background: ReadonlySet<string>): Day {
  if (background.has(claim.topic) && claim.happened) return claim.happened.from;
  return Math.min(claim.said.to, published ? boundsOf(published.edtf).to : Infinity);
}

function claimOf(
  record: ClaimRecord,
  language: LanguageData,
  disputes: readonly string[],
  published: WhenRecord | undefined,
): Undated {
  const { lang } = language;
  const { id, article, paragraph, paragraphEnd, speaker, via, topic, modality, places } = record;
  return {
    ...{ id, article, paragraph, speaker, topic, modality, places, disputes },
    text: record.text[lang]!,
    said: whenOf(record.said, language, published),
    ...present({ paragraphEnd, via, quantity: record.quantity ?? undefined }),
    ...present({
      short: record.short?.[lang],
      note: record.note?.[lang],
      noteEvidence: record.noteEvidence,
      slip: slipOf(record, lang),
      happened: happenedOf(record, language),
    }),
  };
}

function slipOf({ slip }: ClaimRecord, lang: Lang): Slip | undefined {
  if (slip === undefined) return undefined;
  const { printed, meant, certain } = slip;
  return { printed: printed[lang]!, ...present({ meant: meant?.[lang] }), certain };
}

function happenedOf({ happened }: ClaimRecord, language: LanguageData): When | undefined {
  return happened === null ? undefined : whenOf(happened, language);
}

/** Without the keys that have no value, which would be shipped for nothing. */
function present<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T;
}

/** Who disputes whom, on both sides; the data lists it on one. */
function disputesOf(claims: readonly ClaimRecord[]): Map<string, string[]> {
  const pairs = claims.flatMap(({ id, disputes }) => disputes.map((other) => [id, other] as const));
  const both = [...pairs, ...pairs.map(([a, b]) => [b, a] as const)].sort();
  const byId = new Map<string, string[]>();
  for (const [id, other] of both) byId.set(id, [...(byId.get(id) ?? []), other]);
  return byId;
}

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

/** A place with its name in a language and the outlines that it refers to. */
export function placeOf(
  { id, geometry, properties }: PlaceRecord,
  outlines: Readonly<Record<string, Geometry>>,
  lang: Lang,
): Place {
  const { name, note, outline, within, ...rest } = properties;
  const shape = outline === undefined ? undefined : outlines[outline];
  const limits = within === undefined ? undefined : outlines[within];
  return {
    id,
    name: name[lang]!,
    ...(note && { note: note[lang] }),
    ...rest,
    ...(geometry && { lon: geometry.coordinates[0], lat: geometry.coordinates[1] }),
    ...(shape && { outline: shape }),
    ...(limits && { within: limits }),
  };
}
