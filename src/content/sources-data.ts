import { dayOf } from '../core/days.ts';
import { PAGES, type Correction, type SourcesData, type PageCount, type PageProse } from '../core/sources-data.ts';
import type { Inline } from '../core/prose.ts';
import { BASES, type Day, type Lang } from '../core/types.ts';
import { basisOf } from './localise.ts';
import type { PageText } from './pages/read-page.ts';
import type { CorrectionsRecord } from './schemas/lists.ts';
import type { StoryData } from './story-data.ts';

/** What the page of sources needs besides the story, from checked data, in one of its languages. */
export function sourcesDataOf(data: StoryData, lang: Lang): SourcesData {
  const { contradictions, corrections, fields, speakers } = data;
  const pages = data.pages.filter((page) => page.lang === lang);
  const counts = countsOf(data);
  const prose = PAGES.map(
    (id) =>
      [
        id,
        proseOf(
          pages.find((page) => page.id === id)!,
          counts,
        ),
      ] as const,
  );
  return {
    pages: Object.fromEntries(prose) as SourcesData['pages'],
    articles: Object.fromEntries(
      data.sources.map(({ id, adds, note }) => [id, { adds: adds[lang]!, ...(note && { note: note[lang]! }) }]),
    ),
    contradictions: contradictions.map(({ id, title, text, claims }) => ({
      id,
      title: title[lang]!,
      text: text[lang]!,
      claims,
    })),
    corrections: {
      since: day(corrections.since),
      list: corrections.list.map((correction) => correctionOf(correction, lang)).sort((a, b) => b.date - a.date),
    },
    kinds: Object.fromEntries(speakers.flatMap(({ id, kind }) => (kind ? [[id, kind]] : []))),
    fields: fields.map(({ id, about }) => ({ id, about: about[lang]! })),
  };
}

type Counts = Readonly<Record<PageCount, number>>;

/** How many dates the statements have, and how many of them by each basis: what `{dates}` and `{stated}` stand for. */
function countsOf({ claims, sources }: StoryData): Counts {
  const published = new Map(sources.map((source) => [source.id, source.published]));
  const dates = claims.flatMap(({ article, said, happened }) => [
    basisOf(said, published.get(article)),
    ...(happened === null ? [] : [basisOf(happened)]),
  ]);
  const counts = BASES.map((basis) => [basis, dates.filter((each) => each === basis).length]);
  return { dates: dates.length, ...Object.fromEntries(counts) } as Counts;
}

function proseOf({ title, paragraphs }: PageText, counts: Counts): PageProse {
  return { title, blocks: paragraphs.map(({ block }) => block.map((part) => counted(part, counts))) };
}

function counted(part: Inline, counts: Counts): Inline {
  if (part.kind !== 'text') return { ...part, children: part.children.map((child) => counted(child, counts)) };
  return { ...part, text: part.text.replaceAll(/\{(\w+)\}/g, (_, key: PageCount) => String(counts[key])) };
}

function correctionOf({ date, what, why, claims }: CorrectionsRecord['list'][number], lang: Lang): Correction {
  return { date: day(date), what: what[lang]!, why: why[lang]!, claims };
}

/** Of a day that passed the check. */
const day = (iso: string): Day => dayOf(iso)!;
