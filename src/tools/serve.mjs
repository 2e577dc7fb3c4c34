// A static server for the built site: `npm run serve -- [folder] [--port N]`.
import compression from '@polka/compression';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import sirv from 'sirv';

/** @typedef {{ url: string, close: () => Promise<void> }} Server `url` ends in a slash */
/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Vite puts a hash of the content into these names, so a changed file has another address. */
const HASHED = /^\/assets\/.*-[\w-]{8}\.\w+$/;

/** @type {(response: Response, path: string) => void} */
const setHeaders = (response, path) => {
  response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/**
 * Answers as a static host does: a folder by its index.html, at an address that ends in a slash; what is not there by
 * 404.html. Sandboxed frames have no origin of their own, so every file is open to all origins.
 *
 * @param {string} dir
 * @returns {(request: Request, response: Response) => void}
 */
function answering(dir) {
  const compress = compression({ threshold: 0, mimes: /text|javascript|json|xml/ });
  const files = sirv(dir, { dev: true, extensions: [], setHeaders });
  return (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Vary', 'Accept-Encoding');
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end('Only GET and HEAD');
      return;
    }
    const { pathname, search } = new URL(`http://site${request.url}`);
    const path = pathname.replaceAll(/\/+/g, '/');
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    compress(request, response, () =>
      files(request, response, () => {
        if (existsSync(join(dir, path, 'index.html'))) response.writeHead(301, { Location: `${path}/${search}` }).end();
        else notFound(dir, response);
      }),
    );
  };
}

/** @type {(dir: string, response: Response) => void} */
function notFound(dir, response) {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' }).end(body);
}

/**
 * Serves a folder until it is closed. Port 0 means any free port.
 *
 * @param {{ dir?: string, port?: number, host?: string }} [options]
 * @returns {Promise<Server>}
 * @throws if the port is taken
 */
export function serve({ dir = 'dist', port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer(answering(dir));
  const close = async () => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      const { port: actual } = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ url: `http://${host}:${actual}/`, close });
    });
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ options: { port: { type: 'string' } }, allowPositionals: true });
  const { url } = await serve({ dir: positionals[0], port: Number(values.port ?? 4173) });
  console.log(`Serving ${positionals[0] ?? 'dist'}/ at ${url}`);
}
