import { describe, expect, test } from 'vitest';
import { snippetOf, type SnippetOptions } from '../../../src/embed/snippet.ts';

const options: SnippetOptions = {
  site: 'https://story.example/x/',
  embedPath: '/en/embed/',
  homePath: '/en/',
  lang: 'en',
  form: 'auto',
  title: 'Who said what',
  linkText: 'Read the story',
  still: { src: '/maps/en/ship.broad.svg', alt: 'A map' },
};

const attribute = (html: string, element: string, name: string) =>
  new RegExp(`<${element} [^>]*?\\b${name}="([^"]*)"`).exec(html)?.[1]?.replaceAll('&amp;', '&');

describe('the snippet', () => {
  test('is a figure with the frame alone in its track, then picture and link, then the script', () => {
    expect(snippetOf(options)).toBe(
      `<figure class="as-reported" lang="en">
  <div><iframe src="https://story.example/x/en/embed/" title="Who said what" loading="lazy" width="100%" height="720" frameborder="0" referrerpolicy="no-referrer" allow="web-share; clipboard-write"></iframe></div>
  <figcaption><a href="https://story.example/x/en/"><img src="https://story.example/x/maps/en/ship.broad.svg" alt="A map" width="270" height="105" loading="lazy"> Read the story</a></figcaption>
</figure>
<script async src="https://story.example/x/embed/1.1.0/embed.js"></script>`,
    );
  });

  test('opens frame and link at the same day, lens and chapter', () => {
    const html = snippetOf({
      ...options,
      form: 'map',
      day: '2024-10-31',
      lens: 'happened',
      theme: 'dark',
      chapter: 'ship',
    });
    expect(attribute(html, 'iframe', 'src')).toBe(
      'https://story.example/x/en/embed/?form=map&chapter=ship&day=2024-10-31&lens=happened&theme=dark',
    );
    expect(attribute(html, 'a', 'href')).toBe('https://story.example/x/en/?day=2024-10-31&lens=happened#ship');
  });

  test('names the chapters of the frame, not of the page that its link leads to', () => {
    const html = snippetOf({ ...options, chapters: ['ship', 'border'], chapter: 'border' });
    expect(attribute(html, 'iframe', 'src')).toBe(
      'https://story.example/x/en/embed/?chapters=ship,border&chapter=border',
    );
    expect(attribute(html, 'a', 'href')).toBe('https://story.example/x/en/#border');
  });

  test.each(['auto', 'scroll'] as const)('names no form where the script may choose: %s', (form) => {
    expect(attribute(snippetOf({ ...options, form, theme: 'auto' }), 'iframe', 'src')).toBe(
      'https://story.example/x/en/embed/',
    );
  });

  test('of a still needs neither frame nor script', () => {
    const html = snippetOf({ ...options, form: 'still' });
    expect(html).not.toMatch(/iframe|script/);
    expect(attribute(html, 'img', 'alt')).toBe('A map');
    expect(attribute(html, 'a', 'href')).toBe('https://story.example/x/en/');
  });

  test('can hold the script to its hash', () => {
    expect(snippetOf({ ...options, integrity: 'sha384-abc' })).toContain(
      'embed.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
    );
  });

  test('lets no text out of its attribute, and has no style that a strict host refuses', () => {
    const html = snippetOf({ ...options, title: '"><script>', linkText: '<b>', still: { src: 'a.svg', alt: '"&' } });
    expect(html).toContain('title="&quot;&gt;&lt;script&gt;"');
    expect(html).toContain('&lt;b&gt;</a>');
    expect(html).toContain('alt="&quot;&amp;"');
    expect(html).not.toMatch(/style/);
  });
});
