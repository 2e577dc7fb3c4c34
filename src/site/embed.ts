import './styles.ts';
import './embed.css';
import { datasets } from 'virtual:story';
import { openPort, type Port } from '../embed/port.ts';
import { reportHeight } from '../embed/report-height.ts';
import type { HostCommand } from '../embed/messages.ts';
import { whenIdle } from '../state/schedule.ts';
import { EarlyActs } from './early-acts.ts';
import { wakeLanguageLinks, wakeWaysOut } from './frame-links.ts';
import { heightOfFrame } from './frame-size.ts';
import { island, one } from './nodes.ts';
import { RestingMoments } from './resting-moments.ts';
import { answerAtRest, eventsAtRest } from './resting-frame.ts';
import { RestingCard } from './resting-card.ts';
import { wakeStill } from './still-frame.ts';
import { asksForMore, restUntilBegun } from './until-begun.ts';

const root = document.documentElement;
const waiting: HostCommand[] = [];
let take = (command: HostCommand): unknown => waiting.push(command);
/** The article has our script, which says hello. */
let isLed = false;
const port: Port = openPort((command) => {
  isLed ||= command.type === 'hello';
  take(command);
});
wakeLanguageLinks();
wakeWaysOut();
// All that is done in a frame brings its app.
const card = new RestingCard(() => undefined);
const rests = root.dataset['asked'] === 'stepper' && !asksForMore();
const moments = rests ? new RestingMoments(whenBarIsUsed, () => true) : null;
const acts = new EarlyActs(one('.explainer'), () => !root.classList.contains('asleep'), card, moments);

const told = rests ? eventsAtRest() : [];
if (rests) {
  reportHeight(port, heightOfFrame);
  told.forEach(port.send);
  const begin = restUntilBegun(wake);
  take = answerAtRest(port, (command) => {
    waiting.push(command);
    begin();
  });
} else await wake();
// On paper the article's script puts a picture of the article's own in the frame's place; without it, the frame has to.
whenIdle(() => {
  if (!isLed) one<HTMLImageElement>('.frame-still img').loading = 'eager';
});

/** The days are not worth the line of a reader who passes by; of one who uses the slider they come before the app. */
function whenBarIsUsed(run: () => void): () => void {
  const stop = new AbortController();
  const runOnce = () => (stop.abort(), run());
  for (const act of ['pointerdown', 'focusin'])
    island('timebar').addEventListener(act, runOnce, { signal: stop.signal });
  return () => stop.abort();
}

async function wake(): Promise<void> {
  const story = root.dataset['asked'] === 'still' ? null : await wakeStoryOrNot();
  // Without its code or its data it is the picture, whatever it was asked to be.
  if (!story) root.dataset['asked'] = 'still';
  if (!story) card.giveUp();
  const act = story ?? wakeStill(port);
  // On a slow line the picture has taken its place.
  root.dataset['form'] = root.dataset['asked'];
  root.classList.add('hydrated');
  waiting.forEach(act);
  take = act;
  if (!rests) reportHeight(port, heightOfFrame);
  if (!rests || !story) act({ type: 'hello' });
  acts.replay();
}

async function wakeStoryOrNot(): Promise<((command: HostCommand) => void) | null> {
  // Asked for with the code that reads it, not after it.
  datasets[root.lang]!().catch(() => undefined);
  // A file that was half put on its host may be empty.
  const wakeStory = await import('./story-frame.ts').then(
    (app): typeof app.wakeStory | undefined => app.wakeStory,
    () => undefined,
  );
  return wakeStory ? wakeStory(port, acts, card, told) : null;
}
