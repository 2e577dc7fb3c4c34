import { beforeEach, describe, expect, test } from 'vitest';
import { replace, replaceByPieces } from '../../../src/site/replace.svelte.ts';
import { nextTask } from '../../../src/state/schedule.ts';
import Markup from './Markup.svelte';
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

  test('takes over the focus: the same link has it, or the same control', () => {
    const links = '<a href="a#1">a</a><a href="b#2">b</a><a href="b#2">its label</a>';
    for (const [inside, focused, expected] of [
      [links, 'a:nth-of-type(3)', 'its label'],
      ['<button>one</button><button>two</button>', 'button:nth-of-type(2)', 'two'],
    ] as const) {
      target.innerHTML = `<div>${inside}</div>`;
      const before = target.querySelector<HTMLElement>(focused)!;
      before.focus();
      replace(target, Markup, { inside: `${inside}<a href="c#3">more</a>` });
      expect(before).not.toBeInTheDocument();
      expect(document.activeElement).toHaveTextContent(expected);
    }
    target.innerHTML = links;
    replace(target, Markup, { inside: links });
    expect(document.body).toHaveFocus();
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

  test('or outside the page, which lays nothing out before all of it is there', async () => {
    const place = document.createElement('div');
    const done = replaceByPieces(target, Pieces, {}, RENDER_STAGES, place);
    for (const piece of RENDER_STAGES.slice(0, -1)) {
      expect(target).toHaveTextContent(/^prerendered$/);
      expect(place).toHaveTextContent(new RegExp(`^${piece}$`));
      await nextTask();
    }
    await done;
    expect(target).toHaveTextContent(/^labels$/);
    expect(place).toBeEmptyDOMElement();
  });
});
