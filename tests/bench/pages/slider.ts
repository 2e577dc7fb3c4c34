import '../../../src/site/styles.ts';
import { mount } from 'svelte';
import Timebar from '../../../src/controls/Timebar.svelte';
import { Explorer } from '../../../src/state/explorer.svelte.ts';
import { randomStory } from '../../support/random-story.ts';
import { randomOf } from '../../support/random.ts';

/** A statement on all but a few of a thousand days: nothing but the time bar of such a story. */
const story = randomStory(randomOf(1), { claims: 10_000, days: 1_000, speakers: 100, places: 50, moves: 25 });
mount(Timebar, { target: document.body, props: { explorer: new Explorer(story, '') } });
