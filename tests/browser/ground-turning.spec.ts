import { dotOf, drag, takeMap } from './exploring.ts';
import { expectLive, frames, ground, openLive, type GroundElement } from './live-ground.ts';
import { readerAt, SIZES } from './reader-at.ts';
import { atPort, drawn, first, port } from './story-page.ts';
import { expect, long, sizes, test, withoutMotion } from './support.ts';

/** On the live ground, too, the reader stays at the card in six windows and back; map and marks agree at once, and in the hand. */

// Places need no pixels: software GL paints a sixteenth of them in a fraction of the time.
test.use({ ...withoutMotion, viewport: sizes.phone, deviceScaleFactor: 0.25 });

test(
  'in six windows and back; a drag and a turn of the wheel carry it together with the marks',
  long,
  async ({ page }) => {
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

    await takeMap(page);
    const framesBefore = await frames(page);
    const from = await dotOf(page, port.id);
    await drag(page, from, -100, 30);
    const dot = await dotOf(page, port.id);
    expect(Math.hypot(dot.x - from.x + 100, dot.y - from.y - 30)).toBeLessThan(1);
    expect(await apart()).toBeLessThan(1);
    expect(await frames(page)).toBeGreaterThan(framesBefore);

    await page.mouse.move(dot.x + 40, dot.y - 40);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => dotOf(page, port.id)).not.toEqual(dot);
    expect(await apart()).toBeLessThan(1);
  },
);
