import { dayOf } from '../core/days.ts';
import { clampDay } from '../core/view.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { HostCommand, Theme } from './messages.ts';

/** What the page around the frame can have done, besides what it can do with the story itself. */
export interface Acts {
  readonly hello: () => void;
  readonly enter: (chapter: string) => void;
  readonly speak: (lang: string) => void;
  readonly colour: (theme: Theme) => void;
  readonly become: (form: 'scroll' | 'stepper') => void;
  readonly scroll: (part: number) => void;
}

/** Does what a command asks for; a day off the axis and a chapter that is not there change nothing. */
export function obey(explorer: Explorer, command: HostCommand, acts: Acts): void {
  switch (command.type) {
    case 'hello':
      return acts.hello();
    case 'set-day':
      return goTo(explorer, command.day);
    case 'set-chapter':
      if (explorer.tour.chapters.some(({ id }) => id === command.chapter)) acts.enter(command.chapter);
      return;
    case 'set-lang':
      return acts.speak(command.lang);
    case 'set-theme':
      return acts.colour(command.theme);
    case 'set-form':
      return acts.become(command.form);
    case 'scroll':
      return acts.scroll(command.part);
  }
}

function goTo(explorer: Explorer, iso: string): void {
  const day = dayOf(iso);
  if (day !== null && clampDay(explorer.tour, day) === day) explorer.goTo(day);
}
