import type { FrameEvent, HostCommand } from '../embed/messages.ts';
import type { Port } from '../embed/port.ts';
import type { Lens } from '../core/types.ts';
import { speak } from './frame-links.ts';
import { cardsOfStory, chaptersOfPage, one } from './nodes.ts';
import { chooseTheme } from './theme.ts';

/** What a frame says of the story's opening, as its app would. */
export function eventsAtRest(): FrameEvent[] {
  const chapters = chaptersOfPage().map(({ id }) => id);
  const { day, lens } = one('[data-scene]').dataset;
  const { lang } = document.documentElement;
  return [
    { type: 'ready', form: 'stepper', lang, mode: 'story', chapters, steps: cardsOfStory().length },
    { type: 'chapter', chapter: chapters[0]! },
    { type: 'day', day: day!, lens: lens as Lens },
    { type: 'mode', mode: 'story' },
  ];
}

/** Does for the page around a frame that rests what needs no app. @param other takes all other commands */
export function answerAtRest(port: Port, other: (command: HostCommand) => void): (command: HostCommand) => void {
  return (command) => {
    if (command.type === 'hello') port.send(eventsAtRest()[0]!);
    else if (command.type === 'set-theme') chooseTheme(command.theme);
    else if (command.type === 'set-lang') speak(command.lang);
    else other(command);
  };
}
