import { schematicArc } from '../../geo/arc.ts';
import type { SampleMark } from '../../map/marks/legend-rows.ts';
import { SAMPLE_KM2, sampleBand, sampleCamera, sampleRegion, sampleVague } from '../../map/marks/sample.ts';
import type { Palette } from '../../theme/palette.ts';
import { arc, area, squaresAt, vague } from '../share/areas.ts';
import { disc, point } from '../share/symbols.ts';
import { element } from '../share/svg.ts';

/** Px. */
export const SAMPLE = { width: 44, height: 26 } as const;

const ARC = schematicArc([-19, -4], [17, 0], 6);
const FIGURES = [{ id: 'sample', km2: SAMPLE_KM2, bound: false }];

/**
 * A mark of the legend around 0, 0, painted as on the map.
 * @param height of the map, px: the textures are made for it
 */
export function sample(mark: SampleMark, height: number, palette: Palette): string {
  const camera = sampleCamera(height);
  const px = 1 / height;
  const scaled = (drawn: string) => element('g', { transform: `scale(${height})` }, drawn);
  const areaOf = (precision: 'area' | 'border', outline: typeof sampleRegion) => ({ precision, place: { outline } });
  switch (mark.kind) {
    case 'status':
      return scaled(area({ status: mark.status, ...areaOf('area', sampleRegion) }, camera, px, palette));
    case 'border':
      return scaled(area({ status: 'stated', ...areaOf('border', sampleBand) }, camera, px, palette));
    case 'vague':
      return scaled(vague({ id: 'sample', status: 'stated', place: sampleVague }, camera));
    case 'exact':
      return point({ status: 'stated', precision: 'exact', arrival: false }, palette);
    case 'arrival':
      return point({ status: 'stated', precision: 'area', arrival: true }, palette);
    case 'move':
      return scaled(arc(ARC, camera, px, palette));
    case 'square':
      return scaled(squaresAt([0, 0], FIGURES, camera, px, palette));
    case 'disc':
      return disc({ disc: { r: 8, style: mark.style }, point: [0, 0], tether: null }, mark.camp, height, palette);
    // A block of its own, with numbers.
    case 'scale':
      return '';
  }
}
