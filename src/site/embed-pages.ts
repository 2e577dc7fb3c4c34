import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import { datasets, languages } from 'virtual:story';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import Timebar from '../controls/Timebar.svelte';
import { groundPaths } from '../geo/poster.ts';
import { decodeGround } from '../geo/topology.ts';
import StillScene from '../map/StillScene.svelte';
import { Explorer } from '../state/explorer.svelte.ts';
import StepNav from '../story/StepNav.svelte';
import { Steps } from '../story/steps.svelte.ts';
import type { Format } from '../theme/layouts.ts';
import { fileOf } from './addresses.ts';
import { relative } from '../core/relative.ts';
import EmbedPage from './EmbedPage.svelte';
import { plainHead, tag } from './head.ts';
import { linksOf } from './links.ts';
import { withIslands, withoutMarkers } from '../export/markers.ts';
import type { Page } from './page.ts';
import { stillPicture } from '../export/stills.ts';

/** The page that stands in a newsroom's frame, in one language: every form of it, of which the style sheet shows one. */
export async function embedPage(lang: string, world: Topology, site: string | null): Promise<Page> {
  const { default: dataset } = await datasets[lang]!();
  const { embed, home, sources } = languages.find(({ id }) => id === lang)!;
  const links = linksOf(languages, lang, 'embed');
  const explorer = new Explorer(dataset, relative(embed, sources), undefined, links.home);
  const ground = decodeGround(world);
  const posterOf = (format: Format) => groundPaths(ground, explorer.cameraOf(dataset.opening, format));
  const { body } = await render(EmbedPage, {
    props: {
      explorer,
      posters: { upright: posterOf('upright'), broad: posterOf('broad') },
      links,
      stillOf: (chapter: string) => stillPicture(dataset, chapter, embed),
    },
  });
  return {
    file: fileOf(embed),
    template: 'embed.html',
    lang,
    head: plainHead(dataset.headline, dataset.standfirst) + (site === null ? '' : canonical(site + home.slice(1))),
    body: withIslands(withoutMarkers(body), await islandsOf(explorer)),
  };
}

const canonical = (href: string) => tag('link', { rel: 'canonical', href });

async function islandsOf(explorer: Explorer): Promise<Record<string, string>> {
  const island = async (component: Component<{ explorer: Explorer }>) =>
    (await render(component, { props: { explorer } })).body;
  const nothing = () => undefined;
  const nav = await render(StepNav, { props: { explorer, steps: new Steps(explorer), turn: nothing } });
  return {
    stage: withoutMarkers(await island(StillScene)),
    steps: nav.body,
    timebar: await island(Timebar),
    estimates: await island(EstimatesChart),
  };
}
