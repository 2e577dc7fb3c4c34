import '../../../src/site/styles.ts';
import { mount, unmount } from 'svelte';
import { datasets } from 'virtual:story';
import Stage from '../../../src/map/Stage.svelte';
import { Explorer } from '../../../src/state/explorer.svelte.ts';

/** A page with nothing but the map, which tests put up and take down as often as they like. */
export interface StagePage {
  putUp(): void;
  takeDown(): Promise<void>;
}

const dataset = await datasets[document.documentElement.lang]!();
const target = document.querySelector('.map')!;
let stage: ReturnType<typeof mount> | null = null;

const page: StagePage = {
  putUp: () => {
    stage = mount(Stage, { target, props: { explorer: new Explorer(dataset, '') } });
  },
  takeDown: async () => {
    await unmount(stage!);
    stage = null;
  },
};
Object.assign(window, { stagePage: page });
