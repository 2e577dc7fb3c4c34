import { policyOf } from '../../site/policy.ts';

/** Examples of a host's settings: what a host has to say with the site's files, in the words of four servers. */

/** For every file. Sandboxed frames have no origin of their own, so that their scripts and data must be open to all. */
export const FOR_ALL = {
  'Access-Control-Allow-Origin': '*',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/** For files whose address changes with their content. */
const KEEP = 'public, max-age=31536000, immutable';
const ASK = 'no-cache';

/** No host may forbid other sites to frame it. */
const NO_FRAME_OPTIONS = '# Never send X-Frame-Options or frame-ancestors: other sites are to frame this one.';

const quoted = Object.entries(FOR_ALL).map(([name, value]) => [name, `"${value}"`] as const);

export const nginx =
  (): string => `# nginx. The maps belong into http { }, the location into server { }; /x/y/ is the folder's address.
${NO_FRAME_OPTIONS}
map $uri $as_reported_cache {
    default "${ASK}";
    "~/assets/[^/]+$" "${KEEP}";
    "~/embed/[0-9]+\\.[0-9]+\\.[0-9]+/" "${KEEP}";
}
map $uri $as_reported_policy {
    default "";
    "~/embed/index\\.html$" "${policyOf('frame')}";
    "~\\.html$" "${policyOf('page')}";
}
location /x/y/ {
    index index.html;
    error_page 404 /x/y/404.html;
${quoted.map(([name, value]) => `    add_header ${name} ${value} always;\n`).join('')}    add_header Cache-Control $as_reported_cache;
    add_header Content-Security-Policy $as_reported_policy;
    types {
        text/html html; text/css css; text/javascript js; application/json json; application/geo+json geojson;
        image/svg+xml svg; image/png png; font/woff2 woff2; text/csv csv; text/markdown md;
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet xlsx;
    }
    gzip on;
    gzip_types text/css text/javascript application/json application/geo+json image/svg+xml text/csv;
}
`;

export const apache =
  (): string => `# Apache 2.4: as .htaccess in the folder; needs mod_headers and AllowOverride FileInfo Options Indexes; /x/y/ is the folder's address.
${NO_FRAME_OPTIONS}
DirectoryIndex index.html
ErrorDocument 404 /x/y/404.html
AddType text/javascript .js
AddType application/geo+json .geojson
AddType font/woff2 .woff2
AddOutputFilterByType DEFLATE text/html text/css text/javascript application/json application/geo+json image/svg+xml
${quoted.map(([name, value]) => `Header always set ${name} ${value}\n`).join('')}Header set Cache-Control "${ASK}"
<If "%{REQUEST_URI} =~ m#/(assets|embed/[0-9]+\\.[0-9]+\\.[0-9]+)/[^/]+$#">
    Header set Cache-Control "${KEEP}"
</If>
<FilesMatch "\\.html$">
    Header set Content-Security-Policy "${policyOf('page')}"
</FilesMatch>
<If "%{REQUEST_URI} =~ m#/embed/index\\.html$#">
    Header set Content-Security-Policy "${policyOf('frame')}"
</If>
`;

/**
 * `_headers` of Netlify and Cloudflare Pages. Both join the values of all rules that fit, so that no two rules give the
 * same header to one address.
 * @param pages addresses from the site's root: "/en/"
 * @param frames those of them that are made for frames
 * @param versions the loaders' folders: "/embed/1.0.0/"
 */
export function hosted(pages: readonly string[], frames: readonly string[], versions: readonly string[]): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${Object.entries(headers)
      .map(([name, value]) => `  ${name}: ${value}\n`)
      .join('')}`;
  return [
    '# Netlify, Cloudflare Pages: as _headers in the top folder of what is published.\n',
    '# Where the site lies in a folder of it, write that before each path.\n',
    `${NO_FRAME_OPTIONS}\n`,
    rule('/*', FOR_ALL),
    ...['/assets/', ...versions].map((folder) => rule(`${folder}*`, { 'Cache-Control': KEEP })),
    ...pages.map((page) =>
      rule(page, { 'Content-Security-Policy': policyOf(frames.includes(page) ? 'frame' : 'page') }),
    ),
  ].join('');
}
