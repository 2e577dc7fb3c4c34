import * as v from 'valibot';
import { LENSES } from '../../core/types.ts';
import { Id, IsoDay, Words } from './basics.ts';

const PlaceList = v.pipe(
  v.string(),
  v.transform((text) => text.split(',').map((id) => id.trim())),
  v.array(Id),
);

/** The front matter of a chapter; `see` is a comma list of place ids. */
export const ChapterHead = v.strictObject({
  title: Words,
  day: IsoDay,
  lens: v.picklist(LENSES),
  see: PlaceList,
  place: Words,
});
export type ChapterHead = v.InferOutput<typeof ChapterHead>;
