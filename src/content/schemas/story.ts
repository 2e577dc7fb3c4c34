import * as v from 'valibot';
import { CHAPTER_CHARTS, LINK_KINDS } from '../../core/dataset.ts';
import { LENSES, SCOPE_GROUNDS, SHAPES, TOPIC_MAPS } from '../../core/types.ts';
import { Count, Id, IsoDay, message, type Texts, describeFields, Words } from './basics.ts';
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

const languageRecord = describeFields(
  v.strictObject({
    id: LanguageId,
    home: Folder,
    sources: Folder,
    chapter: Folder,
    embed: Folder,
    publish: Folder,
    example: Folder,
    locale: Locale,
  }),
  {
    id: 'a tag as in file names, e.g. `en`',
    home: 'the address of the story; the first language has the site’s root, `/`',
    sources: 'the address of the page of sources',
    chapter: 'the address of the folder of its chapters',
    embed: 'the address of what other pages frame',
    publish: 'the address of the page for newsrooms',
    example: 'the address of their example',
    locale: 'for numbers and dates, e.g. `en-GB`',
  },
);

const storyLinks = (languages: readonly string[]) =>
  describeFields(v.strictObject(v.entriesFromList(LINK_KINDS, v.optional(linksIn(languages)))), {
    imprint: 'who publishes this',
    privacy: 'what is stored about readers',
    contact: 'where to write to',
    accessibility: 'what not everybody can use',
    reportError: 'where to report an error; `{claim}` becomes the id of the statement',
  });

const topicRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Id, map: v.picklist(TOPIC_MAPS), label: texts }), {
    id: 'a name of its own',
    map: 'how its statements are shown on the map',
    label: 'what it is called',
  });

const unitRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Id, label: texts }), { id: 'a name of its own', label: 'what follows a figure' });

const scopeRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Id, on: v.picklist(SCOPE_GROUNDS), label: texts }), {
    id: 'a name of its own',
    on: '`total`: a number without a place. `place`: a number at a place',
    label: 'what such a number counts',
  });

const campRecord = (texts: Texts) =>
  describeFields(v.strictObject({ id: Id, shape: v.picklist(SHAPES), label: texts }), {
    id: 'a name of its own',
    shape: 'of its sign; its colour follows from its place in the list',
    label: 'what it is called',
  });

/** data/story.json */
export const storyRecord = (texts: Texts, languages: readonly string[]) =>
  describeFields(
    v.strictObject({
      languages: v.pipe(
        v.array(languageRecord),
        v.minLength(1, message('there is no language', 'add one; data/README.md says how')),
      ),
      title: texts,
      headline: texts,
      standfirst: texts,
      authorship: texts,
      authors: v.optional(v.array(Words), []),
      publisher: v.optional(texts),
      axis: describeFields(v.strictObject({ start: IsoDay, end: IsoDay, quietDays: Count }), {
        start: 'its first day',
        end: 'its last day',
        quietDays: 'a longer silence, in days, is drawn as a break',
      }),
      opening: Id,
      excerpt: v.optional(v.pipe(v.array(Id), v.minLength(1))),
      foreign: v.optional(Id),
      links: v.optional(storyLinks(languages)),
      topics: v.array(topicRecord(texts)),
      units: v.array(unitRecord(texts)),
      counted: Id,
      scopes: v.array(scopeRecord(texts)),
      camps: v.pipe(
        v.array(campRecord(texts)),
        v.check(
          ({ length }) => length <= SHAPES.length,
          ({ input }) =>
            message(`there are ${input.length} camps`, `keep to ${SHAPES.length}: more colours cannot be told apart`),
        ),
        v.metadata({ maxItems: SHAPES.length }),
      ),
    }),
    {
      languages: 'the languages of the story; every text is given in each of them',
      title: 'what the project is called',
      headline: 'what the story is about',
      standfirst: 'the lines below it; `{claims}` becomes the number of statements',
      authorship: 'a line without names: out of what, in whose words',
      authors: 'who wrote the story, by name: its byline; absent where there is none',
      publisher: 'who publishes it; stands in the byline',
      axis: 'the stretch of time that the slider goes over',
      opening: 'id of the chapter that is shown first',
      excerpt: 'ids of the chapters that a frame is proposed to tell; without it, six from the first to the last',
      foreign: 'id of an outline of kind `foreign`: the names of places outside of it keep off it',
      links:
        'out of the site: per language an `https://…` or `mailto:…` address; what is not set is left out of the pages',
      topics: 'what statements are about',
      units: 'what the numbers of statements are in',
      counted:
        'id of the unit that the story counts: its figures need a scope, have discs and charts, and stand without its label in charts',
      scopes: 'what a number of the counted unit can count',
      camps: 'the sides that speakers belong to, seven at most',
    },
  );
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
