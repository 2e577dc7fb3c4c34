import { LINK_KINDS, type Chapter, type Dataset, type Evidence } from '../core/dataset.ts';
import type { Move, Question, Source, Town } from '../core/dataset.ts';
import { dayOf } from '../core/days.ts';
import { phraseOf } from '../core/edtf/phrase.ts';
import type { Day, Lang, Speaker } from '../core/types.ts';
import { claimsOf } from './localise/claims.ts';
import { placeOf } from './localise/places.ts';
import { whenOf } from './localise/when.ts';
import type { ChapterText } from './chapters/read-chapter.ts';
import type { EvidenceRecord } from './schemas/evidence.ts';
import type { MoveRecord } from './schemas/move.ts';
import type { QuestionRecord } from './schemas/question.ts';
import type { SourceRecord } from './schemas/source.ts';
import type { SpeakerRecord } from './schemas/speaker.ts';
import type { StoryRecord } from './schemas/story.ts';
import type { TownRecord } from './schemas/town.ts';
import type { StoryData } from './story-data.ts';

/** A checked story in one of its languages, in the form that pages are made from. Throws on any other language. */
export function datasetOf(data: StoryData, lang: string): Dataset {
  const { story } = data;
  const language = story.languages.find(({ id }) => id === lang);
  if (language === undefined) throw new Error(`the story has no language "${lang}"`);
  const { id, locale } = language;
  return {
    lang: id,
    locale,
    ...wordsOf(story, id, data.claims.length),
    axis: { start: day(story.axis.start), end: day(story.axis.end), quietDays: story.axis.quietDays },
    opening: story.opening,
    links: linksOf(story.links ?? {}, id),
    speakers: Object.fromEntries(data.speakers.map((speaker) => [speaker.id, speakerOf(speaker, id)])),
    sources: data.sources.map((source) => sourceOf(source, id)),
    evidence: data.evidence.map((evidence) => evidenceOf(evidence, id)),
    claims: claimsOf(data, id),
    places: data.places.map((place) => placeOf(place, data.outlines, id)),
    moves: data.moves.map((move) => moveOf(move, id)),
    chapters: chaptersOf(data.chapters, id),
    towns: data.towns.map((town) => townOf(town, id)),
    questions: data.questions.map((question) => questionOf(question, id)),
  };
}

function wordsOf(story: StoryRecord, lang: Lang, claims: number) {
  const labelled = <T extends { label: Record<Lang, string> }>(list: readonly T[]) =>
    list.map((item) => ({ ...item, label: item.label[lang] }));
  return {
    title: story.title[lang],
    headline: story.headline[lang],
    standfirst: story.standfirst[lang].replaceAll('{claims}', String(claims)),
    authorship: story.authorship[lang],
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

function speakerOf({ id, name, short, office, camp }: SpeakerRecord, lang: Lang): Speaker {
  return { id, name: name[lang], short: (short ?? name)[lang], ...(office && { office: office[lang] }), camp };
}

function sourceOf({ id, title, short, language, published, adds, note }: SourceRecord, lang: Lang): Source {
  return {
    id,
    title,
    short: short[lang],
    language,
    published: whenOf(published, lang),
    adds: adds[lang],
    ...(note && { note: note[lang] }),
  };
}

function evidenceOf({ id, items, use }: EvidenceRecord, lang: Lang): Evidence {
  const worded = items.map(({ publisher, what, date, ...item }) => ({
    ...item,
    publisher: typeof publisher === 'string' ? publisher : publisher[lang],
    ...(what && { what: what[lang] }),
    ...(date && { date: phraseOf(date, lang) }),
  }));
  return { id, items: worded, use: use[lang] };
}

function moveOf(move: MoveRecord, lang: Lang): Move {
  return { ...move, label: move.label[lang] };
}

function townOf(town: TownRecord, lang: Lang): Town {
  return { ...town, name: town.name[lang] };
}

function questionOf({ id, label, strip, answers }: QuestionRecord, lang: Lang): Question {
  const worded = answers.map((answer) => ({ ...answer, label: answer.label?.[lang] }));
  return { id, label: label[lang], ...(strip && { strip: strip[lang] }), answers: worded };
}

function chaptersOf(chapters: readonly ChapterText[], lang: Lang): Chapter[] {
  return chapters
    .filter((chapter) => chapter.lang === lang)
    .sort((a, b) => a.order - b.order)
    .map(({ id, title, day: iso, lens, see, place, paragraphs }) => {
      return { id, title, day: day(iso), lens, see, place, blocks: paragraphs.map(({ block }) => block) };
    });
}

function day(iso: string): Day {
  const found = dayOf(iso);
  if (found === null) throw new Error(`"${iso}" passed the check but is no day`);
  return found;
}
