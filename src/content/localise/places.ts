import type { Geometry } from 'geojson';
import type { Lang, Place } from '../../core/types.ts';
import type { PlaceRecord } from '../schemas/place.ts';

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
