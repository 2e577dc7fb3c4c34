import { foreignParams } from '../core/params.ts';

const THEMES = ['light', 'dark'];
const root = document.documentElement;

/** Wires the page's switch between the colours, and lets links within the site take the reader's choice along. */
export function hydrateTheme(): void {
  const box = document.querySelector<HTMLElement>('[data-theme-switch]')!;
  const select = box.querySelector('select')!;
  select.value = root.dataset['theme'] ?? '';
  select.addEventListener('change', () => chooseTheme(select.value));
  box.hidden = false;
  for (const click of ['click', 'auxclick']) addEventListener(click, takeAlong, { capture: true });
}

/** @param theme `light`, `dark`, or empty: as the system has it */
export function chooseTheme(theme: string): void {
  if (THEMES.includes(theme)) root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
  try {
    history.replaceState(history.state, '', themed(location.href));
  } catch {
    // A sandboxed frame may forbid it; the choice then lasts as long as the page.
  }
}

function takeAlong({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href]') : null;
  if (link?.origin === location.origin && link.pathname !== location.pathname) link.href = themed(link.href);
}

/** An address with the theme of this page. What else it asks for stays, byte for byte. */
function themed(href: string): string {
  const theme = root.dataset['theme'];
  const [, path, query = '', hash] = /^([^?#]*)\??([^#]*)(.*)$/s.exec(href)!;
  const pairs = [...foreignParams(query, /^theme=/i), ...(theme ? [`theme=${theme}`] : [])];
  return path + (pairs.length > 0 ? `?${pairs.join('&')}` : '') + hash;
}
