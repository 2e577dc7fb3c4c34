import * as v from 'valibot';
import { CHAPTER_CHARTS, type LinkKind } from '../../core/dataset.ts';
import { LENSES, SCOPE_GROUNDS, SHAPES, TOPIC_MAPS } from '../../core/types.ts';
import { Count, Id, IsoDay, message, type Texts, record, Words } from './basics.ts';
import { LanguageId, Locale } from './language.ts';

/** The address of a page, or of the folder that pages lie in, from the site's root. */
const Folder = v.pipe(
  v.string(),
  v.regex(/^\/([a-z0-9-]+\/)*$/, ({ input }) =>
    message(`"${input}" is no address in the site`, 'write it like "/en/sources/", a slash at each end'),
  ),
);

/** A page or a mail address outside of the site. */
const Address = v.pipe(
  v.string(),
  v.check(
    (text) => /^(https:\/\/|mailto:)\S+$/.test(text) && URL.canParse(text),
    ({ input }) => message(`"${input}" is no address`, 'write "https://…" or "mailto:…"'),
  ),
);

/** In the languages that have it. */
const linksIn = (languages: readonly string[]) => v.strictObject(v.entriesFromList(languages, v.optional(Address)));

const languageRecord = record({
  id: [LanguageId, 'a tag as in file names, e.g. `en`'],
  home: [Folder, 'the address of the story; the first language has the site’s root, `/`'],
  sources: [Folder, 'the address of the page of sources'],
  chapter: [Folder, 'the address of the folder of its chapters'],
  embed: [Folder, 'the address of what other pages frame'],
  publish: [Folder, 'the address of the page for newsrooms'],
  example: [Folder, 'the address of their example'],
  locale: [Locale, 'for numbers and dates, e.g. `en-GB`'],
});

const storyLinks = (languages: readonly string[]) => {
  const links = v.optional(linksIn(languages));
  return record({
    imprint: [links, 'who publishes this'],
    privacy: [links, 'what is stored about readers'],
    contact: [links, 'where to write to'],
    accessibility: [links, 'what not everybody can use'],
    reportError: [links, 'where to report an error; `{claim}` becomes the id of the statement'],
  } satisfies Record<LinkKind, readonly [typeof links, string]>);
};

const topicRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    map: [v.picklist(TOPIC_MAPS), 'how its statements are shown on the map'],
    label: [texts, 'what it is called'],
  });

const unitRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    label: [texts, 'what follows a figure'],
  });

const scopeRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    on: [v.picklist(SCOPE_GROUNDS), '`total`: a number without a place. `place`: a number at a place'],
    label: [texts, 'what such a number counts'],
  });

const campRecord = (texts: Texts) =>
  record({
    id: [Id, 'a name of its own'],
    shape: [v.picklist(SHAPES), 'of its sign; its colour follows from its place in the list'],
    label: [texts, 'what it is called'],
  });

/** data/story.json */
export const storyRecord = (texts: Texts, languages: readonly string[]) =>
  record({
    languages: [
      v.pipe(
        v.array(languageRecord),
        v.minLength(1, message('there is no language', 'add one; data/README.md says how')),
      ),
      'the languages of the story; every text is given in each of them',
    ],
    title: [texts, 'what the project is called'],
    headline: [texts, 'what the story is about'],
    standfirst: [texts, 'the lines below it; `{claims}` becomes the number of statements'],
    authorship: [texts, 'a line without names: out of what, in whose words'],
    authors: [v.optional(v.array(Words), []), 'who wrote the story, by name: its byline; absent where there is none'],
    publisher: [v.optional(texts), 'who publishes it; stands in the byline'],
    axis: [
      record({
        start: [IsoDay, 'its first day'],
        end: [IsoDay, 'its last day'],
        quietDays: [Count, 'a longer silence, in days, is drawn as a break'],
      }),
      'the stretch of time that the slider goes over',
    ],
    opening: [Id, 'id of the chapter that is shown first'],
    excerpt: [
      v.optional(v.pipe(v.array(Id), v.minLength(1))),
      'ids of the chapters that a frame is proposed to tell; without it, six from the first to the last',
    ],
    foreign: [v.optional(Id), 'id of an outline of kind `foreign`: the names of places outside of it keep off it'],
    links: [
      v.optional(storyLinks(languages)),
      'out of the site: per language an `https://…` or `mailto:…` address; what is not set is left out of the pages',
    ],
    topics: [v.array(topicRecord(texts)), 'what statements are about'],
    units: [v.array(unitRecord(texts)), 'what the numbers of statements are in'],
    counted: [
      Id,
      'id of the unit that the story counts: its figures need a scope, have discs and charts, and stand without its label in charts',
    ],
    scopes: [v.array(scopeRecord(texts)), 'what a number of the counted unit can count'],
    camps: [
      v.pipe(
        v.array(campRecord(texts)),
        v.check(
          ({ length }) => length <= SHAPES.length,
          ({ input }) =>
            message(`there are ${input.length} camps`, `keep to ${SHAPES.length}: more colours cannot be told apart`),
        ),
        v.metadata({ maxItems: SHAPES.length }),
      ),
      'the sides that speakers belong to, seven at most',
    ],
  });
export type StoryRecord = v.InferOutput<ReturnType<typeof storyRecord>>;

const IdList = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((id) => id.trim())),
  v.array(Id),
);

/** The front matter of a chapter; `see`, `focus` and `keep` are comma lists of ids. */
export const ChapterHead = v.strictObject({
  title: Words,
  day: IsoDay,
  lens: v.picklist(LENSES),
  see: IdList,
  focus: v.optional(IdList),
  keep: v.optional(IdList),
  chart: v.optional(v.picklist(CHAPTER_CHARTS)),
  place: Words,
});
export type ChapterHead = v.InferOutput<typeof ChapterHead>;
