import { render } from 'svelte/server';
import { datasets, languages } from 'virtual:story';
import { loaderVersion } from '../embed/host/address.ts';
import released from '../embed/released.json';
import { snippetOf } from '../embed/snippet.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { fileOf, translationsOf } from './addresses.ts';
import { relative } from '../core/relative.ts';
import ExamplePage from './ExamplePage.svelte';
import { headOf, plainHead } from './head.ts';
import { linksOf } from './links.ts';
import { withoutMarkers } from '../export/markers.ts';
import { publishMessagesOf } from './messages.ts';
import type { Page } from './page.ts';
import { defaultChoice, optionsOf } from './publish/choice.ts';
import { embeddableOf } from './publish/embeddable.ts';
import PublishPage from './PublishPage.svelte';
import { previewOf } from '../export/share/preview.ts';

const languageOf = (lang: string) => languages.find(({ id }) => id === lang)!;
const embeddables = () =>
  Promise.all(languages.map(async (language) => embeddableOf((await datasets[language.id]!()).default, language)));

/** The page that makes snippets, in a language. */
export async function publishPage(lang: string, site: string | null): Promise<Page> {
  const { default: dataset } = await datasets[lang]!();
  const own = languageOf(lang);
  const messages = publishMessagesOf(dataset.lang);
  const stories = await embeddables();
  const story = stories.find((candidate) => candidate.lang === lang)!;
  const { body } = await render(PublishPage, {
    props: {
      ...{ messages, stories, site },
      names: Object.fromEntries(languages.map(({ id, name }) => [id, name])),
      explorer: new Explorer(dataset, relative(own.publish, own.sources)),
      links: linksOf(languages, lang, 'publish'),
      root: relative(own.publish, '/'),
      hash: released[loaderVersion],
      exampleHref: relative(own.publish, own.example),
      snippet: site && snippetOf(optionsOf(defaultChoice(story), story, site, null)),
    },
  });
  const head = headOf(
    {
      title: `${messages.title} – ${dataset.title}`,
      description: messages.intro[0]!,
      lang,
      addresses: translationsOf(languages, 'publish'),
      preview: previewOf(dataset, dataset.opening),
    },
    site,
  );
  return { file: fileOf(own.publish), template: 'publish.html', lang, head, body: withoutMarkers(body) };
}

/** An article of nobody's, to see the snippet at work; from wherever the site lies, so that it shows this very site. */
export async function examplePage(lang: string): Promise<Page> {
  const { default: dataset } = await datasets[lang]!();
  const own = languageOf(lang);
  const { example } = publishMessagesOf(dataset.lang);
  const story = embeddableOf(dataset, own);
  const root = relative(own.example, '/');
  const { body } = await render(ExamplePage, {
    props: {
      messages: example,
      links: linksOf(languages, lang, 'example'),
      publishHref: relative(own.example, own.publish),
      snippet: snippetOf(optionsOf(defaultChoice(story), story, root, null)),
    },
  });
  const head = plainHead(`${example.title} – ${dataset.title}`, example.mark);
  return { file: fileOf(own.example), template: 'example.html', lang, head, body: withoutMarkers(body) };
}
