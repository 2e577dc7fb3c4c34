import type { Lang } from '../../core/types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { PublishMessages } from './messages.ts';

export type { PublishMessages };

const MESSAGES: Readonly<Record<Lang, PublishMessages>> = { de, en };

export const publishMessagesOf = (lang: Lang): PublishMessages => MESSAGES[lang];
