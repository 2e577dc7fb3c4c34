import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '../../src/tools/serve.mjs';

/** In an address: the reader saves data, so the map stays drawn. Software GL is slow, and one test of it is enough. */
export const DRAWN = 'saves-data';

/**
 * Runs before everything else in a page. What goes wrong there is kept in `faults`; what waits for idle comes at once. That
 * some sizes are told in the next frame, which WebKit calls an error, is none.
 */
const WATCH = `
  window.faults = [];
  const note = (kind) => (event) => {
    const what = event.message || event.reason || event.violatedDirective || event.target.src;
    if (!String(what).startsWith('ResizeObserver loop')) faults.push(kind + ': ' + what);
  };
  addEventListener('error', note('error'), true);
  addEventListener('unhandledrejection', note('rejection'));
  addEventListener('securitypolicyviolation', note('policy'));
  window.requestIdleCallback = (run) => setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 }));
  window.cancelIdleCallback = clearTimeout;
  console.error = (...words) => faults.push('console: ' + words.join(' '));
  if (location.search.includes('${DRAWN}')) Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
`;

/** The built site, each of its pages with a script before all others that writes down what goes wrong. */
export async function serveWatched(dir: string): Promise<{ url: string; close: () => Promise<void> }> {
  const site = await serve({ dir });
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const headers = { 'Access-Control-Allow-Origin': '*' };
    if (request.url === '/watch.js') {
      return void response.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' }).end(WATCH);
    }
    const found = await fetch(new URL(request.url ?? '/', site.url));
    const type = found.headers.get('Content-Type') ?? '';
    response.writeHead(found.status, { ...headers, 'Content-Type': type });
    if (!type.startsWith('text/html')) return void response.end(Buffer.from(await found.arrayBuffer()));
    response.end((await found.text()).replace('<head>', '<head><script src="/watch.js"></script>'));
  };
  // A browser may hang up, and so may the site at the end.
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await site.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
