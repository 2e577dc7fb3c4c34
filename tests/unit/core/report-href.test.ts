import { expect, test } from 'vitest';
import { reportHref } from '../../../src/core/report-href.ts';

const links = { reportError: 'mailto:desk@host.example?subject={claim}&body={claim}' };

test('an error is reported with the id of its statement', () =>
  expect(reportHref({ links }, { id: '004-32' })).toBe('mailto:desk@host.example?subject=004-32&body=004-32'));

test('one that is in no statement is reported without', () =>
  expect(reportHref({ links })).toBe('mailto:desk@host.example?subject=&body='));

test('where no place for it is named, there is no link', () =>
  expect(reportHref({ links: {} }, { id: '004-32' })).toBeNull());
