// What the map costs a reader's machine: `npm run bench:map`, after `npm run build`. Prints ms of script, unthrottled.
import { serve } from '../../src/tools/serve.mjs';
import { begin } from './sizes.mjs';
import { eachRound, inWords, NO_GL, SOFTWARE_GL } from './rounds.mjs';

const WARM_UPS = 3;
const FLIGHT = { from: 'west', to: 'border', steps: 40 };
/** So much faster does the page's clock say that frames come: a machine without a GPU would cut instead of fly. */
const HASTE = 0.02;
const MAPLIBRE = /live-ground|maplibre/;

/** @typedef {import('@playwright/test').Page} Page */

const site = await serve({ dir: 'dist' });
console.log(`a step of the slider: ${inWords(await eachRound(stepsOfSlider, NO_GL))} of script`);
console.log(
  `a frame of a flight, besides MapLibre: ${inWords(await eachRound(framesOfFlight, SOFTWARE_GL))} of script`,
);
await site.close();

/** Every moment of the story by key, forwards, after walks that let the browser compile what it runs. @param {Page} page */
async function stepsOfSlider(page) {
  await page.goto(`${site.url}#border`);
  await begin(page);
  return page.getByRole('slider').evaluate(async (/** @type {HTMLInputElement} */ slider, walks) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    /** @param {string} key */
    const press = (key) => slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    const costs = [];
    for (let walk = 0; walk <= walks; walk++) {
      press('Home');
      await frame();
      for (let step = 0; step < Number(slider.max); step++) {
        const start = performance.now();
        press('ArrowRight');
        // The page follows in microtasks.
        for (let turn = 0; turn < 3; turn++) await null;
        if (walk === walks) costs.push(performance.now() - start);
        await frame();
        await frame();
      }
    }
    return costs;
  }, WARM_UPS);
}

/** Time in which functions of the page run, from a profile, without those of MapLibre. @param {Page} page */
async function framesOfFlight(page) {
  await page.addInitScript((haste) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * haste;
  }, HASTE);
  await page.goto(site.url);
  await begin(page);
  await page.waitForSelector('[data-ground=live]', { timeout: 90_000 });
  const top = await page.locator(`section#${FLIGHT.to}`).evaluate((node) => node.getBoundingClientRect().top);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: 100 });
  const costs = [];
  for (let step = 1; step < FLIGHT.steps; step++) {
    await cdp.send('Profiler.start');
    await page.evaluate(
      (y) => {
        scrollTo(0, y);
        return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))));
      },
      top - 800 * (0.85 - (0.5 * step) / FLIGHT.steps),
    );
    costs.push(ownMs((await cdp.send('Profiler.stop')).profile));
  }
  return costs;
}

/** @param {{ nodes: any[], samples?: number[], timeDeltas?: number[] }} profile */
function ownMs({ nodes, samples = [], timeDeltas = [] }) {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((/** @type {number} */ child) => [child, id])),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const urls = (/** @type {number | undefined} */ id) => {
    const chain = [];
    for (let at = id; at !== undefined; at = parents.get(at)) chain.push(byId.get(at)?.callFrame.url ?? '');
    return chain;
  };
  return samples.reduce((sum, id, index) => {
    const chain = urls(id);
    const isOurs = chain.some((url) => url.startsWith(site.url)) && !chain.some((url) => MAPLIBRE.test(url));
    return sum + (isOurs ? (timeDeltas[index] ?? 0) / 1000 : 0);
  }, 0);
}
