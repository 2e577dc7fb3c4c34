import type { HostCommand } from '../embed/messages.ts';
import type { Port } from '../embed/port.ts';
import { dayOf, isoOf } from '../core/days.ts';
import { CHAPTER, DAY, givenIn } from '../core/url.ts';
import { chaptersOfPage } from './nodes.ts';
import { speak } from './frame-links.ts';
import { chooseTheme } from './theme.ts';

/** The picture of the chapter that the address names; without one, of the last chapter up to the address's day. */
export function wakeStill(port: Port): (command: HostCommand) => void {
  const [opening, ...chapters] = chaptersOfPage();
  const show = (chapter: HTMLElement | undefined) => {
    if (!chapter) return;
    document.querySelector('[data-shown]')?.removeAttribute('data-shown');
    chapter.toggleAttribute('data-shown', true);
  };
  const byId = (id: string) => [opening!, ...chapters].find((chapter) => chapter.id === id);
  const byDay = (iso: string) => chapters.findLast(({ dataset }) => dataset['chapterDay']! <= iso) ?? opening;
  const ready = () =>
    port.send({
      type: 'ready',
      form: 'still',
      lang: document.documentElement.lang,
      mode: 'story',
      chapters: chaptersOfPage().map(({ id }) => id),
      steps: 1,
    });

  const given = givenIn(location.search + location.hash);
  const day = dayOf(given(DAY)[0] ?? '');
  const chapter = given(CHAPTER)
    .map((id) => byId(id.toLowerCase()))
    .find(Boolean);
  show(chapter ?? (day === null ? undefined : byDay(isoOf(day))));
  return (command) => {
    if (command.type === 'hello') ready();
    if (command.type === 'set-chapter') show(byId(command.chapter));
    if (command.type === 'set-day') show(byDay(command.day));
    if (command.type === 'set-theme') chooseTheme(command.theme);
    if (command.type === 'set-lang') speak(command.lang);
  };
}
