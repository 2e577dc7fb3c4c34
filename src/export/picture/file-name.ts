import { isoOf } from '../../core/days.ts';
import type { Dataset } from '../../core/dataset.ts';
import type { ViewState } from '../../core/view.ts';
import type { Subject } from './subject.ts';

/** "as-reported": letters and figures of any script, the rest as hyphens. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * What a file of this view is called: story, day, lens where it is not the usual one, what it is, language.
 * "as-reported_2020-10-31_border_en.svg"
 * @param what "border", "border-1600x900-dark", "statements"
 */
export function fileName({ title, lang }: Dataset, { day, lens }: ViewState, what: string, extension: string): string {
  const parts = [slug(title), isoOf(day), ...(lens === 'reported' ? [] : [lens]), what, lang];
  return `${parts.join('_')}.${extension}`;
}

/** "border", "border-overtime", "border-matrix-how-many" */
export const nameOf = (chapter: string, subject: Subject, question?: string): string =>
  [chapter, ...(subject === 'map' ? [] : [subject]), ...(question === undefined ? [] : [question])].join('-');
