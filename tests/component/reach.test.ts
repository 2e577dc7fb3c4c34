import { describe, expect, test } from 'vitest';
import { relatedTo } from '../../src/core/related.ts';
import { LENSES } from '../../src/core/types.ts';
import type { Explorer } from '../../src/state/explorer.svelte.ts';
import { claimIdsIn } from '../../src/core/claim-ids.ts';
import { LANGS } from '../support/langs.ts';
import { explorerOf } from '../support/real-explorer.ts';

/** Statements whose card a link of the text or a mark of the map at any of its moments opens. */
function onStoryOrMap(explorer: Explorer): Set<string> {
  const told = explorer.dataset.chapters.flatMap(({ blocks }) => claimIdsIn(blocks));
  const drawn = LENSES.flatMap((lens) => {
    explorer.look(lens);
    return explorer.moments.flatMap((day) => {
      explorer.goTo(day);
      const { places, squares, moves, callouts } = explorer.scene;
      return [...places, ...squares, ...moves, ...callouts].flatMap(({ claims }) => claims.map(({ id }) => id));
    });
  });
  return new Set([...told, ...drawn]);
}

/** Statements that the panel of some day of the map lists. */
function inDayPanels(explorer: Explorer): Set<string> {
  explorer.look('reported');
  return new Set([...explorer.changesByDay.values()].flatMap((changes) => changes.map(({ claim }) => claim.id)));
}

describe.each(LANGS)('every statement is two steps from the story or the map at most (%s)', (lang) => {
  const explorer = explorerOf(lang);
  const first = onStoryOrMap(explorer);
  const second = [...first].flatMap((id) => relatedTo(explorer.dataset, explorer.claimOf(id)!).map((each) => each.id));
  const beyond = explorer.dataset.claims.map(({ id }) => id).filter((id) => !first.has(id) && !second.includes(id));

  test('by a link or a mark, and from its card; or else by the panel of its day', () => {
    const panels = inDayPanels(explorer);
    expect(beyond.filter((id) => !panels.has(id))).toEqual([]);
  });

  test('hardly any stands in the panel of its day alone', () => expect(beyond.length).toBeLessThan(3));
});
