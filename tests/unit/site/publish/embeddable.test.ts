import { expect, test } from 'vitest';
import { datasets, languages } from 'virtual:story';
import { embeddableOf } from '../../../../src/site/publish/embeddable.ts';
import { oembedFiles } from '../../../../src/site/publish/oembed-files.ts';
import { renderedPages, SITE } from '../../../support/rendered-pages.ts';

const PNG = /src=(?:"|&quot;)https:\/\/host\.example\/folder\/share\/\w+\/[\w-]+\.png/;

test('a snippet’s picture is a PNG where the site has those, else the drawing', async () => {
  for (const language of languages) {
    const dataset = await datasets[language.id]!();
    const picturesOf = (hasPng: boolean) =>
      Object.values(embeddableOf(dataset, language, hasPng).stills).map(({ src }) => src.replace(/^.*\./, ''));
    expect(new Set(picturesOf(true))).toEqual(new Set(['png']));
    expect(new Set(picturesOf(false))).toEqual(new Set(['svg']));
    expect((await renderedPages()).get(`${language.publish.slice(1)}index.html`)).toMatch(PNG);
  }
  for (const { text } of await oembedFiles(SITE)) expect((JSON.parse(text) as { html: string }).html).toMatch(PNG);
});
