// A static server for the built site: `node src/tools/serve.mjs [folder] [--port N]`.
import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** @typedef {{ url: string, close: () => Promise<void> }} Server `url` ends in a slash */
/** @typedef {{ status: number, headers: Record<string, string>, body: Buffer }} Answer */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
};

/** Vite puts a hash of the content into these names, so a changed file has another address. */
const HASHED = /^assets\/.*-[\w-]{8}\.\w+$/;

/**
 * The path that a request names, without its leading slashes and its query.
 *
 * @param {string} target as it stands in the request line
 * @returns {string | null} null if it is malformed or would leave the folder
 */
export function requestedPath(target) {
  try {
    const path = decodeURIComponent(target.replace(/[?#].*/s, ''));
    const isUnsafe = path.includes('\0') || path.split(/[/\\]/).includes('..');
    return isUnsafe ? null : path.replace(/\/+/g, '/').replace(/^\//, '');
  } catch {
    return null;
  }
}

/** @param {string} path */
const kindOf = async (path) => {
  const found = await stat(path).catch(() => null);
  return found?.isFile() ? 'file' : found?.isDirectory() ? 'folder' : 'nothing';
};

/**
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
const plain = (status, text, headers = {}) => ({
  status,
  headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache', ...headers },
  body: Buffer.from(text),
});

/**
 * @param {string} dir
 * @param {string} path
 * @param {number} [status]
 * @returns {Promise<Answer>}
 */
const file = async (dir, path, status = 200) => ({
  status,
  headers: {
    'Content-Type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
  },
  body: await readFile(join(dir, path)),
});

/** @param {string} path */
const withSlash = (path) => `/${path.split('/').map(encodeURIComponent).join('/')}/`;

/**
 * @param {string} dir
 * @param {string} target
 * @returns {Promise<Answer>}
 */
async function answer(dir, target) {
  const path = requestedPath(target);
  if (path === null) return plain(400, 'Malformed address');

  const isFolderAddress = path === '' || path.endsWith('/');
  const page = isFolderAddress ? `${path}index.html` : path;
  const kind = await kindOf(join(dir, page));
  if (kind === 'file') return file(dir, page);
  if (kind === 'folder' && !isFolderAddress) {
    return plain(301, '', { Location: withSlash(path) + (/\?.*/s.exec(target)?.[0] ?? '') });
  }
  const hasErrorPage = (await kindOf(join(dir, '404.html'))) === 'file';
  return hasErrorPage ? file(dir, '404.html', 404) : plain(404, 'Not found');
}

/**
 * @param {Answer} found
 * @param {string | undefined} accepted the request's Accept-Encoding
 * @returns {Promise<Answer>}
 */
async function compress({ status, headers, body }, accepted = '') {
  if (!headers['Content-Type']?.includes('charset')) return { status, headers, body };
  const varied = { ...headers, Vary: 'Accept-Encoding' };
  if (!/\bgzip\b/.test(accepted)) return { status, headers: varied, body };
  return { status, headers: { ...varied, 'Content-Encoding': 'gzip' }, body: await promisify(gzip)(body) };
}

/**
 * @param {string} dir
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Answer>}
 */
async function respond(dir, { method = '', url = '/', headers }) {
  if (!['GET', 'HEAD'].includes(method)) return plain(405, 'Only GET and HEAD', { Allow: 'GET, HEAD' });
  try {
    return await compress(await answer(dir, url), String(headers['accept-encoding'] ?? ''));
  } catch (error) {
    console.error(error);
    return plain(500, 'This file could not be read');
  }
}

/**
 * Serves a folder until it is closed. Port 0 means any free port.
 * Sandboxed frames have no origin of their own, so every file is open to all origins.
 *
 * @param {{ dir?: string, port?: number, host?: string }} [options]
 * @returns {Promise<Server>}
 * @throws if the port is taken
 */
export function serve({ dir = 'dist', port = 0, host = '127.0.0.1' } = {}) {
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await respond(dir, request);
    const size = { 'Content-Length': String(body.length) };
    response.writeHead(status, { ...headers, ...size, 'Access-Control-Allow-Origin': '*' });
    response.end(request.method === 'HEAD' ? undefined : body);
  });
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
