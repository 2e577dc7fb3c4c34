import type { TakeawayMessages } from '../../core/messages/takeaway.ts';
import { copyText } from '../../state/copy-text.ts';
import { TooSmall } from '../chart/chart-picture.ts';

/** Hands over what was chosen, and says how it went. */
export class Taking {
  readonly messages: TakeawayMessages;
  readonly #saved: (name: string) => string;
  said = $state('');

  /** @param isFramed the page around the frame may forbid to save files, and nothing tells of it */
  constructor(messages: TakeawayMessages, isFramed: boolean) {
    this.messages = messages;
    this.#saved = isFramed ? messages.handed : messages.saved;
  }

  async file(name: string, make: () => Blob | Promise<Blob>): Promise<void> {
    this.said = this.messages.making;
    try {
      save(await make(), name);
      this.said = this.#saved(name);
    } catch (error) {
      this.said = error instanceof TooSmall ? this.messages.tooSmall : this.messages.failed;
    }
  }

  /** @param shown where the text stands: selected where copying is forbidden */
  async text(text: string, shown: Node): Promise<void> {
    const isCopied = await copyText(text);
    if (!isCopied) getSelection()?.selectAllChildren(shown);
    this.said = isCopied ? this.messages.copied : this.messages.copyRefused;
  }
}

/** Long enough for a browser that asks the reader where to put the file, ms. */
const KEPT = 60_000;

/** Hands a file to the reader. A frame that may not save files does nothing, and says nothing of it. */
function save(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
