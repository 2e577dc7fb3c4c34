import { cleanup, render } from '@testing-library/svelte';
import { flushSync, type Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import Overview from '../../src/charts/Overview.svelte';
import EstimatesChart from '../../src/charts/EstimatesChart.svelte';
import { datasetOf } from '../../src/content/dataset.ts';
import { dayFormat } from '../../src/core/days.ts';
import { saidBy } from '../../src/core/knowledge.ts';
import type { Claim } from '../../src/core/types.ts';
import { chartPicture } from '../../src/export/chart/chart-picture.ts';
import type { Chart } from '../../src/core/charts.ts';
import { chartsOf, isOfAChapter } from '../../src/export/picture/subject.ts';
import { callouts } from '../../src/export/picture/callouts.ts';
import { brushOf } from '../../src/export/brush.ts';
import { inBrowser } from '../../src/export/dialog/render-in-browser.ts';
import Callouts from '../../src/map/Callouts.svelte';
import SceneList from '../../src/map/SceneList.svelte';
import { linesOfPlace, linesOfSquare } from '../../src/map/marks/mark-text.ts';
import SameAnswers from '../../src/sources/SameAnswers.svelte';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { palettes } from '../../src/theme/palette.ts';
import { storyIn } from '../support/story-in.ts';

const stories = ['', 'tests/stories/flood'].flatMap((folder) => {
  const data = storyIn(folder);
  return data.story.languages.map(({ id }) => ({ name: folder, dataset: datasetOf(data, id) }));
});

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** So high that every chart has room at the first try. */
const ROOMY = { width: 1000, height: 4096 };

/** The words of a picture, as they follow one another. */
const wordsIn = (svg: string) => plain(svg.replaceAll(/<[^>]*>/g, ' '));

const isUncertain = ({ said }: Claim) => said.from < said.to || said.edtf.startsWith('../');

/** Of a text the places where a statement whose day is not known stands with a bare day. */
function bareDaysIn(text: string, { dataset, soFar }: Explorer): string[] {
  const short = dayFormat(dataset.locale, { ...dataset.dayStyles.short, year: undefined });
  const known = dataset.claims.slice(0, soFar);
  const nameOf = ({ speaker }: Claim) => speaker.short;
  const said = (claim: Claim) => `${nameOf(claim)} ${short(saidBy(claim))}`;
  const certain = new Set(known.filter((claim) => !isUncertain(claim)).map(said));
  return known
    .filter((claim) => isUncertain(claim) && !certain.has(said(claim)))
    .flatMap((claim) => {
      const [name, day] = [nameOf(claim), short(saidBy(claim))].map((part) =>
        part.replaceAll(/[.*+?()|[\]\\]/g, '\\$&'),
      );
      return [...text.matchAll(new RegExp(`${name},? ${day}`, 'g'))].map(([bare]) => `${claim.id}: ${bare}`);
    });
}

function page<Props extends object>(component: Component<Props>, props: Props): string {
  cleanup();
  render(component as Component<object>, props);
  flushSync();
  return plain(document.body.textContent);
}

/** All that stands on the page beside the story's text, and in its pictures, in words. */
function everywhere(explorer: Explorer, charts: readonly Chart[]): Record<string, string> {
  const { dataset, view, scene } = explorer;
  const brush = brushOf(palettes.light, inBrowser);
  const wish = { dataset, view, size: ROOMY, theme: 'light', address: null } as const;
  return {
    labels: [
      ...scene.places.map((mark) => linesOfPlace(explorer, mark)),
      ...scene.squares.map((mark) => linesOfSquare(explorer, mark)),
    ]
      .flat()
      .map(({ text }) => text)
      .join('\n'),
    list: page(SceneList, { explorer }),
    estimates: page(EstimatesChart, { explorer }),
    overview: page(Overview, { explorer }),
    callouts: page(Callouts, { explorer, callouts: scene.callouts }),
    'callouts of a picture': wordsIn(callouts(explorer, 600, brush, 'all').svg),
    ...Object.fromEntries(charts.map((chart) => [`picture ${chart}`, wordsIn(chartPicture(chart, wish, inBrowser))])),
  };
}

describe.each(stories)('in the story "$name", $dataset.lang', ({ name, dataset }) => {
  test(
    'no statement whose day is not known has a bare day in any component, from its first day to the end',
    { timeout: 120_000 },
    () => {
      const explorer = new Explorer(dataset, 'sources/');
      const found = new Set<string>();
      // The pictures are those of the site's own languages.
      const charts = name === '' ? chartsOf(dataset) : [];
      const ofADay = charts.filter((chart) => chart !== 'chronology' && !isOfAChapter(chart));
      const days = explorer.moments.filter((day) =>
        dataset.claims.some((claim) => isUncertain(claim) && claim.known === day),
      );
      for (const day of new Set([...days, explorer.axis.end])) {
        explorer.goTo(day);
        const drawn = day === explorer.axis.end ? charts : ofADay;
        for (const [where, text] of Object.entries(everywhere(explorer, drawn)))
          for (const bare of bareDaysIn(text, explorer)) found.add(`${where}: ${bare}`);
      }
      for (const claim of dataset.claims)
        for (const bare of bareDaysIn(page(SameAnswers, { explorer, claim }), explorer))
          found.add(`same answers: ${bare}`);
      expect([...found]).toEqual([]);
    },
  );
});
