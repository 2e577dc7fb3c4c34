import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { JSDOM } from 'jsdom';
import { mount, unmount } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { windowsOf } from '../../../../src/embed/track-length.ts';
import { publishMessagesOf } from '../../../../src/site/messages.ts';
import type { Embeddable } from '../../../../src/site/publish/embeddable.ts';
import { hydrateBuilder } from '../../../../src/site/publish/builder.ts';
import PublishPage from '../../../../src/site/PublishPage.svelte';
import { explorerOf } from '../../../support/real-explorer.ts';

const SITE = 'https://host.example/folder/';
const explorer = explorerOf('en');
const EXCERPT = ['ship', 'border', 'confirmed'];
const CHAPTERS = `chapters=${EXCERPT.join()}`;
const storyIn = (lang: string, folder: string): Embeddable => ({
  lang,
  embedPath: `${folder}embed/`,
  homePath: folder,
  title: `title ${lang}`,
  linkText: `link ${lang}`,
  opening: explorer.dataset.opening,
  excerpt: EXCERPT,
  cards: Object.fromEntries(explorer.dataset.chapters.map(({ id }) => [id, 2])),
  stills: Object.fromEntries(
    explorer.dataset.chapters.map(({ id }) => [id, { src: `/share/${lang}/${id}.svg`, alt: id }]),
  ),
});
const one = <T extends HTMLElement>(selector: string) => document.querySelector<T>(selector)!;
const code = () => one<HTMLTextAreaElement>('[data-code]').value;
/** The snippet's frame. */
const frameIn = (html: string) => new JSDOM(html).window.document.querySelector('iframe');
const src = () => frameIn(code())?.getAttribute('src');
const shownFrame = () => one('[data-preview]').querySelector('iframe');

let page: object;
beforeEach(() => {
  page = mount(PublishPage, {
    target: document.body,
    props: {
      explorer,
      links: { home: '../', sources: '../sources/', publish: './', others: [] },
      messages: publishMessagesOf('en'),
      names: { de: 'Deutsch', en: 'English' },
      stories: [storyIn('de', '/'), storyIn('en', '/en/')],
      site: SITE,
      root: '../../',
      hash: 'sha384-abc',
      exampleHref: '../example/',
      snippet: null,
    },
  });
  hydrateBuilder();
});
afterEach(async () => {
  await unmount(page);
  document.body.replaceChildren();
  document.head.querySelectorAll('script').forEach((script) => script.remove());
});

test('at first the code is the proposed chapters in the page’s language, and the preview shows it from this very site', () => {
  expect(src()).toBe(`${SITE}en/embed/?${CHAPTERS}`);
  expect(shownFrame()).toHaveAttribute('src', `../../en/embed/?${CHAPTERS}`);
  expect(one<HTMLInputElement>('[data-frame-address]').value).toBe(`${SITE}en/embed/?${CHAPTERS}`);
  expect(document.head.querySelectorAll('script[src$="embed.js"]')).toHaveLength(1);
});

