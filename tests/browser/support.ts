import { test as base, expect, type BrowserContext } from '@playwright/test';
import { leftBehind } from './left-behind.ts';

export { expect };

export const sizes = {
  phone: { width: 390, height: 664 },
  desktop: { width: 1280, height: 800 },
} as const;

/**
 * For what is looked at where the page rests: transitions cost a software-drawn page more than all else. Motion itself, and
 * what a reader meets on the way, is tested with it.
 */
export const withoutMotion = { contextOptions: { reducedMotion: 'reduce' } } as const;

/** For tests that are many or slow: `npm test` leaves them out, `npm run test:all` does not. */
export const long = { tag: '@long' };

/** For tests that speak of what the story in data/ says: a run on another story leaves them out. */
export const ofThisStory = { tag: '@this-story' };

interface Options {
  /** Problems that a test expects; all others fail it. */
  allowedProblems: RegExp[];
  /** Origins besides the site's that a test's pages may call. */
  otherOrigins: string[];
  /** Whether the page waits for the reader to begin, and for the browser to be idle; if not, what waits comes at once. */
  realIdle: boolean;
}

interface Guard {
  /** What has gone wrong in the test's pages so far. */
  problems: string[];
}

const leaves = (url: string, origins: string[]) =>
  /^(https?|wss?):/.test(url) && !origins.includes(new URL(url).origin);

/** Writes down whatever goes wrong in any page or frame of the context, while it happens. */
function watch(context: BrowserContext, origins: string[]): string[] {
  const problems: string[] = [];
  context.on('weberror', (event) => problems.push(`page error: ${event.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console error: ${message.text()} (${message.location().url})`);
  });
  context.on('request', (request) => {
    if (leaves(request.url(), origins)) problems.push(`request to another origin: ${request.url()}`);
  });
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // Chromium aborts what is still loading when a test moves on to another page: no fault of the site.
    if (reason !== 'net::ERR_ABORTED') problems.push(`failed request: ${request.url()} (${reason})`);
  });
  return problems;
}

function idleAtOnce(): void {
  const deadline: IdleDeadline = { didTimeout: false, timeRemaining: () => 50 };
  window.requestIdleCallback = (run) => window.setTimeout(() => run(deadline));
  window.cancelIdleCallback = (request) => window.clearTimeout(request);
}

/** As if the reader pressed a key as soon as the page listens. */
function beginAtOnce(): void {
  addEventListener('DOMContentLoaded', () => dispatchEvent(new Event('keydown')));
}

/**
 * A test that also fails if the page under test throws, complains (as the browser does where a page breaks its own
 * security policy), misses a file, calls another host, or leaves a cookie or anything else in the reader's browser.
 */
export const test = base.extend<Options & Guard>({
  allowedProblems: [[], { option: true }],
  otherOrigins: [[], { option: true }],
  realIdle: [false, { option: true }],
  context: async ({ context, realIdle }, use) => {
    if (!realIdle) for (const script of [idleAtOnce, beginAtOnce]) await context.addInitScript(script);
    await use(context);
  },
  problems: [
    async ({ context, baseURL, allowedProblems, otherOrigins }, use) => {
      const { origin } = new URL(baseURL ?? '');
      const problems = watch(context, [origin, ...otherOrigins]);
      await use(problems);
      problems.push(...(await leftBehind(context, origin)));
      // A late file (the icon) may still be on its way through a test's own route, which fails once the test has ended.
      await Promise.all(context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' })));
      const unexpected = problems.filter((problem) => !allowedProblems.some((allowed) => allowed.test(problem)));
      expect(unexpected, 'problems while the page ran').toEqual([]);
    },
    { auto: true },
  ],
});
