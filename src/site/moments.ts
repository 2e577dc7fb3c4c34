import { render } from 'svelte/server';
import { NOMINAL_WIDTH, sliderAtRest } from '../controls/axis-geometry.ts';
import AxisDrawing from '../controls/AxisDrawing.svelte';
import { sliderText } from '../controls/summary.ts';
import { isoOf } from '../core/days.ts';
import { positionOf, type Axis } from '../core/timeline/axis.ts';
import { LABEL_PX } from '../core/timeline/axis-labels.ts';
import { withoutMarkers } from '../export/markers.ts';
import { toldStories } from '../export/told-stories.ts';
import Overlay from '../map/Overlay.svelte';
import { sceneName } from '../map/scene-name.ts';
import { nominalViewport } from '../map/viewport.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { FORMATS, type Format } from '../theme/layouts.ts';
import { SOURCES } from './nodes.ts';
import type { PrerenderedMoment, PrerenderedMoments } from './resting-moments.ts';

/** Of a story with more days, or with so much on them that the file has more characters, none is prerendered: too much to be fetched unasked. */
const MOST = { days: 40, characters: 150_000 };

/** The file of the opening's map on every day of the slider, from the site's root, up to the format's name. */
export const momentsFile = (lang: string) => `/maps/${lang}/moments-`;

/** In every language and format, for pages that rest. */
export async function renderMoments(most = MOST): Promise<{ file: string; text: string }[]> {
  return (await toldStories()).flatMap((site) =>
    FORMATS.map((format) => {
      const explorer = new Explorer(site.dataset, SOURCES);
      const text = explorer.moments.length > most.days ? NONE : JSON.stringify(momentsOf(explorer, format));
      const file = `${momentsFile(site.own.id).slice(1)}${format}.json`;
      return { file, text: text.length > most.characters ? NONE : text };
    }),
  );
}

const NONE = JSON.stringify({ pieces: [], moments: [] } satisfies PrerenderedMoments);

/** @param explorer at the opening */
export function momentsOf(explorer: Explorer, format: Format): PrerenderedMoments {
  const numbers = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const number = numbers.get(piece) ?? numbers.size;
    numbers.set(piece, number);
    return number;
  };
  const axis = sliderAtRest(explorer);
  const moments = explorer.moments.map((day): PrerenderedMoment => {
    explorer.goTo(day);
    return {
      x: positionOf(axis, day),
      day: isoOf(day),
      inWords: explorer.words.day(day),
      said: sliderText(explorer),
      rule: ruleOf(explorer, axis),
      name: sceneName(explorer),
      markup: (mapOf(explorer, format)?.split(/(?=<)/) ?? []).map(numberOf),
    };
  });
  return { pieces: [...numbers.keys()], moments };
}

/** The paths of the slider's rule that change with the day. */
function ruleOf(explorer: Explorer, axis: Axis): string[] {
  const size = { width: NOMINAL_WIDTH, height: 0, labelPx: LABEL_PX };
  const { body } = render(AxisDrawing, { props: { explorer, axis, day: explorer.day, ...size } });
  return [...body.matchAll(/<path d="([^"]*)" class="[^"]*\b(?:past|unknown)\b/g)].map(([, path]) => path!);
}

/** The globe that the marks are drawn on stays on the page. */
const GLOBE = /(?<=^<svg[^>]*>)<g aria-hidden="true" data-base="">.*?<\/g>/;

/** Marks and labels; null where the camera leaves the opening's ground. */
function mapOf(explorer: Explorer, format: Format): string | null {
  const camera = explorer.cameraOf(explorer.tour.opening, format);
  if (explorer.cameraNow(format, null) !== camera) return null;
  const { body } = render(Overlay, {
    props: { explorer, camera, viewport: nominalViewport(format) },
    // The page has ids of its own.
    idPrefix: format,
  });
  return withoutMarkers(body).replace(GLOBE, '');
}
