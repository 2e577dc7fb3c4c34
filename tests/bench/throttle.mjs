/** @typedef {import('@playwright/test').Page} Page */

const SLOWER = 4;
/** Bytes per second of 1.6 Mbit/s and 750 kbit/s; ms. */
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

export const PHONE = { width: 390, height: 664 };

/** A processor a quarter as fast. @param {Page} page */
export async function slowProcessor(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
}

/** A slow phone on a slow line, without a cache. @param {Page} page */
export async function likePhone(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', LINE);
  await slowProcessor(page);
}
