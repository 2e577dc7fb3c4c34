import type { Dataset } from './dataset.ts';
import { dayFormat, yearOf } from './days.ts';
import { memoize } from './memoize.ts';
import type { Claim, Day, Quantity, Source } from './types.ts';
import { messagesFrom } from '../i18n/messages-from.ts';
import type { Messages } from './messages/interface.ts';

/** The interface's messages with the forms of numbers and dates of one language. */
export interface Words extends Messages {
  /** "8,000" */
  readonly number: (value: number) => string;
  /** "at least 3,000"; a range keeps both ends. */
  readonly figure: (quantity: Quantity) => string;
  /** "31 October 2020" */
  readonly day: (day: Day) => string;
  /** "31 Oct"; "31 Oct 2020" beside a day of another year. */
  readonly shortDay: (day: Day, beside: Day) => string;
  /** "October", "Oct", "Oct 2020" */
  readonly month: (day: Day, style: 'long' | 'short', hasYear: boolean) => string;
  /** "articles 1, 4": by their places in the list. */
  readonly inArticles: (articles: readonly Source[]) => string;
  /** "Article 4 of 5, paragraph 17" */
  readonly sourceOf: (claim: Claim) => string;
}

type Story = Pick<Dataset, 'messages' | 'locale' | 'dayStyles' | 'counted' | 'sources'>;

/** Of a story in one language. A number of what it counts stands without its unit, as what is shown with it says what is counted. */
export function wordsOf(story: Story): Words {
  const { locale, dayStyles, sources } = story;
  const messages = messagesFrom<Messages>(story.messages, locale);
  const shortDay = dayFormat(locale, dayStyles.short);
  const shortDayAndYear = dayFormat(locale, { ...dayStyles.short, year: 'numeric' });
  const months = { long: monthFormats(locale, 'long'), short: monthFormats(locale, 'short') };
  const { format: number } = new Intl.NumberFormat(locale);
  return {
    ...messages,
    number,
    // A step of the slider asks for the same figures again, and `Intl` takes long.
    figure: memoize((quantity: Quantity) => messages.qualifier[quantity.qualifier](figureOf(quantity, number, story))),
    day: dayFormat(locale, dayStyles.long),
    shortDay: (day, beside) => (yearOf(day) === yearOf(beside) ? shortDay : shortDayAndYear)(day),
    month: (day, style, hasYear) => months[style][hasYear ? 'withYear' : 'alone'](day),
    sourceOf: ({ article, paragraph, paragraphEnd }) =>
      messages.card.source(article.number, sources.length, messages.card.paragraph(paragraph, paragraphEnd)),
    inArticles: (articles) => {
      const numbers = new Set(articles.map((article) => article.number));
      return messages.fromArticles([...numbers].sort((a, b) => a - b).map(String));
    },
  };
}

const monthFormats = (locale: string, month: 'long' | 'short') => ({
  alone: dayFormat(locale, { month }),
  withYear: dayFormat(locale, { month, year: 'numeric' }),
});

function figureOf({ low, point, high, unit }: Quantity, number: (value: number) => string, story: Story): string {
  const bounds = [low, point, high].filter((bound) => bound !== undefined);
  const figure = [...new Set(bounds)].map(number).join('–');
  return unit.id === story.counted ? figure : `${figure}\u00a0${unit.label}`;
}
