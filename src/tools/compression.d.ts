/** The package is made for Express, whose types it has; it works with Node's own server as well. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';
  type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** @param options threshold in bytes below which nothing is compressed */
  export default function compression(options: { threshold: number }): Middleware;
}
