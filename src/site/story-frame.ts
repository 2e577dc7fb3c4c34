import { flushSync, hydrate, mount } from 'svelte';
import EstimatesChart from '../charts/EstimatesChart.svelte';
import ShareButton from '../controls/ShareButton.svelte';
import Timebar from '../controls/Timebar.svelte';
import { emitToHost, handleCommand, type CommandHandlers } from '../embed/commands.svelte.ts';
import type { Form, FrameEvent, HostCommand } from '../embed/messages.ts';
import type { Port } from '../embed/port.ts';
import type { Dataset } from '../core/dataset.ts';
import { withChapters } from '../core/selection.ts';
import { bareLayoutOf } from '../map/viewport.ts';
import SceneList from '../map/SceneList.svelte';
import type { Explorer } from '../state/explorer.svelte.ts';
import { nextTask, whenIdle } from '../state/schedule.ts';
import { syncLanguages } from '../state/sync-languages.svelte.ts';
import { syncUrl } from '../state/sync-url.svelte.ts';
import { interceptLinks } from '../story/intercept.ts';
import Opening from '../story/Opening.svelte';
import StepNav from '../story/StepNav.svelte';
import { scrollPage, turnBySwipes } from '../story/paging.ts';
import { isCurrent, ScrolledCards } from '../story/scrolled-cards.ts';
import { showStep, Steps } from '../story/steps.svelte.ts';
import { replace } from './replace.svelte.ts';
import { languageLinks, speak } from './frame-links.ts';
import type { wakeDayCard } from './day-card.ts';
import { wakeRows } from './frame-rows.ts';
import type { EarlyActs } from './early-acts.ts';
import type { RestingCard } from './resting-card.ts';
import { ScrolledStory } from './scrolled-story.ts';
import { chooseTheme } from './theme.ts';
import { wakeCard } from './wake-card.ts';
import { explorerOfPage, turnToAddress, hydrateIsland, hydrateStage, movedTo } from './hydrate.ts';
import { cardsOfStory, chaptersOfPage, island, one, sectionOf } from './nodes.ts';

const root = document.documentElement;
const formNow = () => root.dataset['asked'] as Form;
const cardIn = (step: HTMLElement) => step.querySelector<HTMLElement>('.card')!;
/** The other forms show all of a day: there is no text that tells of a part. */
const tellsStory = () => ['scroll', 'stepper'].includes(formNow());

const toldByPage = (dataset: Dataset) =>
  withChapters(
    dataset,
    chaptersOfPage().map(({ id }) => id),
  );

/** What was prerendered tells the whole story, from its opening; only then does it turn to another day. */
function wakePrerendered(explorer: Explorer, acts: EarlyActs, card: RestingCard): void {
  const moved = movedTo(acts, explorer);
  const isOpening = explorer.tour.opening === explorer.whole.opening;
  for (const [name, component] of [
    ['timebar', Timebar],
    ['estimates', EstimatesChart],
  ] as const) {
    if (isOpening) hydrateIsland(name, component, explorer);
    else replace(island(name), component, { explorer });
  }
  const opening = document.querySelector<HTMLElement>('.step:has(.contents)');
  if (opening && explorer.tour.chapters.length < explorer.whole.chapters.length)
    replace(opening, Opening, { explorer, titled: true });
  flushSync();
  wakeCard(explorer, card);
  turnToAddress(explorer);
  if (!explorer.tells) explorer.explore();
  if (moved !== undefined) explorer.goTo(moved);
}

function wakeParts(explorer: Explorer): void {
  mount(SceneList, { target: island('list'), props: { explorer } });
  const nav = one('.credit nav');
  nav.append(' ');
  mount(ShareButton, { target: nav, props: { explorer, isCompact: true } });
}

/** The address and all links follow the view. */
function wakeLinks(explorer: Explorer): void {
  interceptLinks(one('.story'), explorer);
  syncUrl(explorer);
  syncLanguages(explorer, languageLinks());
  syncLanguages(explorer, document.querySelectorAll<HTMLAnchorElement>('a[data-whole]'), () => '', explorer.whole);
}

