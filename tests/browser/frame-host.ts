import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Frame, Page } from '@playwright/test';

/** A page of another origin with a frame in it, a screen's length of text above and below; and what the frame said. */
export interface Host {
  readonly frame: Frame;
  readonly close: () => void;
  /** Sends a command to the frame. */
  tell(command: object): Promise<void>;
  /** The events of one type that the frame has sent so far. */
  heard(type: string): Promise<Record<string, unknown>[]>;
}

interface HostWindow extends Window {
  heard: Record<string, unknown>[];
}

const html = (src: string, width: number, height: number) => `<!doctype html><title>host</title><style>body{margin:0}
p{height:900px;margin:0}</style><script>heard=[];addEventListener('message',(e)=>{
if(e.data&&e.data['as-reported'])heard.push(e.data)})</script><p>above</p>
<iframe src="${src}" width="${width}" height="${height}" style="border:0;display:block"></iframe><p>below</p><p>more</p>`;

/**
 * Opens a page on another port that shows `src` in a frame of this size (px), and waits until it works.
 * @param awake whether that is the frame's app; else the document that it is until somebody begins
 */
export async function openHost(page: Page, src: string, width: number, height: number, awake = true): Promise<Host> {
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(html(src, width, height));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  // What is out of sight draws no frames.
  await page.evaluate(() => document.querySelector('iframe')!.scrollIntoView());
  const frame = page.frames()[1]!;
  if (awake) await frame.locator('html.hydrated').waitFor({ state: 'attached' });
  return {
    frame,
    close: () => server.close(),
    tell: (command) =>
      page.evaluate((data) => window.frames[0]!.postMessage({ 'as-reported': 1, ...data }, '*'), command),
    heard: (type) =>
      page.evaluate((wanted) => (window as unknown as HostWindow).heard.filter((e) => e['type'] === wanted), type),
  };
}
