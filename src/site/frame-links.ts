import { isPlainClick } from '../state/open-in-place.ts';

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
