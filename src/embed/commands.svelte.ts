import { dayOf, isoOf } from '../core/days.ts';
import { clampDay } from '../core/view.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { FrameEvent, HostCommand, ThemeChoice } from './messages.ts';

/** What commands need from the page, beyond the story's own state. */
export interface CommandHandlers {
  readonly hello: () => void;
  readonly setChapter: (chapter: string) => void;
  readonly setLanguage: (lang: string) => void;
  readonly setTheme: (theme: ThemeChoice) => void;
  readonly setForm: (form: 'scroll' | 'stepper') => void;
  readonly scroll: (part: number) => void;
}

/** Carries out a command of the host; days outside the axis and unknown chapters are ignored. */
export function handleCommand(explorer: Explorer, command: HostCommand, handlers: CommandHandlers): void {
  switch (command.type) {
    case 'hello':
      return handlers.hello();
    case 'set-day':
      return goTo(explorer, command.day);
    case 'set-chapter':
      if (explorer.tour.chapters.some(({ id }) => id === command.chapter)) handlers.setChapter(command.chapter);
      return;
    case 'set-lang':
      return handlers.setLanguage(command.lang);
    case 'set-theme':
      return handlers.setTheme(command.theme);
    case 'set-form':
      return handlers.setForm(command.form);
    case 'scroll':
      return handlers.scroll(command.part);
  }
}

function goTo(explorer: Explorer, iso: string): void {
  const day = dayOf(iso);
  if (day !== null && clampDay(explorer.tour, day) === day) explorer.goTo(day);
}

/** Sends chapter, day, lens and mode, then each change of them and of the open statement. Returns a function that stops it. */
export function emitToHost(explorer: Explorer, send: (event: FrameEvent) => void): () => void {
  return $effect.root(() => {
    // Derived one by one, so that each is sent only when its own value changes.
    const chapter = $derived(explorer.view.chapter);
    const day = $derived(explorer.day);
    const mode = $derived(explorer.view.mode);
    const claim = $derived(explorer.view.claim);
    let lastClaim: string | null = null;
    $effect(() => send({ type: 'chapter', chapter }));
    $effect(() => send({ type: 'day', day: isoOf(day), lens: explorer.lens }));
    $effect(() => send({ type: 'mode', mode }));
    $effect(() => {
      if (claim !== lastClaim) send({ type: 'open-claim', claim });
      lastClaim = claim;
    });
  });
}
