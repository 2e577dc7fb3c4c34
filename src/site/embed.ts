import './styles.ts';
import './embed.css';
import { openPort, type Port } from '../embed/port.ts';
import { reportHeight } from '../embed/report-height.ts';
import type { HostCommand } from '../embed/messages.ts';
import { whenIdle } from '../state/schedule.ts';
import { heightOfFrame } from './frame-size.ts';
import { one } from './hydrate.ts';
import { wakeStill } from './still-frame.ts';
import { wakeStory } from './story-frame.ts';

const root = document.documentElement;
const waiting: HostCommand[] = [];
let take = (command: HostCommand): unknown => waiting.push(command);
/** The article has our script, which says hello. */
let isLed = false;
const port: Port = openPort((command) => {
  isLed ||= command.type === 'hello';
  take(command);
});

const story = root.dataset['asked'] === 'still' ? null : await wakeStory(port);
// Without its data it is the picture, whatever it was asked to be.
if (!story) root.dataset['asked'] = 'still';
const act = story ?? wakeStill(port);
// On a slow line the picture has taken its place.
root.dataset['form'] = root.dataset['asked'];
root.classList.add('hydrated');
waiting.forEach(act);
take = act;
reportHeight(port, heightOfFrame);
act({ type: 'hello' });
// On paper the article's script puts a picture of the article's own in the frame's place; without it, the frame has to.
whenIdle(() => {
  if (!isLed) one<HTMLImageElement>('.frame-still img').loading = 'eager';
});
