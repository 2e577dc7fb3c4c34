import { asPercent } from '../ui/as-percent.ts';
import { savesData } from '../state/saves-data.ts';
import { whenIdle } from '../state/schedule.ts';
import { chapterInReading } from '../story/follow.ts';
import { chaptersOfPage, island, linkToSources, prerendered, SOURCES } from './nodes.ts';

/** A day of the slider on the opening's map, as it was prerendered. */
export interface PrerenderedMoment {
  /** Of its stop on the slider, 0 to 1. */
  readonly x: number;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly inWords: string;
  /** What the slider says of it. */
  readonly said: string;
  /** The map's name. */
  readonly name: string;
  /** Of what is drawn on the slider's rule: the rule so far, then the days ahead. */
  readonly rule: readonly string[];
  /** Marks and labels: by number, the pieces of their markup. Empty where the map would look elsewhere. */
  readonly markup: readonly number[];
}

/** Days are much alike: each piece of their markup is there once. */
export interface PrerenderedMoments {
  readonly pieces: readonly string[];
  readonly moments: readonly PrerenderedMoment[];
}

interface Shown extends Pick<PrerenderedMoment, 'day' | 'inWords' | 'said' | 'name' | 'rule'> {
  readonly picture: Element;
  /** What has no place on the map comes with the app, and its style sheet. */
  readonly callouts: readonly Node[];
  /** Of the buttons to the day before and after: whether there is none. */
  readonly disabled: readonly string[];
}

/**
 * The opening's map, and the words on the bar, as they follow the slider while the page rests: the app takes seconds to
 * come. Where its map is no longer seen, in another chapter or a turned window, it is the opening's again.
 */
export class RestingMoments {
  readonly #bar = island('timebar');
  readonly #stage = island('stage');
  readonly #stopping = new AbortController();
  readonly #isRead: () => boolean;
  readonly #openingX = this.#handle().getAttribute('x')!;
  #content: PrerenderedMoments | null = null;
  /** The format of the window for which the content was fetched. */
  #format: Element | undefined;
  #opening: Shown | null = null;
  #current: PrerenderedMoment | null = null;
  /** What was asked for last: it is shown when the content has come. */
  #asked: () => void = () => undefined;

  /**
   * @param when when to fetch the days; gives back what calls that off
   * @param isRead whether the opening is the chapter that is read
   */
  constructor(when: (run: () => void) => () => void = whenIdle, isRead = isOpeningRead) {
    this.#isRead = isRead;
    const { signal } = this.#stopping;
    const cancel = when(() => void this.#fetch());
    signal.addEventListener('abort', cancel);
    this.#bar.addEventListener('input', ({ target }) => this.#step(target as HTMLInputElement), { signal });
    const look = () => this.#current && !this.#isAtOpening() && this.goTo(null);
    addEventListener('scroll', look, { signal, passive: true });
    addEventListener('resize', look, { signal });
  }

  /**
   * To the day nearest to a place on the slider, 0 to 1, the earlier of two, as `stopAt` finds it; null: back to what the
   * opening tells.
   */
  goTo(x: number | null): void {
    this.#asked = () => this.goTo(x);
    const moments = x === null ? [] : (this.#content?.moments ?? []);
    const away = (moment: PrerenderedMoment) => Math.abs(moment.x - x!);
    const nearest = (best: PrerenderedMoment | null, moment: PrerenderedMoment) =>
      !best || away(moment) < away(best) ? moment : best;
    this.#show(moments.reduce(nearest, null));
  }

  /** From now on the app answers. */
  stop(): void {
    this.#stopping.abort();
    // The app would not know that it has been hidden.
    for (const line of this.#linesOfOpening()) line.hidden = false;
  }

  async #fetch(): Promise<void> {
    const format = this.#formatNow();
    if (!format || savesData()) return;
    const file = `${this.#bar.dataset['moments']}${format.className.replace('only-', '')}.json`;
    const content = await prerendered<PrerenderedMoments>(file);
    // A server may have an answer of its own for what it lacks.
    if (!content?.moments) return;
    this.#content = content;
    this.#format = format;
    this.#asked();
  }

  /** By key: the browser has moved the slider, but not what is drawn of it. Where it began, the opening is shown. */
  #step(slider: HTMLInputElement): void {
    this.#asked = () => this.#step(slider);
    const { value, defaultValue } = slider;
    const moment = this.#content?.moments[Number(value)];
    if (moment) this.#show(moment, value === defaultValue ? null : moment);
  }

  /** @param drawn null: the opening itself */
  #show(moment: PrerenderedMoment | null, drawn = moment): void {
    if (!this.#content || this.#stopping.signal.aborted) return;
    if (moment ? !this.#isAtOpening() : !this.#current) return;
    this.#opening ??= this.#now();
    this.#draw(drawn, this.#opening);
    const handle = this.#handle();
    handle.querySelector<SVGElement>('[data-day-handle]')!.dataset['dayHandle'] = moment?.day ?? this.#opening.day;
    handle.setAttribute('x', moment ? asPercent(moment.x) : this.#openingX);
  }

  #handle(): Element {
    return this.#bar.querySelector('[data-day-handle]')!.parentElement!;
  }

  #isAtOpening(): boolean {
    return this.#format === this.#formatNow() && this.#isRead();
  }

  /** Of the two formats the style sheet shows one; on paper none. */
  #formatNow(): Element | undefined {
    const formats = [...this.#stage.querySelectorAll('[class^="only-"]')];
    return formats.find(({ firstElementChild }) => firstElementChild!.getClientRects().length > 0);
  }

  /** How much is new on its day, or what. */
  #linesOfOpening(): Iterable<HTMLElement> {
    return this.#bar.querySelectorAll<HTMLElement>('.day :not(.small) + .small, .news');
  }