describe('the code changes with what is chosen', () => {
  test('language, form and colours', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Deutsch' }));
    await user.click(screen.getByRole('radio', { name: /^Map / }));
    await user.click(screen.getByRole('radio', { name: 'dark' }));
    expect(src()).toBe(`${SITE}embed/?form=map&theme=dark`);
    expect(shownFrame()).toHaveAttribute('src', '../../embed/?form=map&theme=dark');
  });

  test('a chapter to begin with', async () => {
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Chapter' }), 'border');
    expect(src()).toBe(`${SITE}en/embed/?${CHAPTERS}&chapter=border`);
  });

  test('the chapters; it begins with one of them, and says how long they are', async () => {
    const user = userEvent.setup();
    const box = (id: string) => one<HTMLInputElement>(`[name=chapters][value=${id}]`);
    const start = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Chapter' });
    const length = () => Number(/\d+/.exec(one('[data-length]').textContent)![0]);
    expect(length()).toBe(windowsOf(2 * EXCERPT.length));
    await user.selectOptions(start, 'border');
    await user.click(box('border'));
    await user.click(box('plan'));
    expect(src()).toBe(`${SITE}en/embed/?chapters=plan,ship,confirmed`);
    expect(start).toHaveValue('');
    expect([...start.options].filter(({ disabled }) => !disabled).map(({ value }) => value)).toEqual([
      '',
      'plan',
      'ship',
      'confirmed',
    ]);
    for (const id of ['plan', 'ship', 'confirmed']) await user.click(box(id));
    expect(src()).toBe(`${SITE}en/embed/`);
    expect(length()).toBe(windowsOf(2 * explorer.dataset.chapters.length));
  });

  test('a form without a story has no chapters to choose', async () => {
    await userEvent.click(screen.getByRole('radio', { name: /^Chart / }));
    expect(one('[data-chapters]')).not.toBeVisible();
    expect(src()).toBe(`${SITE}en/embed/?form=chart`);
  });

  test('a day of the axis and what it means, in place of the chapter', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'on a day' }));
    expect(screen.queryByRole('combobox', { name: 'Chapter' })).not.toBeInTheDocument();
    const day = screen.getByLabelText('Day');
    await user.clear(day);
    await user.type(day, '2024-11-18');
    await user.selectOptions(screen.getByRole('combobox', { name: 'The day means' }), 'happened');
    expect(src()).toBe(`${SITE}en/embed/?${CHAPTERS}&day=2024-11-18&lens=happened`);
    await user.clear(day);
    await user.type(day, '2031-01-01');
    expect(src()).toBe(`${SITE}en/embed/?${CHAPTERS}`);
  });

  test('the checksum', async () => {
    expect(code()).not.toContain('integrity');
    await userEvent.click(screen.getByRole('checkbox', { name: /^Script with checksum/ }));
    expect(code()).toContain('integrity="sha384-abc" crossorigin="anonymous"');
  });

  test('a picture has no frame, no script, and no address of a frame', async () => {
    await userEvent.click(screen.getByRole('radio', { name: /^Picture / }));
    expect(code()).not.toMatch(/<iframe|<script/);
    expect(shownFrame()).toBeNull();
    expect(one('[data-preview] img')).toHaveAttribute('src', '../../share/en/start.svg');
    expect(one('[data-frame]')).not.toBeVisible();
  });
});

test('a wrong address is said, and the code keeps the last one that was right', async () => {
  const user = userEvent.setup();
  const site = screen.getByLabelText('Address of the site');
  await user.clear(site);
  await user.type(site, 'https://new.example/a');
  expect(src()).toBe(`https://new.example/a/en/embed/?${CHAPTERS}`);
  await user.clear(site);
  await user.type(site, 'nonsense');
  expect(src()).toMatch(/^https:/);
  expect(screen.getByRole('alert')).toBeVisible();
  expect(site).toHaveAttribute('aria-invalid', 'true');
});

test('a choice that leaves the preview as it is does not load it again', async () => {
  const before = shownFrame();
  await userEvent.type(screen.getByLabelText('Address of the site'), 'more');
  expect(shownFrame()).toBe(before);
});

test('the preview is as wide as is chosen', async () => {
  await userEvent.click(screen.getByRole('radio', { name: /^390 px/ }));
  expect(one('[data-preview]')).toHaveAttribute('data-width', '390');
});

describe('the button', () => {
  test('copies the code and says so', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    expect(await navigator.clipboard.readText()).toBe(code());
    expect(screen.getByRole('status')).toHaveTextContent('Copied.');
  });

  test('selects the code where copying is forbidden', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy the code' }));
    const field = one<HTMLTextAreaElement>('[data-code]');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    expect(screen.getByRole('status')).toHaveTextContent(/selected/);
  });
});
