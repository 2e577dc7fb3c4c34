import { render } from 'svelte/server';
import { languages } from 'virtual:story';
import { relative } from '../core/relative.ts';
import { loaderVersion } from '../embed/host/address.ts';
import released from '../embed/released.json';
import { snippetOf } from '../embed/snippet.ts';
import { toldStories } from '../export/told-stories.ts';
import ExamplePage from './ExamplePage.svelte';
import { plainHead } from './head.ts';
import { linksOf } from './links.ts';
import { publishMessagesOf } from './messages.ts';
import { explorerOf, headFor, pageOf, type Site } from './page-parts.ts';
import type { Page } from './page.ts';
import { defaultChoice, optionsOf } from './publish/choice.ts';
import { embeddableOf } from './publish/embeddable.ts';
import PublishPage from './PublishPage.svelte';

/** The page that makes snippets. */
export async function publishPage(site: Site): Promise<Page> {
  const { own, dataset, address } = site;
  const messages = publishMessagesOf(own.id);
  const stories = (await toldStories()).map((told) => embeddableOf(told.dataset, told.own, address !== null));
  const story = embeddableOf(dataset, own, address !== null);
  const { body } = await render(PublishPage, {
    props: {
      ...{ messages, stories, site: address },
      names: Object.fromEntries(languages.map(({ id, name }) => [id, name])),
      explorer: explorerOf(site, 'publish'),
      links: linksOf(languages, own.id, 'publish'),
      root: relative(own.publish, '/'),
      hash: released[loaderVersion],
      exampleHref: relative(own.publish, own.example),
      snippet: address && snippetOf(optionsOf(defaultChoice(story), story, address, null)),
    },
  });
  const head = headFor(site, 'publish', {
    title: `${messages.title} – ${dataset.title}`,
    description: messages.intro[0]!,
  });
  return pageOf(site, 'publish', { template: 'publish.html', head, body });
}

/** A made-up article that shows the snippet at work; its addresses are relative, so that it shows this very site. */
export async function examplePage(site: Site): Promise<Page> {
  const { own, dataset, address } = site;
  const { example } = publishMessagesOf(own.id);
  const story = embeddableOf(dataset, own, address !== null);
  const { body } = await render(ExamplePage, {
    props: {
      messages: example,
      links: linksOf(languages, own.id, 'example'),
      publishHref: relative(own.example, own.publish),
      snippet: snippetOf(optionsOf(defaultChoice(story), story, relative(own.example, '/'), null)),
    },
  });
  const head = plainHead(`${example.title} – ${dataset.title}`, example.mark);
  return pageOf(site, 'example', { template: 'example.html', head, body });
}
