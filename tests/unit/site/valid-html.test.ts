import { expect, test } from 'vitest';
import { htmlFaults } from '../../support/html-faults.ts';
import { renderedPages } from '../../support/rendered-pages.ts';

test('every page is valid HTML', async () => {
  const found: string[] = [];
  for (const [file, html] of await renderedPages()) found.push(...(await htmlFaults(file, html)));
  expect(found).toEqual([]);
});
