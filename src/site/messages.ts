import messages from 'virtual:messages';
import { messagesFrom } from '../i18n/messages-from.ts';
import type { PublishMessages } from '../core/messages/publish.ts';
import type { SourcesMessages } from '../core/messages/sources.ts';

/** Words of pages that are rendered once and for all: not for code that runs in a reader's browser. */

export const sourcesMessagesOf = (lang: string): SourcesMessages =>
  messagesFrom(messages[lang]!.sources, messages[lang]!.locale);

export const publishMessagesOf = (lang: string): PublishMessages =>
  messagesFrom(messages[lang]!.publish, messages[lang]!.locale);
