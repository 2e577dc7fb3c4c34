import type { Page } from '@playwright/test';

/** Two pictures of the same size, as PNG. */
type Pair = readonly [Buffer, Buffer];

/** Levels of a channel (0 to 255): half the step from land to sea. */
const TOLERANCE = 12;
const REACH = 1;

/**
 * Share of the pixels whose colour stands nowhere in the other picture within 1 px, where that picture is flat. A coast
 * or line that is displaced by more than that and its own width leaves such pixels along it; how strongly edges are
 * smoothed does not matter.
 * @param page any page: its canvas reads the pictures
 * @param shift px by which the second picture is moved to the right and down first
 */
export const displaced = (page: Page, pictures: Pair, shift = 0): Promise<number> =>
  page.evaluate(
    async ({ urls, radius, by, tolerance }) => {
      const read = async (url: string, offset: number) => {
        const bitmap = await createImageBitmap(await (await fetch(url)).blob());
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
        context.drawImage(bitmap, offset, offset);
        return context.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = [await read(urls[0]!, 0), await read(urls[1]!, by)] as const;
      const margin = by + radius;
      const isFound = (from: ImageData, x: number, y: number, within: ImageData) => {
        const here = (y * from.width + x) * 4;
        for (let channel = 0; channel < 3; channel += 1) {
          const value = from.data[here + channel]!;
          let [least, most] = [255, 0];
          for (let v = y - radius; v <= y + radius; v += 1)
            for (let u = x - radius; u <= x + radius; u += 1) {
              const other = within.data[(v * within.width + u) * 4 + channel]!;
              least = Math.min(least, other);
              most = Math.max(most, other);
            }
          const isFlat = most - least < tolerance;
          if (isFlat && (value < least - tolerance || value > most + tolerance)) return false;
        }
        return true;
      };
      let [seen, lost] = [0, 0];
      for (let y = margin; y < a.height - margin; y += 1)
        for (let x = margin; x < a.width - margin; x += 1) {
          seen += 1;
          if (!isFound(a, x, y, b) || !isFound(b, x, y, a)) lost += 1;
        }
      return lost / seen;
    },
    {
      urls: pictures.map((png) => `data:image/png;base64,${png.toString('base64')}`),
      radius: REACH,
      by: shift,
      tolerance: TOLERANCE,
    },
  );
