import type { Lang } from '../../core/types.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { SourcesMessages } from './messages.ts';

export type { SourcesMessages };

const MESSAGES: Readonly<Record<Lang, SourcesMessages>> = { de, en };

export const sourcesMessagesOf = (lang: Lang): SourcesMessages => MESSAGES[lang];
