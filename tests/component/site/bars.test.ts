import { resolve } from 'node:path';
import { flushSync, hydrate, unmount } from 'svelte';
import { beforeAll, expect, test, vi } from 'vitest';
import Timebar from '../../../src/controls/Timebar.svelte';
import { newsOf } from '../../../src/controls/summary.ts';
import type { renderBars } from '../../../src/site/bars.ts';
import type { PrerenderedBar } from '../../../src/site/resting-story.ts';
import { readData } from '../../../src/tools/story.ts';
import { LANGS } from '../../support/langs.ts';
import { explorerOf } from '../../support/real-explorer.ts';
import { told } from '../../support/story-server.ts';

/** The time bars of the chapters, which the page shows at rest. */

const bars = new Map<string, Record<string, PrerenderedBar>>();
beforeAll(async () => {
  const story = readData(resolve(import.meta.dirname, '../../..'));
  const made = await told(story, '/site/bars.ts', (site: { renderBars: typeof renderBars }) => site.renderBars());
  for (const { file, text } of made) bars.set(file, JSON.parse(text) as Record<string, PrerenderedBar>);
}, 60_000);

test.each(LANGS)('each in %s is what the app shows in its chapter, and the same nodes', (lang) => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const ofLang = bars.get(`maps/${lang}/bars.json`)!;
  expect(Object.keys(ofLang)).toEqual(explorerOf(lang).tour.chapters.map(({ id }) => id));
  for (const [chapter, { markup, news }] of Object.entries(ofLang)) {
    const explorer = explorerOf(lang);
    explorer.enter(chapter);
    document.body.innerHTML = markup;
    const [nodes, before] = [[...document.querySelectorAll('body *')], plain()];
    const app = hydrate(Timebar, { target: document.body, props: { explorer } });
    flushSync();
    expect(plain(), chapter).toBe(before);
    expect(
      nodes.every(({ isConnected }) => isConnected),
      chapter,
    ).toBe(true);
    expect(news, chapter).toBe(newsOf(explorer));
    void unmount(app);
  }
  expect(warned).not.toHaveBeenCalled();
});

/** Without what script needs to find its way, and the day's panel, which is not there before; the slider's value is its own. */
function plain(): string {
  const body = document.body.cloneNode(true) as HTMLElement;
  body.querySelector('[popover]')?.remove();
  body.querySelector('input')!.removeAttribute('value');
  return document.querySelector('input')!.value + body.innerHTML.replaceAll(/<!--.*?-->/gs, '');
}