function fetchDayCard(...at: Parameters<typeof wakeDayCard>): void {
  import('./day-card.ts').then((code) => code.wakeDayCard(...at)).catch(() => undefined);
}

/** What the commands of the page around the frame do. */
function handlersOf(explorer: Explorer, steps: Steps, scrolled: ScrolledStory, port: Port): CommandHandlers {
  const ready = () =>
    port.send({
      type: 'ready',
      form: formNow(),
      lang: root.lang,
      mode: explorer.view.mode,
      chapters: explorer.tour.chapters.map(({ id }) => id),
      steps: steps.all.length,
    });
  return {
    hello: ready,
    setChapter(chapter) {
      if (scrolled.on) scrolled.goTo(chapter);
      steps.enter(chapter);
    },
    setLanguage: speak,
    setTheme: chooseTheme,
    setForm: (form) => {
      if (formNow() === form || !tellsStory()) return;
      root.dataset['asked'] = root.dataset['form'] = form;
      scrolled.turn(form === 'scroll');
      ready();
    },
    scroll: (part) => scrolled.to(part),
  };
}

/**
 * Wakes every form but the still picture. Returns what does the commands of the page around the frame; null where the
 * story's data cannot be had.
 * @param told what the page around knows already
 */
export async function wakeStory(
  port: Port,
  acts: EarlyActs,
  card: RestingCard,
  told: readonly FrameEvent[],
): Promise<((command: HostCommand) => void) | null> {
  const explorer = await explorerOfPage(toldByPage);
  if (!explorer) return null;
  explorer.tells = tellsStory();
  const steps = new Steps(explorer);
  const cards = cardsOfStory();
  const turn = (direction: 1 | -1) => {
    const at = steps.at;
    if (explorer.hasLeftStory || !scrollPage(cardIn(cards[at]!), direction)) steps.goTo(at + direction);
  };

  await nextTask();
  hydrate(StepNav, { target: island('steps'), props: { explorer, steps, turn } });
  wakePrerendered(explorer, acts, card);
  await nextTask();
  const heights = await hydrateStage(explorer, chaptersOfPage(), formNow() === 'map' ? bareLayoutOf : undefined);
  await nextTask();
  wakeParts(explorer);
  whenIdle(() => {
    import('../export/dialog/offer.ts').then(({ offerTakeaway }) => offerTakeaway(explorer)).catch(() => undefined);
  });

  showStep(cards, steps);
  turnBySwipes(one('.explainer'), (direction) => {
    if (formNow() === 'stepper' && !explorer.motion.free) turn(direction);
  });
  wakeRows();
  wakeLinks(explorer);

  const known = new Map(told.map((event) => [event.type, JSON.stringify(event)]));
  emitToHost(explorer, (event) => {
    const before = known.get(event.type);
    known.delete(event.type);
    if (before !== JSON.stringify(event)) port.send(event);
  });
  const scrolled = new ScrolledStory(explorer, one('[data-progress]'), (part) =>
    port.send({ type: 'scroll-to', part }),
  );
  one('[data-leave]').addEventListener('click', () => port.send({ type: 'scroll-to', part: 1, leave: true }));
  const passing = new ScrolledCards(cards, (top) => scrolled.lead(top));
  explorer.reel = () => (scrolled.on ? passing : formNow() === 'stepper' ? steps : null);
  if (explorer.tells)
    fetchDayCard(explorer, heights, {
      card: () => (scrolled.on ? passing.current : cardIn(cards[steps.at]!)),
      bring: (chapter) => scrolled.on && !isCurrent(sectionOf(chapter)!) && scrolled.goTo(chapter),
    });
  const handlers = handlersOf(explorer, steps, scrolled, port);
  return (command) => handleCommand(explorer, command, handlers);
}
