import { setImmediate } from 'node:timers/promises';
import { datasets, languages } from 'virtual:story';
import { putFile } from './put-file.ts';
import { TooSmall } from '../export/chart/chart-picture.ts';
import { siteUrlOf } from './build/site-url.ts';
import { BadOrder, ordersOf, type Order } from './stills/order.ts';
import { painterOf } from './stills/painter.ts';

/**
 * `npm run stills -- --chapter <id> [--day YYYY-MM-DD] [--lens …] [--chart … [--question …]] [--lang …] [--size 1600x900]
 * [--theme …] [--format svg|png] [--out file]`, or `--all [--out folder]`: pictures of the story as files: of the map,
 * or of a chart. SITE_URL, where it is
 * set, stands in them.
 */
export async function main(args: string[]): Promise<number> {
  const stories = await Promise.all(languages.map(async ({ id }) => (await datasets[id]!()).default));
  try {
    await make(ordersOf(args, stories));
    return 0;
  } catch (error) {
    if (!(error instanceof BadOrder) && !(error instanceof TooSmall)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function make(orders: readonly Order[]): Promise<void> {
  const site = siteUrlOf(process.env['SITE_URL']);
  const paint = await painterOf();
  for (const [index, order] of orders.entries()) {
    const { home } = languages.find(({ id }) => id === order.dataset.lang)!;
    putFile(order.file, paint(order.subject, { ...order, address: site && site + home.slice(1) }, order.format));
    console.log(orders.length === 1 ? order.file : `${index + 1}/${orders.length} ${order.file}`);
    // Here a signal is heard.
    await setImmediate();
  }
}
