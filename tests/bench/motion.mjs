// What a reader feels once the page stands: the slider, scrolling, and what is left behind.
import { quantile } from './rounds.mjs';
import { begin, need } from './sizes.mjs';
import { Missing } from './table.mjs';
import { slowProcessor } from './throttle.mjs';

/** @typedef {import('@playwright/test').Page} Page */

const STEPS = 200;
/** Px of a turn of the wheel. */
const TURN = 60;
/** A frame of more ms is slow. Three of a screen's take 50, told as up to 50.1. */
const SLOW = 50.5;
/** Ms in which a page that has begun has done what it does by itself. */
const SETTLED = 3000;
const MB = 1e6;

/** @param {Page} page @param {string} address */
async function openStory(page, address) {
  await page.goto(address);
  await begin(page);
}

/** 95th percentiles of ms from the key to the paint after it and to that of its day on the map, over so many steps on a slow processor, at the axis's beginning or at its end. @param {Page} page @param {string} address @param {{ steps?: number, atEnd?: boolean }} [way] */
export async function stepsToPaint(page, address, { steps = STEPS, atEnd = false } = {}) {
  await openSlider(page, address);
  await slowProcessor(page);
  if (atEnd) await page.getByRole('slider').press('End');
  await page.getByRole('slider').evaluate((slider) => {
    const [paints, days] = /** @type {[number[], number[]]} */ ([[], []]);
    Object.assign(window, { paints, days });
    const day = () => document.querySelector('[data-scene]')?.getAttribute('data-day');
    slider.focus({ preventScroll: true });
    slider.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = day();
        // The first task after a frame's callbacks runs when the frame has been drawn.
        const { port1, port2 } = new MessageChannel();
        let isFirst = true;
        port1.onmessage = ({ data: isThere }) => {
          if (isFirst) paints.push(performance.now() - timeStamp);
          if (isThere) days.push(performance.now() - timeStamp);
          isFirst = false;
        };
        const look = () => {
          const isThere = day() !== before;
          port2.postMessage(isThere);
          if (!isThere) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  const keys = atEnd ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  for (let step = 0; step < steps; step++) {
    await page.keyboard.press(keys[Math.floor(step / 10) % 2] ?? '');
    await page.waitForFunction((done) => /** @type {any} */ (window).days.length > done, step);
  }
  const seen = await page.evaluate(() => {
    const of = /** @type {any} */ (window);
    return { paints: of.paints, days: of.days };
  });
  return { paint: quantile(seen.paints, 0.95), day: quantile(seen.days, 0.95) };
}

/** @param {Page} page @param {string} address @throws {Missing} */
async function openSlider(page, address) {
  await openStory(page, address);
  await need(page, '#slider', 'slider of days');
}

/** GL frames drawn while the slider goes 200 steps over the live map. @param {Page} page @param {string} address */
export async function framesOfSlider(page, address) {
  await openSlider(page, address);
  await page.locator('[data-ground=live]').waitFor({ timeout: 180_000 });
  // The map's first seconds may hold frames of its own.
  const frames = () => page.locator('[data-ground]').evaluate((node) => /** @type {any} */ (node).ground.frames);
  for (let before = -1, now = await frames(); before !== now; now = await frames()) {
    before = now;
    await page.waitForTimeout(2000);
  }
  const before = await frames();
  await page.getByRole('slider').evaluate((node) => node.focus({ preventScroll: true }));
  for (let step = 0; step < STEPS; step++) {
    await page.keyboard.press(Math.floor(step / 10) % 2 ? 'ArrowLeft' : 'ArrowRight');
  }
  await page.waitForTimeout(1000);
  return (await frames()) - before;
}

/** Ms for which the main thread works for a step, at the machine's own speed: script, style, layout, paint. @param {Page} page @param {string} address */
export async function workOfSteps(page, address) {
  await openSlider(page, address);
  await page.waitForTimeout(SETTLED);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const seconds = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  const before = await seconds();
  await page.getByRole('slider').evaluate(async (slider, steps) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    for (let step = 0; step < steps; step++) {
      const key = Math.floor(step / 10) % 2 ? 'ArrowLeft' : 'ArrowRight';
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // Handle, then map.
      for (let drawn = 0; drawn < 3; drawn++) await frame();
    }
  }, STEPS);
  return ((await seconds()) - before) * (1000 / STEPS);
}

/** Percent of slow frames on the way through the story. @param {Page} page @param {string} address */
export async function slowFrames(page, address) {
  await openStory(page, address);
  await slowProcessor(page);
  return page.evaluate(
    async ({ turn, slow }) => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      const frames = [];
      let last = await frame();
      for (let y = 0; y < document.documentElement.scrollHeight - innerHeight; y += turn) {
        scrollTo({ top: y, behavior: 'instant' });
        const now = await frame();
        frames.push(now - last);
        last = now;
      }
      return (100 * frames.filter((ms) => ms > slow).length) / frames.length;
    },
    { turn: TURN, slow: SLOW },
  );
}

/** MB by which the heap grows over 30 passes of the story, after one to warm up. @param {Page} page @param {string} address */
export async function heapOfPasses(page, address) {
  await openStory(page, address);
  const pass = () =>
    page.evaluate(async () => {
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: 'instant' });
        await frame();
      }
    });
  await pass();
  const before = await heap(page);
  for (let round = 0; round < 30; round++) await pass();
  return ((await heap(page)) - before) / MB;
}

/** MB by which the heap grows while a frame with the story is put up and taken down 25 times, after five to warm up. @param {Page} page @param {string} address of the frame's page */
export async function heapOfMounts(page, address) {
  if (!(await page.goto(address))?.ok()) throw new Missing('there is no frame');
  await page.goto(new URL('404.html', address).href);
  const rounds = (/** @type {number} */ count) =>
    page.evaluate(
      async ({ src, times }) => {
        for (let round = 0; round < times; round++) {
          const frame = document.createElement('iframe');
          frame.src = src;
          document.body.append(frame);
          await new Promise((done) => frame.addEventListener('load', done, { once: true }));
          frame.contentWindow?.dispatchEvent(new Event('scroll'));
          while (!frame.contentDocument?.querySelector('html.hydrated'))
            await new Promise((done) => setTimeout(done, 50));
          frame.remove();
        }
      },
      { src: address, times: count },
    );
  await rounds(5);
  const before = await heap(page);
  await rounds(25);
  return ((await heap(page)) - before) / MB;
}

/** MB in use once the story has been begun. @param {Page} page @param {string} address */
export async function heapOfStory(page, address) {
  await openStory(page, address);
  return (await heap(page)) / MB;
}

/** Bytes in use after the rubbish has been collected. @param {Page} page */
async function heap(page) {
  const session = await page.context().newCDPSession(page);
  // What is freed late, such as a frame's document, takes more than one round.
  for (let round = 0; round < 3; round++) {
    await session.send('HeapProfiler.collectGarbage');
    await page.waitForTimeout(300);
  }
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}
