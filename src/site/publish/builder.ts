import { snippetOf } from '../../embed/snippet.ts';
import { chaptersTold, choiceIn, optionsOf, tellsStory, windowsTold, type Choice } from './choice.ts';
import type { Embeddable } from './embeddable.ts';
import { copyFrom } from './copy-from.ts';
import { previewIn } from './show-preview.ts';
import { siteAddress } from './site-address.ts';
import { hydrateWidths } from './widths.ts';

/** What the prerendered page holds for script. */
export interface Parts {
  /** Hidden until it works. Its `data-stories` are the languages' `Embeddable`s, `data-hash` is that of the script. */
  readonly form: HTMLFormElement;
  readonly code: HTMLTextAreaElement;
  /** The address of the frame alone. */
  readonly frame: HTMLInputElement;
  /** Where the snippet is tried out; its fields choose the width. */
  readonly preview: HTMLElement;
  readonly widths: HTMLFieldSetElement;
  readonly copy: HTMLButtonElement;
  /** `role=status`; says by `data-copied` and `data-refused` what to say. */
  readonly status: HTMLElement;
  /** Shown where the site's address cannot be one. */
  readonly fault: HTMLElement;
}

/** How far the story of these chapters scrolls, and which of them it can begin with. */
function showChapters(form: HTMLFormElement, choice: Choice, story: Embeddable): void {
  const told = chaptersTold(choice, story);
  const length = form.querySelector<HTMLElement>('[data-length]')!;
  length.textContent = length.dataset['length']!.replace('{windows}', String(windowsTold(choice, story)));
  form.querySelector<HTMLElement>('[data-chapters]')!.hidden = !tellsStory(choice);
  const start = form.elements.namedItem('chapter') as HTMLSelectElement;
  const isTold = (id: string) => id === '' || !tellsStory(choice) || told.includes(id);
  for (const option of start.options) option.disabled = !isTold(option.value);
  if (!isTold(start.value)) start.value = '';
}

/** Lets the page make the snippet that its form asks for. `root`: the site's address, relative to the page. */
export function hydrateBuilder(parts: Parts, root: string): void {
  const { form, code, frame, preview, widths, fault } = parts;
  const stories = JSON.parse(form.dataset['stories']!) as readonly Embeddable[];
  const hash = form.dataset['hash'] ?? null;
  const address = form.elements.namedItem('site') as HTMLInputElement;
  const day = form.elements.namedItem('day') as HTMLInputElement;
  const showIn = previewIn(preview);
  // Opened as a file it lies nowhere that others could reach.
  if (address.value === '') address.value = siteAddress(new URL(root, document.baseURI).href) ?? '';
  let site = siteAddress(address.value) ?? 'https://example.com/';

  function show() {
    const chosen = choiceIn(new FormData(form));
    const choice = day.validity.valid ? chosen : { ...chosen, day: '' };
    const story = stories.find(({ lang }) => lang === choice.lang)!;
    const given = siteAddress(address.value);
    fault.hidden = given !== null;
    address.setAttribute('aria-invalid', String(given === null));
    site = given ?? site;
    showChapters(form, choice, story);
    for (const part of form.querySelectorAll<HTMLElement>('[data-start]')) {
      part.hidden = part.dataset['start'] !== choice.start;
    }
    code.value = snippetOf(optionsOf(choice, story, site, hash));
    const source = showIn(snippetOf(optionsOf(choice, story, root, null)));
    frame.closest<HTMLElement>('[data-frame]')!.hidden = source === null;
    frame.value = source === null ? '' : site + source.slice(root.length);
  }
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  parts.copy.addEventListener('click', () => void copyFrom(code, parts.status));
  show();
  hydrateWidths(widths, preview);
}
