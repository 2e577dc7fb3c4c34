import type { Page } from '@playwright/test';
import { bringFrameTo, inFrame, isPinned, openHost, test } from './host-page.ts';
import { changed } from './host-server.ts';
import { expect, sizes } from './support.ts';

/**
 * Consent tools keep frame and script back until the reader agrees. klaro is the real one; the others, which are not to be
 * had without an account, are imitated in what they do to the page.
 */

test.use({ viewport: sizes.desktop });

interface Tool {
  /** What it, or the editor for it, makes of the frame's markup. */
  readonly keep: (iframe: string) => string;
  /** What it does to the track once the reader agrees. Whole in itself: it runs in the article. */
  readonly release: (track: HTMLElement) => void;
}

const NOTICE = '<div class="notice" style="height: 720px"><p>Allow?</p></div>';
const base64 = (text: string) => Buffer.from(text).toString('base64');

const tools: Record<string, Tool> = {
  Cookiebot: {
    keep: (iframe) => iframe.replace('src=', 'data-cookieconsent="marketing" data-cookieblock-src=') + NOTICE,
    release: (track) => {
      const iframe = track.querySelector('iframe')!;
      iframe.src = iframe.dataset['cookieblockSrc']!;
      iframe.removeAttribute('data-cookieblock-src');
      track.querySelector('.notice')!.remove();
    },
  },
  'Borlabs Cookie': {
    keep: (iframe) =>
      `<div class="BorlabsCookie">${NOTICE}<script type="text/template">${base64(iframe)}</script></div>`,
    release: (track) => {
      const box = track.querySelector('.BorlabsCookie')!;
      box.innerHTML = atob(box.querySelector('script')!.textContent);
    },
  },
  consentmanager: {
    keep: (iframe) => NOTICE + iframe.replace('src=', 'class="cmplazyload" hidden src="about:blank" data-cmp-src='),
    release: (track) => {
      const iframe = track.querySelector('iframe')!;
      iframe.src = iframe.dataset['cmpSrc']!;
      track.querySelector('.notice')!.remove();
      setTimeout(() => (iframe.hidden = false), 100);
    },
  },
  'a notice in the frame itself': {
    keep: (iframe) => iframe.replace('src=', 'srcdoc="<p>Allow?</p>" src='),
    release: (track) => track.querySelector('iframe')!.removeAttribute('srcdoc'),
  },
};
const names = Object.keys(tools);

/** The article with a figure for each tool, and its script as tools keep scripts back. */
const article = (html: string): string => {
  const [figure] = /<figure[^]*?<\/figure>/.exec(html)!;
  const text = '<p style="height: 2000px">Text</p>';
  const figures = names.map((name) =>
    figure.replace('<figure', `<figure data-tool="${name}"`).replace(/<iframe.*<\/iframe>/, tools[name]!.keep),
  );
  return html
    .replace(figure, figures.join(text))
    .replace('<script async src=', '<script type="text/plain" data-type="text/javascript" async data-src=');
};

/** As every tool does it: a new element, since a script runs only once. */
const runScript = (page: Page) =>
  page.evaluate(() => {
    const kept = document.querySelector<HTMLScriptElement>('script[type="text/plain"]')!;
    const script = document.createElement('script');
    for (const { name, value } of kept.attributes) script.setAttribute(name, value);
    script.type = kept.dataset['type']!;
    script.src = kept.dataset['src']!;
    kept.replaceWith(script);
  });

test('a frame is pinned once its consent tool lets frame and script go, whatever stood for it', async ({
  page,
  hosts,
}) => {
  await openHost(page, hosts + changed(article));
  await expect(page.locator('.notice')).toHaveCount(names.length - 1);
  await expect(page.locator('figcaption img').first()).toBeVisible();
  for (const [i, name] of names.entries()) {
    const track = page.locator(`[data-tool="${name}"] > div`);
    const height = (await track.boundingBox())!.height;
    expect(height, `${name}, before`).toBeLessThan(1600);
    await track.evaluate((node) => scrollBy(0, node.getBoundingClientRect().top - 2.4 * innerHeight));
    await track.evaluate(tools[name]!.release);
    if (i === 0) await runScript(page);
    const position = () => track.locator('iframe').evaluate((node) => getComputedStyle(node).position);
    await expect.poll(position, name).toBe('sticky');
  }
});

/** How a frame goes again: the reader agrees no longer, or a page unloads what is out of view. */
const withdrawals: Record<string, (iframe: HTMLIFrameElement) => void> = {
  'it is taken out': (iframe) => iframe.remove(),
  'it is hidden': (iframe) => iframe.style.setProperty('display', 'none', 'important'),
};

test('a frame that goes while it is pinned leaves no hole', async ({ page, hosts }) => {
  const track = page.locator('figure > div').first();
  const height = async () => (await track.boundingBox())!.height;
  for (const [name, withdraw] of Object.entries(withdrawals))
    for (const part of [-3, 0.5]) {
      await openHost(page, `${hosts}plain.html`);
      await bringFrameTo(page, 2.4);
      await expect.poll(() => isPinned(page)).toBe(true);
      await bringFrameTo(page, part);
      expect(await height()).toBeGreaterThan(5000);
      await page.locator('iframe').evaluate(withdraw);
      await expect.poll(height, `${name}, at ${part}`).toBeLessThan(800);
    }
});

const KLARO = `
  <script>
    window.klaroConfig = {
      storageMethod: 'localStorage',
      acceptAll: true,
      services: [{ name: 'story', title: 'Story', purposes: ['functional'] }],
    };
  </script>
  <script defer src="/npm/klaro/dist/klaro.js"></script>`;

/** What is used of it. */
interface KlaroManager {
  updateConsent(service: string, agreed: boolean): void;
  saveAndApplyConsents(): void;
}

/** The article as its editors mark it for klaro. */
const underKlaro = (html: string): string =>
  html
    .replace('</head>', `${KLARO}</head>`)
    .replace(/(<iframe[^>]*?) src=/, '$1 data-name="story" data-src=')
    .replace('<script async src=', '<script type="text/plain" data-type="text/javascript" data-name="story" data-src=');

test('klaro gives a frame, pinned where that is still far below, and takes it back without leaving a hole', async ({
  page,
  hosts,
}) => {
  const track = page.locator('figure > div').first();
  const height = async () => (await track.boundingBox())!.height;
  const form = () => inFrame(page).locator('html').getAttribute('data-form');
  const takeBack = () =>
    page.evaluate(() => {
      const { klaro } = window as unknown as { klaro: { getManager: () => KlaroManager } };
      const manager = klaro.getManager();
      manager.updateConsent('story', false);
      manager.saveAndApplyConsents();
    });

  await openHost(page, hosts + changed(underKlaro));
  await page.locator('.cookie-notice .cm-btn-success').click();
  await bringFrameTo(page, 2.4);
  await expect.poll(() => isPinned(page)).toBe(true);
  await bringFrameTo(page, -3);
  expect(await height()).toBeGreaterThan(5000);
  await takeBack();
  await expect.poll(height).toBeLessThan(800);

  // Where the frame is to be, klaro asks again; the reader is there already.
  await bringFrameTo(page, 0.2);
  await page.locator('.context-notice button').first().click();
  await expect.poll(form).toBe('stepper');
  expect(await height()).toBeLessThan(1600);
  await takeBack();
  await expect(page.locator('.context-notice')).toBeVisible();
  expect(await height()).toBeLessThan(1600);
});
