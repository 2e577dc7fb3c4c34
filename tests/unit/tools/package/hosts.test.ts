import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { zipOf } from '../../../../src/tools/zip.ts';
import { apache, nginx } from '../../../../src/tools/package/headers.ts';
import { env, hasProgram } from '../../../support/has-program.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

/** What a host makes of the package: nginx and Apache themselves, with our examples of their settings. */

const SITE = {
  '404.html': 'nothing',
  'index.html': '<p>said 1</p>',
  'en/index.html': '<p>the same</p>',
  'embed/index.html': 'frame',
  'assets/a-12345678.js': 'a()',
};
const NEWER = { ...SITE, 'index.html': '<p>said 2</p>', 'embed/index.html': 'frome' };

function unpack(site: Readonly<Record<string, string>>, folder: string): void {
  const files = Object.entries(site).map(([file, text]) => [file, new TextEncoder().encode(text)] as const);
  writeFileSync(join(folder, '../p.zip'), zipOf(Object.fromEntries(files)));
  execFileSync('unzip', ['-oq', join(folder, '../p.zip'), '-d', folder]);
}

const settings = {
  nginx(root: string, port: number): string[] {
    const [maps, location] = nginx().split(/^(?=location)/m);
    writeFileSync(
      join(root, 'nginx.conf'),
      `daemon off; pid ${root}/pid; error_log stderr; events {}
      http { access_log off; client_body_temp_path ${root}/t; proxy_temp_path ${root}/t; fastcgi_temp_path ${root}/t;
      uwsgi_temp_path ${root}/t; scgi_temp_path ${root}/t; ${maps}
      server { listen 127.0.0.1:${port}; root ${root}/www; absolute_redirect off; ${location} } }`,
    );
    return ['-p', root, '-e', 'stderr', '-c', join(root, 'nginx.conf')];
  },
  apache2(root: string, port: number): string[] {
    writeFileSync(join(root, 'www/x/y/.htaccess'), apache());
    const modules = ['mpm_event', 'authz_core', 'mime', 'dir', 'filter', 'deflate', 'headers']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`)
      .join('');
    writeFileSync(
      join(root, 'apache.conf'),
      `${modules}Listen 127.0.0.1:${port}\nServerName localhost\nPidFile ${root}/pid\nErrorLog ${root}/log
      ${process.getuid?.() === 0 ? 'User nobody\nGroup nogroup' : ''}\nTypesConfig /etc/mime.types
      DocumentRoot ${root}/www\n<Directory ${root}/www>\nAllowOverride All\n</Directory>\n`.replaceAll(/^ +/gm, ''),
    );
    return ['-X', '-d', root, '-f', join(root, 'apache.conf')];
  },
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

for (const [name, argumentsFor] of Object.entries(settings)) {
  const missing = [name, 'unzip'].filter((program) => !hasProgram(program));

  describe.skipIf(missing.length > 0)(
    `${name}${missing.length > 0 ? `: ${missing} not installed, skipped` : ''}`,
    () => {
      const root = tempFolder();
      const folder = join(root, 'www/x/y');
      let host: ChildProcess;
      let address: string;

      beforeAll(async () => {
        mkdirSync(folder, { recursive: true });
        chmodSync(root, 0o755);
        const port = await freePort();
        address = `http://127.0.0.1:${port}/x/y/`;
        host = spawn(name, argumentsFor(root, port), { stdio: 'ignore', env });
        await vi.waitFor(() => fetch(address), { timeout: 10_000 });
      });
      afterAll(() => void host.kill());

      test('a page that changed reaches who has the old one, though it is as long; one that did not is not sent again', async () => {
        unpack(SITE, folder);
        const files = ['', 'en/', 'embed/'];
        const old = await Promise.all(files.map((file) => fetch(address + file)));
        unpack(NEWER, folder);
        const again = await Promise.all(
          old.map(({ url, headers }) =>
            fetch(url, {
              headers: {
                'if-modified-since': headers.get('last-modified')!,
                ...(headers.get('etag') && { 'if-none-match': headers.get('etag')! }),
              },
            }),
          ),
        );
        expect(again.map(({ status }) => status)).toEqual([200, 304, 200]);
        expect(await again[0]!.text()).toBe(NEWER['index.html']);
      });

      test('our example of its settings holds: policies, time to keep, the error page, the slash', async () => {
        unpack(SITE, folder);
        const said = async (path: string, header: string) => (await fetch(address + path)).headers.get(header);
        expect(await said('', 'content-security-policy')).toContain("worker-src 'self';");
        expect(await said('embed/', 'content-security-policy')).toContain("worker-src 'self' data:");
        expect(await said('en/', 'cache-control')).toBe('no-cache');
        expect(await said('assets/a-12345678.js', 'cache-control')).toContain('immutable');
        expect(await said('assets/a-12345678.js', 'access-control-allow-origin')).toBe('*');
        const lost = await fetch(`${address}en/chapter/none/`);
        expect([lost.status, await lost.text()]).toEqual([404, SITE['404.html']]);
        expect(new URL((await fetch(`${address}en?day=2024-10-31`)).url)).toMatchObject({
          pathname: '/x/y/en/',
          search: '?day=2024-10-31',
        });
      });
    },
  );
}
