import type { TakeawayMessages } from '../../core/messages/takeaway.ts';
import { copyText } from '../../state/copy-text.ts';
import { TooSmall } from '../chart/chart-picture.ts';
import { save } from './save.ts';

/** Hands over what was chosen, and says how it went. */
export class Taking {
  readonly #messages: TakeawayMessages;
  said = $state('');

  constructor(messages: TakeawayMessages) {
    this.#messages = messages;
  }

  async file(name: string, make: () => Blob | Promise<Blob>): Promise<void> {
    this.said = this.#messages.making;
    try {
      save(await make(), name);
      this.said = this.#messages.saved(name);
    } catch (error) {
      this.said = error instanceof TooSmall ? this.#messages.tooSmall : this.#messages.failed;
    }
  }

  /** @param shown where the text stands: selected where copying is forbidden */
  async text(text: string, shown: Node): Promise<void> {
    const isCopied = await copyText(text);
    if (!isCopied) getSelection()?.selectAllChildren(shown);
    this.said = isCopied ? this.#messages.copied : this.#messages.copyRefused;
  }
}
