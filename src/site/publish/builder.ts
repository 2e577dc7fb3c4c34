import { snippetOf } from '../../embed/snippet.ts';
import { copyText } from '../../state/copy-text.ts';
import { one } from '../nodes.ts';
import { chaptersTold, choiceIn, optionsOf, tellsStory, windowsTold, type Choice } from './choice.ts';
import type { Embeddable } from './embeddable.ts';
import { previewIn } from './show-preview.ts';

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

/** Lets the prerendered page make the snippet that its form asks for. */
export function hydrateBuilder(): void {
  // The site's address, relative to the page.
  const root = one('[data-root]').dataset['root']!;
  const form = one<HTMLFormElement>('[data-form]');
  const code = one<HTMLTextAreaElement>('[data-code]');
  const frame = one<HTMLInputElement>('[data-frame-address]');
  const preview = one('[data-preview]');
  const fault = one('[data-fault]');
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
  one('[data-copy]').addEventListener('click', () => void copyFrom(code, one('[data-status]')));
  show();
  hydrateWidths(one('[data-widths]'), preview);
}

/** Copies a field's text, and says in `status` (by its `data-copied`, `data-refused`) whether it did; else it is selected. */
async function copyFrom(field: HTMLTextAreaElement, status: HTMLElement): Promise<void> {
  const { copied = '', refused = '' } = status.dataset;
  status.textContent = '';
  const isCopied = await copyText(field.value);
  if (!isCopied) {
    field.focus();
    field.select();
  }
  status.textContent = isCopied ? copied : refused;
}

/** Px. */
const TEXT_COLUMN = 680;
const LEAST = 320;

/** Lets `choices` (radio buttons, by width in px) decide on the column's width; at first a text column, if there is room. */
function hydrateWidths(choices: HTMLElement, column: HTMLElement): void {
  const fields = [...choices.querySelectorAll<HTMLInputElement>('input')];
  const show = () => {
    const { value } = fields.find(({ checked }) => checked)!;
    column.dataset['width'] = value;
    column.style.setProperty('--width', `${value}px`);
  };
  const room = Math.max(LEAST, Math.min(TEXT_COLUMN, column.clientWidth));
  fields.findLast(({ value }) => Number(value) <= room)!.checked = true;
  choices.addEventListener('input', show);
  show();
}

/** A site's address as an editor writes it, with a slash at its end; null where no page could load anything from it. */
export function siteAddress(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
