const DIRECTIVES = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The content security policy of the site's pages, for their own markup and for the settings of a host alike. In a
 * sandboxed frame MapLibre starts its worker from a `data:` address, which the frame's page has to allow.
 */
export function policyOf(kind: 'page' | 'frame'): string {
  const directives = { ...DIRECTIVES, ...(kind === 'frame' && { 'worker-src': "'self' data:" }) };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
