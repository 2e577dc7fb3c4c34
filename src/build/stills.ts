import { setImmediate } from 'node:timers/promises';
import { datasets, languages } from 'virtual:story';
import { putFile } from './put-file.ts';
import { siteUrlOf } from './site-url.ts';
import { BadOrder, ordersOf, type Order } from './stills/order.ts';
import { painterOf } from './stills/painter.ts';

/**
 * `npm run stills -- --chapter <id> [--day YYYY-MM-DD] [--lens …] [--lang …] [--size 1600x900] [--theme …]
 * [--format svg|png] [--out file]`, or `--all [--out folder]`: pictures of the story as files. SITE_URL, where it is
 * set, stands in them.
 */
export async function main(args: string[]): Promise<number> {
  const stories = await Promise.all(languages.map(async ({ id }) => (await datasets[id]!()).default));
  const orders = ordersOrNull(args, stories);
  if (!orders) return 1;
  const site = siteUrlOf(process.env['SITE_URL']);
  const paint = await painterOf();
  for (const [index, order] of orders.entries()) {
    const { home } = languages.find(({ id }) => id === order.dataset.lang)!;
    putFile(order.file, paint({ ...order, address: site && site + home.slice(1) }, order.format));
    console.log(orders.length === 1 ? order.file : `${index + 1}/${orders.length} ${order.file}`);
    // Here a signal is heard.
    await setImmediate();
  }
  return 0;
}

function ordersOrNull(args: string[], stories: Parameters<typeof ordersOf>[1]): Order[] | null {
  try {
    return ordersOf(args, stories);
  } catch (error) {
    if (!(error instanceof BadOrder)) throw error;
    console.error(error.message);
    return null;
  }
}
