import takeaway from 'virtual:takeaway';
import { messagesFrom } from '../../i18n/messages-from.ts';
import type { TakeawayMessages } from '../../core/messages/takeaway.ts';

export const takeawayMessagesOf = (lang: string): TakeawayMessages =>
  messagesFrom(takeaway[lang]!.messages, takeaway[lang]!.locale);
