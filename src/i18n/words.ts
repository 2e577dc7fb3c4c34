import type { Dataset } from '../core/dataset.ts';
import { dayFormat } from '../core/days.ts';
import type { Claim, Day, Quantity } from '../core/types.ts';
import { messagesFrom } from './messages-from.ts';
import type { Messages } from './messages.ts';

/** The interface's messages with the forms of numbers and dates of one language. */
export interface Words extends Messages {
  /** "8,000" */
  readonly number: (value: number) => string;
  /** "at least 3,000"; a range keeps both ends. */
  readonly figure: (quantity: Quantity) => string;
  /** "31 October 2024" */
  readonly day: (day: Day) => string;
  /** "31 Oct" */
  readonly shortDay: (day: Day) => string;
  /** "Article 004, paragraph 17" */
  readonly sourceOf: (claim: Claim) => string;
}

export function wordsOf({
  messages: tree,
  locale,
  dayStyles,
}: Pick<Dataset, 'messages' | 'locale' | 'dayStyles'>): Words {
  const messages = messagesFrom<Messages>(tree, locale);
  const { format: number } = new Intl.NumberFormat(locale);
  return {
    ...messages,
    number,
    figure: (quantity) => messages.qualifier[quantity.qualifier](figureOf(quantity, number, messages)),
    day: dayFormat(locale, dayStyles.long),
    shortDay: dayFormat(locale, dayStyles.short),
    sourceOf: ({ article, paragraph, paragraphEnd }) =>
      messages.card.source(article, messages.card.paragraph(paragraph, paragraphEnd)),
  };
}

function figureOf({ low, point, high, unit }: Quantity, number: (value: number) => string, messages: Messages): string {
  const bounds = [low, point, high].filter((bound) => bound !== undefined);
  const figure = [...new Set(bounds)].map(number).join('–');
  return unit === 'soldiers' ? figure : `${figure}\u00a0${messages.unit[unit]}`;
}
