import { expect, test } from 'vitest';
import { siteAddress } from '../../../../src/site/publish/builder.ts';

test.each([
  ['https://host.example/folder/', 'https://host.example/folder/'],
  [' https://host.example/folder ', 'https://host.example/folder/'],
  ['https://host.example', 'https://host.example/'],
  ['http://localhost:4173/a//', 'http://localhost:4173/a/'],
  ['https://host.example/a/?day=2024-10-31#ship', 'https://host.example/a/'],
])('%s is the site at %s', (text, address) => expect(siteAddress(text)).toBe(address));

test.each(['', 'host.example', '../', 'file:///desk/site/', 'javascript:alert(1)', 'data:text/html,x'])(
  'nothing could be loaded from "%s"',
  (text) => expect(siteAddress(text)).toBeNull(),
);
