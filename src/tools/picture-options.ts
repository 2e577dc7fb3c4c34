import type { Dataset } from '../core/dataset.ts';
import { dayOf, isoOf } from '../core/days.ts';
import { LENSES } from '../core/types.ts';
import type { ViewState } from '../core/view.ts';
import {
  chapterView,
  fileName,
  nameOf,
  chaptersOf,
  chartsOf,
  isOfAnswers,
  questionsOf,
  type Subject,
} from '../export/picture/subject.ts';
import { isPictureSize, LARGEST, SMALLEST, type Size } from '../export/picture/size.ts';
import type { ClipWish } from '../export/film/frames.ts';
import { palettes, type Theme } from '../theme/palette.ts';
import { optionsIn, UsageError } from './usage.ts';

export const PICTURE_FORMATS = ['svg', 'png'] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];

/** One picture to be made, and the file that it goes to. */
interface StillOptions {
  readonly subject: Subject;
  readonly question: string | undefined;
  readonly dataset: Dataset;
  readonly view: ViewState;
  readonly size: Size;
  readonly theme: Theme;
  readonly format: PictureFormat;
  readonly file: string;
}

const THEMES = Object.keys(palettes) as Theme[];
const STILL_OPTIONS = {
  chapter: { type: 'string' },
  day: { type: 'string' },
  lens: { type: 'string' },
  chart: { type: 'string' },
  question: { type: 'string' },
  lang: { type: 'string' },
  size: { type: 'string', default: '1600x900' },
  theme: { type: 'string' },
  format: { type: 'string', default: 'svg' },
  out: { type: 'string' },
  all: { type: 'boolean', default: false },
} as const;

/** The folder for all pictures at once. */
const FOLDER = 'stills';

type Values = ReturnType<typeof optionsIn<typeof STILL_OPTIONS>>;

/**
 * The pictures that a command line asks for.
 * @param stories the story in every language
 * @throws UsageError
 */
export function stillOptionsOf(args: readonly string[], stories: readonly Dataset[]): StillOptions[] {
  const values = optionsIn(args, STILL_OPTIONS);
  const size = sizeOf(values.size);
  const format = oneOf('--format', values.format, PICTURE_FORMATS);
  const story = stories[0]!;
  const subject: Subject = values.chart === undefined ? 'map' : oneOf('--chart', values.chart, chartsOf(story));
  const question = values.question === undefined ? undefined : questionIn(values.question, subject, story);
  const form = { subject, question, size, format };
  return values.all ? all(values, stories, form) : [single(values, stories, form)];
}

type Form = Pick<StillOptions, 'subject' | 'question' | 'size' | 'format'>;

function all(values: Values, stories: readonly Dataset[], form: Form): StillOptions[] {
  const stray = (['chapter', 'day', 'lens'] as const).find((name) => values[name] !== undefined);
  if (stray)
    throw new UsageError(`--${stray}: does not go with --all, which makes every chapter. Leave out one of them.`);
  const themes = values.theme === undefined ? THEMES : [oneOf('--theme', values.theme, THEMES)];
  const chosen = values.lang === undefined ? stories : [storyIn(values.lang, stories)];
  return chosen.flatMap((dataset) =>
    chaptersOf(form.subject, dataset).flatMap(({ id }) =>
      themes.map((theme): StillOptions => {
        const file = `${values.out ?? FOLDER}/${dataset.lang}/${nameOf(id, form.subject, form.question)}-${theme}.${form.format}`;
        return { dataset, view: chapterView(dataset, id), theme, file, ...form };
      }),
    ),
  );
}

