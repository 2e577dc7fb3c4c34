import type { Lang } from '../../core/types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { TakeawayMessages } from './messages.ts';

export type { TakeawayMessages };

const MESSAGES: Readonly<Record<Lang, TakeawayMessages>> = { de, en };

export const takeawayMessagesOf = (lang: Lang): TakeawayMessages => MESSAGES[lang];
