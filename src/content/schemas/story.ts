import * as v from 'valibot';
import { LINK_KINDS, SCOPE_GROUNDS, SHAPES, TOPIC_MAPS } from '../../core/dataset.ts';
import { LANGS } from '../../core/types.ts';
import { Folder, Links } from './addresses.ts';
import { Count, Id, IsoDay, Pair, Words } from './basics.ts';
import { message } from './message.ts';

/** data/story.json */
export const StoryRecord = v.strictObject({
  languages: v.array(
    v.strictObject({
      id: v.picklist(LANGS),
      home: Folder,
      sources: Folder,
      chapter: Folder,
      embed: Folder,
      publish: Folder,
      example: Folder,
      locale: Words,
    }),
  ),
  title: Pair,
  headline: Pair,
  standfirst: Pair,
  authorship: Pair,
  axis: v.strictObject({ start: IsoDay, end: IsoDay, quietDays: Count }),
  opening: Id,
  links: v.optional(v.strictObject(v.entriesFromList(LINK_KINDS, v.optional(Links)))),
  topics: v.array(v.strictObject({ id: Id, map: v.picklist(TOPIC_MAPS), label: Pair })),
  units: v.array(v.strictObject({ id: Id, label: Pair })),
  counted: Id,
  scopes: v.array(v.strictObject({ id: Id, on: v.picklist(SCOPE_GROUNDS), label: Pair })),
  camps: v.pipe(
    v.array(v.strictObject({ id: Id, shape: v.picklist(SHAPES), label: Pair })),
    v.check(
      ({ length }) => length <= SHAPES.length,
      ({ input }) =>
        message(`there are ${input.length} camps`, `keep to ${SHAPES.length}: more colours cannot be told apart`),
    ),
  ),
});
export type StoryRecord = v.InferOutput<typeof StoryRecord>;
