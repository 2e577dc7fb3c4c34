import { beforeEach, describe, expect, test } from 'vitest';
import { replace, replaceByPieces } from '../../../src/site/replace.svelte.ts';
import { nextTask } from '../../../src/state/schedule.ts';
import Pieces from './Pieces.svelte';

const RENDER_STAGES = ['frame', 'marks', 'labels'] as const;

let target: HTMLElement;
beforeEach(() => {
  document.body.innerHTML = '<div><p>prerendered</p></div>';
  target = document.body.querySelector('div')!;
});

describe('what takes the place of the prerendered', () => {
  test('stands there at once', () => {
    replace(target, Pieces, {});
    expect(target).toHaveTextContent(/^labels$/);
  });

  test('comes piece by piece, each in a task of its own, unseen until the last one is there', async () => {
    const done = replaceByPieces(target, Pieces, {}, RENDER_STAGES);
    for (const piece of RENDER_STAGES.slice(0, -1)) {
      expect(target).toHaveTextContent(new RegExp(`^prerendered ?${piece}$`));
      expect(target).toHaveClass('coming');
      await nextTask();
    }
    await done;
    expect(target).toHaveTextContent(/^labels$/);
    expect(target).not.toHaveClass('coming');
  });
});
