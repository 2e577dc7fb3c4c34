import type { Feature, MultiLineString, Polygon, Position } from 'geojson';
import type { Area, Countries } from './countries.ts';
import { isIn, type Box } from './cut.ts';
import { readOblasts, type Oblasts } from './oblasts.ts';
import { RUSSIAN_OBLASTS, UKRAINIAN_OBLASTS } from './packages.ts';
import { largestRing, type Ring } from './ring.ts';
import { snappedLines, snappedOutline } from './snap.ts';

/** One country's oblasts and the ring of its mainland that they are fitted to. */
interface Fitting {
  readonly oblasts: Oblasts;
  readonly mainland: Ring;
}

/** The lines between oblasts that reach into the box, and the outlines that the story needs on their own. */
export function oblastLayers({ features, isthmus }: Countries, box: Box) {
  const russia = { oblasts: readOblasts(RUSSIAN_OBLASTS), mainland: mainlandOf(features, 'Russia') };
  const ukraine = { oblasts: readOblasts(UKRAINIAN_OBLASTS), mainland: mainlandOf(features, 'Ukraine') };
  const lines = [russia, ukraine].flatMap((fitting) => fittedLines(fitting, box));
  return {
    oblasts: { type: 'MultiLineString', coordinates: [...lines, ...isthmus.coordinates] } as MultiLineString,
    'kursk-oblast': fittedOutline(russia, ['Kursk']),
    'belgorod-oblast': fittedOutline(russia, ['Belgorod']),
    donbas: fittedOutline(ukraine, ["Donets'k", "Luhans'k"]),
  };
}

function fittedLines({ oblasts, mainland }: Fitting, box: Box): Position[][] {
  const near = oblasts.lines.filter((line) => line.some((position) => isIn(position, box)));
  return snappedLines({ ...oblasts, lines: near }, mainland);
}

function fittedOutline({ oblasts, mainland }: Fitting, names: string[]): Polygon {
  return { type: 'Polygon', coordinates: [snappedOutline(oblasts, names, mainland)] };
}

function mainlandOf(features: readonly Feature<Area>[], id: string): Ring {
  return largestRing(features.find((country) => country.id === id)!.geometry);
}