  #nodes() {
    return {
      scene: this.#stage.querySelector<HTMLElement>('[data-scene]')!,
      picture: this.#format!.firstElementChild!,
      callouts: this.#stage.querySelector('.rows')!,
      slider: this.#bar.querySelector('input')!,
      inWords: this.#bar.querySelector('.day strong')!,
      rule: [...this.#bar.querySelectorAll('.drawing :is(.past, .unknown)')],
      buttons: [...this.#bar.querySelectorAll('button[aria-disabled]')],
    };
  }

  #now(): Shown {
    const { scene, picture, callouts, slider, inWords, rule, buttons } = this.#nodes();
    return {
      picture,
      callouts: [...callouts.childNodes],
      day: scene.dataset['day']!,
      name: scene.getAttribute('aria-label')!,
      inWords: inWords.textContent,
      said: slider.getAttribute('aria-valuetext')!,
      rule: rule.map((path) => path.getAttribute('d')!),
      disabled: buttons.map((button) => button.getAttribute('aria-disabled')!),
    };
  }

  #draw(wanted: PrerenderedMoment | null, opening: Shown): void {
    const moment = wanted?.markup.length ? wanted : null;
    if (moment === this.#current) return;
    this.#current = moment;
    const shown = moment ? shownOf(moment, this.#content!) : opening;
    const { scene, picture, callouts, slider, inWords, rule, buttons } = this.#nodes();
    // The globe is that of the opening.
    const globe = picture.querySelector(':scope > [data-base]');
    if (globe) shown.picture.prepend(globe);
    picture.replaceWith(shown.picture);
    callouts.replaceChildren(...shown.callouts);
    scene.dataset['day'] = shown.day;
    scene.setAttribute('aria-label', shown.name);
    slider.setAttribute('aria-valuetext', shown.said);
    inWords.textContent = shown.inWords;
    for (const line of this.#linesOfOpening()) line.hidden = moment !== null;
    rule.forEach((path, index) => path.setAttribute('d', shown.rule[index]!));
    buttons.forEach((button, index) => button.setAttribute('aria-disabled', shown.disabled[index]!));
  }
}

function isOpeningRead(): boolean {
  const chapters = chaptersOfPage();
  return chapterInReading(chapters) === chapters[0]!.id;
}

function shownOf(moment: PrerenderedMoment, { pieces, moments }: PrerenderedMoments): Shown {
  const made = document.createElement('template');
  const markup = moment.markup.map((piece) => pieces[piece]).join('');
  made.innerHTML = markup.replaceAll(SOURCES, linkToSources().getAttribute('href')!);
  const disabled = [moments[0], moments.at(-1)].map((end) => String(end === moment));
  return { ...moment, picture: made.content.firstElementChild!, callouts: [], disabled };
}
