import { geoCircle } from 'd3';
import type { Polygon } from 'geojson';
import type { Place } from '../../core/types.ts';
import { KM_PER_DEGREE } from '../../geo/earth.ts';

type VaguePlace = Pick<Place, 'lon' | 'lat' | 'radiusKm'>;

const circles = new WeakMap<VaguePlace, Polygon>();

/** The circle in which a vague place lies: one object for each place, so that it is drawn and measured once. */
export function circleOf(place: VaguePlace): Polygon {
  const circle = circles.get(place) ?? drawn(place);
  circles.set(place, circle);
  return circle;
}

const drawn = ({ lon, lat, radiusKm }: VaguePlace): Polygon =>
  geoCircle()
    .center([lon!, lat!])
    .radius(radiusKm! / KM_PER_DEGREE)();
