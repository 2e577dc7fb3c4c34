import { copyText } from '../state/copy-text.ts';
import { isPlainClick } from '../state/open-in-place.ts';
import { one, say } from './nodes.ts';

export const languageLinks = () => [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];

/** Another language in the same frame; the history of the page around it does not grow. */
export function speak(lang: string): void {
  const link = languageLinks().find(({ dataset }) => dataset['language'] === lang);
  if (link) location.replace(link.href);
}

export function wakeLanguageLinks(): void {
  for (const link of languageLinks())
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      speak(link.dataset['language']!);
    });
}

/**
 * Links out of the frame open a tab. A sandbox may forbid that, and browsers say nothing then: the link is copied instead,
 * if the sandbox allows that, and the reader is told, in words that the page brings, since the picture has no story's data.
 */
export function wakeWaysOut(): void {
  addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (!link || link.download || link.target === '_self' || event.defaultPrevented || !isPlainClick(event)) return;
    event.preventDefault();
    if (!openTab(link.href)) void tellOf(link);
  });
}

/** False where that is forbidden. */
function openTab(address: string): boolean {
  const tab = open(address);
  try {
    if (tab) tab.opener = null;
  } catch {
    // The tab stays in the sandbox: it is out of reach, and so is the frame for it.
  }
  return tab !== null;
}

async function tellOf(link: HTMLAnchorElement): Promise<void> {
  const { shut, copied } = one('[data-notice]').dataset;
  const sentence = `${shut} ${(await copyText(link.href)) ? copied : link.href}`;
  if (!link.closest('dialog')) return say(sentence);
  // The page's own line lies below the dialog. What is in a new line from the start is not read out.
  const line = document.createElement('span');
  line.role = 'status';
  link.after(line);
  setTimeout(() => (line.textContent = ` ${sentence}`));
  addEventListener('click', () => line.remove(), { once: true, capture: true });
}
