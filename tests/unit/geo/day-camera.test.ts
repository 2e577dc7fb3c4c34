import { describe, expect, test } from 'vitest';
import type { Dataset } from '../../../src/core/dataset.ts';
import { dayOf } from '../../../src/core/days.ts';
import { isAtOtherDay, tourOf, viewOfChapter, withDay, type ViewState } from '../../../src/core/view.ts';
import { cameraOfChapter } from '../../../src/geo/chapter-camera.ts';
import { cameraOfView, newestPoints } from '../../../src/geo/day-camera.ts';
import { sees } from '../../../src/geo/fit.ts';
import { pointsOf } from '../../../src/geo/place-points.ts';
import { FORMATS, freeBoxes, type Format } from '../../../src/theme/layouts.ts';
import { realStory } from '../../support/real-story.ts';

const dataset: Dataset = realStory('de');
const tour = tourOf(dataset);
const at = (chapter: string, iso: string): ViewState => withDay(tour, viewOfChapter(tour, chapter), dayOf(iso)!);
const ofChapter = (format: Format) => (id: string) => cameraOfChapter(dataset, id, format);
const cameraAt = (view: ViewState, format: Format) => cameraOfView(dataset, view, format, ofChapter(format));
const place = (id: string) => pointsOf(dataset.places.find((one) => one.id === id)!);

describe.each(FORMATS)('on another day than the chapter’s the camera (%s)', (format) => {
  const box = freeBoxes[format];

  test('sees what is new on that day, where the chapter’s does not', () => {
    const view = at('ship', '2025-04-26');
    expect(sees(ofChapter(format)('ship'), place('kursk-oblast'), box)).toBe(false);
    expect(sees(cameraAt(view, format), place('kursk-oblast'), box)).toBe(true);
  });

  test('sees it from every chapter on every day on which something is new, never nearer than a chapter', () => {
    const nearest = Math.max(...tour.chapters.map(({ id }) => ofChapter(format)(id).k));
    for (const { id } of tour.chapters)
      for (const day of ['2024-10-22', '2024-10-31', '2024-11-07', '2024-11-23', '2025-04-26', '2025-04-27']) {
        const view = at(id, day);
        const camera = cameraAt(view, format);
        expect(camera.k, `${id} ${day}`).toBeLessThanOrEqual(nearest);
        if (isAtOtherDay(tour, view)) expect(sees(camera, newestPoints(dataset, view), box), `${id} ${day}`).toBe(true);
      }
  });

  test('stays the chapter’s where that sees it all', () =>
    expect(cameraAt(at('fought', '2025-04-26'), format)).toEqual(ofChapter(format)('fought')));

  test('stays with what was new before on a day without anything new, as in months of silence', () =>
    expect(cameraAt(at('ship', '2025-02-01'), format)).toEqual(cameraAt(at('ship', '2024-11-25'), format)));
});

test('the chapter’s own day keeps the chapter’s camera, also for who explores it', () => {
  const view: ViewState = { ...viewOfChapter(tour, 'ship'), mode: 'explore' };
  expect(cameraAt(view, 'broad')).toEqual(ofChapter('broad')('ship'));
});
