import type { Dataset } from '../core/dataset.ts';
import { formatDay } from '../core/days.ts';
import type { Claim, Day, Quantity } from '../core/types.ts';
import { messagesOf, type Messages } from './index.ts';

/** The interface's messages with the forms of numbers and dates of one language. */
export interface Words extends Messages {
  /** "8,000" */
  readonly number: (value: number) => string;
  /** "at least 3,000"; a range keeps both ends. */
  readonly figure: (quantity: Quantity) => string;
  /** "31 October 2020" */
  readonly day: (day: Day) => string;
  /** "31 Oct" */
  readonly shortDay: (day: Day) => string;
  /** "Article 004, paragraph 17" */
  readonly sourceOf: (claim: Claim) => string;
}

type Units = Pick<Dataset, 'units' | 'counted'>;

/** @param story its units: a number of the counted one stands without, as what is shown with it says what is counted */
export function wordsOf(lang: string, locale: string, story: Units): Words {
  const messages = messagesOf(lang);
  const format = new Intl.NumberFormat(locale);
  const number = (value: number) => format.format(value);
  return {
    ...messages,
    number,
    figure: (quantity) => messages.qualifier[quantity.qualifier](figureOf(quantity, number, story)),
    day: (day) => formatDay(day, locale, 'long'),
    shortDay: (day) => formatDay(day, locale, 'short'),
    sourceOf: ({ article, paragraph, paragraphEnd }) =>
      messages.card.source(article, messages.card.paragraph(paragraph, paragraphEnd)),
  };
}

function figureOf({ low, point, high, unit }: Quantity, number: (value: number) => string, story: Units): string {
  const bounds = [low, point, high].filter((bound) => bound !== undefined);
  const figure = [...new Set(bounds)].map(number).join('–');
  if (unit === story.counted) return figure;
  return `${figure}\u00a0${story.units.find(({ id }) => id === unit)!.label}`;
}
