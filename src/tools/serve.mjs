// A static server for the built site: `npm run serve -- [folder] [--port N]`.
import compression from 'compression';
import { lookup } from 'mrmime';
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

const TEXT = /^text\/|javascript|json|xml/;

/** @type {(response: Response, path: string) => void} */
const setHeaders = (response, path) => {
  const type = lookup(path) ?? '';
  if (TEXT.test(type)) response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/** Whether a request's target can be read and names nothing outside of the folder. @param {string} target */
function isFit(target) {
  try {
    const path = decodeURIComponent(target.split(/[?#]/)[0] ?? '');
    return !path.includes('\0') && !path.split(/[\\/]/).includes('..');
  } catch {
    return false;
  }
}

/**
 * Answers as a static host does: a folder by its index.html, at an address that ends in a slash; what is not there by
 * 404.html. Sandboxed frames have no origin of their own, so every file is open to all origins.
 *
 * @param {string} dir
 * @param {boolean} packs
 * @returns {(request: Request, response: Response) => void}
 */
function answering(dir, packs) {
  const compress = compression({ threshold: 0 });
  const files = sirv(dir, { dev: true, extensions: [], setHeaders });
  return (request, response) => {
    response.setHeader('Access-Control-Allow-Origin', '*');
    if (!['GET', 'HEAD'].includes(request.method ?? '')) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end('Only GET and HEAD');
      return;
    }
    if (!isFit(request.url ?? '')) {
      response.writeHead(400).end('Bad request');
      return;
    }
    // The budgets count gzip, which every host offers.
    request.headers['accept-encoding'] &&= request.headers['accept-encoding'].replace(/\bbr\b,?/, '');
    const { pathname, search } = new URL(`http://site${request.url}`);
    const path = pathname.replaceAll(/\/+/g, '/');
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    const answer = () =>
      files(request, response, () => {
        if (existsSync(join(dir, path, 'index.html'))) response.writeHead(301, { Location: `${path}/${search}` }).end();
        else notFound(dir, response);
      });
    if (packs) compress(request, response, answer);
    else answer();
  };
}

/** @type {(dir: string, response: Response) => void} */
function notFound(dir, response) {
  const page = join(dir, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'Not found';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-cache' }).end(body);
}

/**
 * Serves a folder until it is closed. Port 0 means any free port.
 *
 * @param {{ dir?: string, port?: number, host?: string, packs?: boolean }} [options] `packs`: whether texts go as gzip
 * @returns {Promise<Server>}
 * @throws if the port is taken
 */
export function serve({ dir = 'dist', port = 0, host = '127.0.0.1', packs = true } = {}) {
  const server = createServer(answering(dir, packs));
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
