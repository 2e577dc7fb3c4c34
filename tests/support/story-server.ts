import { createServer, type ViteDevServer } from 'vite';
import { vi } from 'vitest';
import type { Files } from '../../src/content/files.ts';
import { tempFolder } from './temp-folder.ts';

let made: Promise<ViteDevServer> | undefined;

/** One for all test files of a worker, with which it ends: to load the project's modules takes seconds. */
const startedOnce = () =>
  (made ??= createServer({
    configFile: 'vite.config.ts',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
  }));

/**
 * Does something with a module of the project, of which all that holds the story holds that of `files`. In this
 * process: the story's modules are made anew for each story, all others once.
 */
export async function told<Module, T>(
  files: Files,
  module: string,
  use: (module: Module, server: ViteDevServer, folder: string) => T | Promise<T>,
): Promise<T> {
  const server = await startedOnce();
  const folder = tempFolder(files);
  vi.stubEnv('STORY', folder);
  // Another story is not told of these articles.
  vi.stubEnv('ARTICLES_DIR', undefined);
  const { moduleGraph } = server.environments.ssr;
  for (const [id, node] of moduleGraph.idToModuleMap)
    if (id.startsWith('\0virtual:')) moduleGraph.invalidateModule(node);
  try {
    return await use((await server.ssrLoadModule(module)) as never, server, folder);
  } finally {
    vi.unstubAllEnvs();
  }
}

/** Runs a command on a story; its exit code, what it printed, and the story's folder. */
export const run = (command: string, files: Files, ...args: string[]) =>
  told(files, `/tools/${command}.ts`, async ({ main }: { main: Main }, _, folder) => {
    const lines: string[] = [];
    const spies = (['log', 'error'] as const).map((stream) =>
      vi.spyOn(console, stream).mockImplementation((line: string) => void lines.push(line)),
    );
    const code = await main(args).finally(() => spies.forEach((spy) => spy.mockRestore()));
    return { code, printed: lines.join('\n'), folder };
  });

type Main = (args: string[]) => Promise<number>;
