import { de } from './de.ts';
import { en } from './en.ts';
import type { Messages } from './messages.ts';

export type { Messages };

const dictionaries: Readonly<Record<string, Messages>> = { de, en };

/** The interface's words in a language; throws a RangeError for one that has no dictionary. */
export function messagesOf(lang: string): Messages {
  const messages = dictionaries[lang];
  if (!messages) throw new RangeError(`no messages for language "${lang}"`);
  return messages;
}
