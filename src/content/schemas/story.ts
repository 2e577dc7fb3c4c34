import * as v from 'valibot';
import { LINK_KINDS, SCOPE_GROUNDS, SHAPES, TOPIC_MAPS } from '../../core/dataset.ts';
import { Folder, linksIn } from './addresses.ts';
import { Count, Id, IsoDay, type Texts } from './basics.ts';
import { LanguageId, Locale } from './language.ts';
import { message } from './message.ts';

/** data/story.json */
export const storyRecord = (texts: Texts, languages: readonly string[]) =>
  v.strictObject({
    languages: v.pipe(
      v.array(
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
      ),
      v.minLength(1, message('there is no language', 'add one; data/README.md says how')),
    ),
    title: texts,
    headline: texts,
    standfirst: texts,
    authorship: texts,
    axis: v.strictObject({ start: IsoDay, end: IsoDay, quietDays: Count }),
    opening: Id,
    links: v.optional(v.strictObject(v.entriesFromList(LINK_KINDS, v.optional(linksIn(languages))))),
    topics: v.array(v.strictObject({ id: Id, map: v.picklist(TOPIC_MAPS), label: texts })),
    units: v.array(v.strictObject({ id: Id, label: texts })),
    counted: Id,
    scopes: v.array(v.strictObject({ id: Id, on: v.picklist(SCOPE_GROUNDS), label: texts })),
    camps: v.pipe(
      v.array(v.strictObject({ id: Id, shape: v.picklist(SHAPES), label: texts })),
      v.check(
        ({ length }) => length <= SHAPES.length,
        ({ input }) =>
          message(`there are ${input.length} camps`, `keep to ${SHAPES.length}: more colours cannot be told apart`),
      ),
    ),
  });
export type StoryRecord = v.InferOutput<ReturnType<typeof storyRecord>>;
