import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { FIXED_HEIGHT } from '../../../../src/embed/frame-height.ts';
import { oembedFile } from '../../../../src/site/publish/oembed.ts';
import { oembedFiles } from '../../../../src/site/publish/oembed-files.ts';
import { LANGS } from '../../../support/langs.ts';
import { realStory } from '../../../support/real-story.ts';

const SITE = 'https://host.example/folder/';
const files = await oembedFiles(SITE);
const answers = files.map(({ file, text }) => ({ file, answer: JSON.parse(text) as Record<string, unknown> }));

test('the story and each chapter have an answer in every language', () =>
  expect(files.map(({ file }) => `/${file}`)).toEqual(
    LANGS.flatMap((lang) => [oembedFile(lang), ...realStory(lang).chapters.map(({ id }) => oembedFile(lang, id))]),
  ));

describe.each(answers)('$file', ({ answer }) => {
  test('has what oEmbed 1.0 requires of a rich answer, and a thumbnail with its size', () => {
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 680, height: FIXED_HEIGHT.stepper });
    expect(answer['html']).toEqual(expect.any(String));
    expect(answer['thumbnail_url']).toMatch(/^https:\/\/host\.example\/folder\/share\/(de|en)\/\w+\.png$/);
    expect([answer['thumbnail_width'], answer['thumbnail_height']]).toEqual([1200, 630]);
    expect(answer['provider_name']).toMatch(/^(Wie berichtet|As Reported)$/);
  });

  test('its HTML is a frame from our site with a link beside it, as high as it says, and no script', () => {
    const { document } = new JSDOM(answer['html'] as string).window;
    const frame = document.querySelector('iframe')!;
    expect(frame.getAttribute('src')).toMatch(/^https:\/\/host\.example\/folder\/(en\/)?embed\//);
    expect(frame.getAttribute('height')).toBe(String(answer['height']));
    expect(document.querySelector('figcaption a')?.getAttribute('href')).toContain(SITE);
    expect(document.querySelector('script')).toBeNull();
  });
});

test('a chapter’s answer opens at the chapter, the story’s at its beginning', () => {
  const srcOf = (file: string) =>
    new JSDOM(answers.find((entry) => entry.file === file)!.answer['html'] as string).window.document
      .querySelector('iframe')!
      .getAttribute('src');
  expect(srcOf('oembed/en/ship.json')).toBe(`${SITE}en/embed/?chapter=ship`);
  expect(srcOf('oembed/de.json')).toBe(`${SITE}embed/`);
});