function single(values: Values, stories: readonly Dataset[], form: Form): StillOptions {
  if (values.chapter === undefined) {
    throw new UsageError(
      `--chapter: is missing. Say which, or --all. There are: ${idsOf(chaptersOf(form.subject, stories[0]!))}.`,
    );
  }
  const dataset = values.lang === undefined ? stories[0]! : storyIn(values.lang, stories);
  const chapter = chapterIn(values.chapter, form.subject, dataset);
  const start = chapterView(dataset, chapter);
  const lens = values.lens === undefined ? start.lens : oneOf('--lens', values.lens, LENSES);
  const day = values.day === undefined ? start.day : dayIn(values.day, dataset);
  const isOwn = values.day === undefined && values.lens === undefined;
  const view: ViewState = { ...start, lens, day, mode: isOwn ? 'story' : 'explore' };
  const theme = oneOf('--theme', values.theme ?? 'light', THEMES);
  const what = `${nameOf(chapter, form.subject, form.question)}-${form.size.width}x${form.size.height}-${theme}`;
  return { dataset, view, theme, file: values.out ?? fileName(dataset, view, what, form.format), ...form };
}

const idsOf = (chapters: readonly { id: string }[]) => chapters.map(({ id }) => id).join(', ');

function chapterIn(given: string, subject: Subject, dataset: Dataset): string {
  const known = dataset.chapters.map(({ id }) => id);
  const chapter = oneOf('--chapter', given, known);
  const having = chaptersOf(subject, dataset);
  if (having.some(({ id }) => id === chapter)) return chapter;
  throw new UsageError(`--chart: "${chapter}" has no chart "${subject}". These have: ${idsOf(having)}.`);
}

const storyIn = (lang: string, stories: readonly Dataset[]): Dataset => {
  const langs = stories.map((story) => story.lang);
  oneOf('--lang', lang, langs);
  return stories.find((story) => story.lang === lang)!;
};

function oneOf<T extends string>(option: string, given: string, known: readonly T[]): T {
  const found = known.find((each) => each === given);
  if (found === undefined) throw new UsageError(`${option}: "${given}" is none. There are: ${known.join(', ')}.`);
  return found;
}

function questionIn(given: string, subject: Subject, story: Dataset): string {
  if (!isOfAnswers(subject)) throw new UsageError('--question: goes with --chart strip or --chart matrix alone.');
  return oneOf(
    '--question',
    given,
    questionsOf(subject, story).map(({ id }) => id),
  );
}

function dayIn(given: string, { axis: { start, end } }: Dataset) {
  const day = dayOf(given);
  if (day === null) throw new UsageError(`--day: "${given}" is no day. Write it as YYYY-MM-DD.`);
  if (day < start || day > end) {
    throw new UsageError(`--day: ${given} lies outside of the story. It runs from ${isoOf(start)} to ${isoOf(end)}.`);
  }
  return day;
}

function sizeOf(given: string): Size {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(given) ?? [];
  const size = { width: Number(width), height: Number(height) };
  if (!isPictureSize(size)) {
    throw new UsageError(
      `--size: "${given}" is no size. Write width x height, each ${SMALLEST} to ${LARGEST} px: 1600x900.`,
    );
  }
  return size;
}

/** A clip to be made, without the address of its story. `file` has no ending yet. */
interface ClipOptions extends Omit<ClipWish, 'address'> {
  readonly file: string;
}

const CLIP_OPTIONS = {
  lang: { type: 'string' },
  size: { type: 'string', default: '1080x1350' },
  theme: { type: 'string', default: 'light' },
  out: { type: 'string' },
} as const;

/** @param stories the story in every language @throws UsageError */
export function clipOptionsOf(args: readonly string[], stories: readonly Dataset[]): ClipOptions {
  const { lang, size, theme, out } = optionsIn(args, CLIP_OPTIONS);
  const dataset = lang === undefined ? stories[0]! : storyIn(lang, stories);
  const pixels = sizeOf(size);
  if (pixels.width % 2 || pixels.height % 2) {
    throw new UsageError(`--size: ${size} has an odd side, which films do not have. Take even numbers.`);
  }
  const file = out ?? `clip-${dataset.lang}-${size}-${theme}`;
  return { dataset, size: pixels, theme: oneOf('--theme', theme, THEMES), file };
}
