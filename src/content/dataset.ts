import { LINK_KINDS, type Chapter, type Dataset, type Evidence, type Question, type Town } from '../core/dataset.ts';
import { dayOf } from '../core/days.ts';
import { phraseOf } from '../core/edtf/phrase.ts';
import { memoize } from '../core/memoize.ts';
import { resolved, type DatasetFile, type MoveInFile, type SpeakerInFile } from '../core/resolve.ts';
import type { Day, Lang } from '../core/types.ts';
import type { LanguageData } from './languages/read-language.ts';
import { claimsOf, whenOf, placeOf } from './localise.ts';
import type { ChapterText } from './chapters/read-chapter.ts';
import type {
  EvidenceRecord,
  MoveRecord,
  QuestionRecord,
  SourceRecord,
  SpeakerRecord,
  TownRecord,
} from './schemas/lists.ts';
import type { StoryRecord } from './schemas/story.ts';
import type { Chronology } from '../core/chronology.ts';
import type { StoryData } from './story-data.ts';

/** A checked story in one of its languages, in the form that pages are made from. Throws on any other language. */
export const datasetOf = memoize((data: StoryData, lang: string): Dataset => resolved(datasetFileOf(data, lang)));

/** The same as it is written into a file. */
export function datasetFileOf(data: StoryData, lang: string): DatasetFile {
  const { story } = data;
  const language = data.languages[lang];
  if (language === undefined) throw new Error(`the story has no language "${lang}"`);
  const { messages, dayStyles, wording } = language;
  return {
    lang,
    locale: wording.locale,
    messages: messages.interface,
    dayStyles,
    ...wordsOf(story, lang, data.claims.length),
    axis: { start: day(story.axis.start), end: day(story.axis.end), quietDays: story.axis.quietDays },
    opening: story.opening,
    ...(story.excerpt && { excerpt: story.excerpt }),
    links: linksOf(story.links ?? {}, lang),
    speakers: data.speakers.map((speaker) => speakerOf(speaker, lang)),
    sources: data.sources.map((source) => sourceOf(source, language)),
    evidence: data.evidence.map((evidence) => evidenceOf(evidence, language)),
    claims: claimsOf(data, language),
    places: data.places.map((place) => placeOf(place, data.outlines, lang)),
    ...(story.foreign !== undefined && { foreign: data.outlines[story.foreign] }),
    moves: data.moves.map((move) => moveOf(move, lang)),
    chapters: chaptersOf(data.chapters, lang),
    towns: data.towns.map((town) => townOf(town, lang)),
    questions: data.questions.map((question) => questionOf(question, lang)),
  };
}

function wordsOf(story: StoryRecord, lang: Lang, claims: number) {
  const labelled = <T extends { label: Readonly<Record<Lang, string>> }>(list: readonly T[]) =>
    list.map((item) => ({ ...item, label: item.label[lang]! }));
  return {
    title: story.title[lang]!,
    headline: story.headline[lang]!,
    standfirst: story.standfirst[lang]!.replaceAll('{claims}', String(claims)),
    authorship: story.authorship[lang]!,
    authors: story.authors,
    ...(story.publisher && { publisher: story.publisher[lang]! }),
    topics: labelled(story.topics),
    units: labelled(story.units),
    counted: story.counted,
    scopes: labelled(story.scopes),
    camps: labelled(story.camps),
  };
}

function linksOf(links: NonNullable<StoryRecord['links']>, lang: Lang): Dataset['links'] {
  const set = LINK_KINDS.map((kind) => [kind, links[kind]?.[lang]] as const);
  return Object.fromEntries(set.filter(([, address]) => address !== undefined));
}

function speakerOf({ id, name, short, office, camp }: SpeakerRecord, lang: Lang): SpeakerInFile {
  return { id, name: name[lang]!, short: (short ?? name)[lang]!, ...(office && { office: office[lang]! }), camp };
}

function sourceOf(
  { id, title, short, language, published }: SourceRecord,
  languageData: LanguageData,
): DatasetFile['sources'][number] {
  return { id, title, short: short[languageData.lang]!, language, published: whenOf(published, languageData) };
}

function evidenceOf({ id, items, use }: EvidenceRecord, { lang, wording }: LanguageData): Evidence {
  const worded = items.map(({ publisher, what, date, ...item }) => ({
    ...item,
    publisher: typeof publisher === 'string' ? publisher : publisher[lang]!,
    ...(what && { what: what[lang]! }),
    ...(date && { date: phraseOf(date, wording) }),
  }));
  return { id, items: worded, use: use[lang]! };
}

function moveOf(move: MoveRecord, lang: Lang): MoveInFile {
  return { ...move, label: move.label[lang]! };
}

function townOf(town: TownRecord, lang: Lang): Town {
  return { ...town, name: town.name[lang]! };
}

function questionOf({ id, label, strip, answers }: QuestionRecord, lang: Lang): Question {
  const worded = answers.map((answer) => ({ ...answer, label: answer.label?.[lang] }));
  return { id, label: label[lang]!, ...(strip && { strip: strip[lang]! }), answers: worded };
}

function chaptersOf(chapters: readonly ChapterText[], lang: Lang): Chapter[] {
  return chapters
    .filter((chapter) => chapter.lang === lang)
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, day: iso, lens, see, focus, keep, chart, place, paragraphs }) => {
      const told = { ...((focus ?? keep) && { focus: focus ?? [], keep: keep ?? [] }), ...(chart && { chart }) };
      return { id, title, day: day(iso), lens, see, ...told, place, blocks: paragraphs.map(({ block }) => block) };
    });
}

function day(iso: string): Day {
  const found = dayOf(iso);
  if (found === null) throw new Error(`"${iso}" passed the check but is no day`);
  return found;
}

/** The chart that ends a checked story, in one of its languages; null where it has none. */
export function chronologyOf({ chronology }: StoryData, lang: Lang): Chronology | null {
  if (chronology === null) return null;
  const { title, see, after, statements, notes, silence, span } = chronology;
  return {
    title: title[lang]!,
    see: see[lang]!,
    after: after[lang]!,
    statements: statements.map(({ claim, label }) => ({ claim, ...(label && { label: label[lang]! }) })),
    notes: notes.map(({ claims, text }) => ({ claims, text: text[lang]! })),
    ...(silence && { silence: silence[lang]! }),
    ...(span && { span: { ...span, text: span.text[lang]! } }),
  };
}
