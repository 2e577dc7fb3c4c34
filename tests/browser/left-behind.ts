import type { BrowserContext, Frame } from '@playwright/test';

/** How many entries a page has in each of the browser's storages. A frame without an origin of its own can have none. */
const stored = async () => {
  if (self.origin === 'null') return [];
  const count: Record<string, () => number | Promise<number>> = {
    localStorage: () => localStorage.length,
    sessionStorage: () => sessionStorage.length,
    indexedDB: async () => (await indexedDB.databases()).length,
    caches: async () => (await caches.keys()).length,
  };
  const found: string[] = [];
  for (const [name, entries] of Object.entries(count)) {
    // Where a storage may not even be asked for, nothing can be in it.
    const size = await Promise.resolve()
      .then(entries)
      .catch(() => 0);
    if (size > 0) found.push(`${size} in ${name}`);
  }
  return found;
};

/** A page that is closed or moves on while it is asked has nothing to say. */
const storedBy = (frame: Frame) =>
  frame.evaluate(stored).then(
    (found) => found.map((entry) => `stored by ${frame.url()}: ${entry}`),
    () => [],
  );

/** What the pages of the site's origin that are open have put into the reader's browser, in words: cookies, storage. */
export async function leftBehind(context: BrowserContext, origin: string): Promise<string[]> {
  const frames = context.pages().flatMap((page) => page.frames());
  const own = frames.filter((frame) => frame.url().startsWith(`${origin}/`));
  const cookies = (await context.cookies()).map(({ name, domain }) => `cookie: ${name} (${domain})`);
  return [...cookies, ...(await Promise.all(own.map(storedBy))).flat()];
}
