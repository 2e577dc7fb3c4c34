import { expectLive, ground, openLive, type GroundElement } from './live-ground.ts';
import { readerAt, SIZES } from './reader-at.ts';
import { atPort, drawn, first, port } from './story-page.ts';
import { expect, long, sizes, test, withoutMotion } from './support.ts';

/** On the live ground, too, the reader stays at the card in six windows and back, and map and marks agree at once. */

// Places need no pixels: software GL paints a sixteenth of them in a fraction of the time.
test.use({ ...withoutMotion, viewport: sizes.phone, deviceScaleFactor: 0.25 });

test('in six windows and back', long, async ({ page }) => {
  const { id, day } = atPort;
  await openLive(page, `${first.home}#${id}`);
  const before = await readerAt(page);
  expect(before).toMatchObject({ chapter: id, day });
  const apart = () =>
    ground(page).evaluate(
      (node: GroundElement, at) => {
        const [marks, globe] = [node.ground.drawn(at), node.ground.project(at)];
        return marks && globe ? Math.hypot(marks[0] - globe[0], marks[1] - globe[1]) : NaN;
      },
      [port.lon!, port.lat!] as const,
    );
  for (const size of [...SIZES, sizes.phone]) {
    await page.setViewportSize(size);
    await drawn(page);
    expect(await readerAt(page), `at ${size.width} px`).toMatchObject({ card: before.card, chapter: id, day });
    expect(await apart(), `at ${size.width} px`).toBeLessThan(1);
    await expectLive(page);
  }
  expect(await readerAt(page)).toEqual(before);
});
