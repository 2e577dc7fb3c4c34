const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address that the site will have, with a slash at its end, from what the environment says; null where it says
 * nothing. Throws an Error for what cannot be one.
 */
export function siteUrlOf(text: string | undefined): string | null {
  if (text === undefined || text.trim() === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOCAL.includes(url.hostname));
  if (!url || !isSafe || url.search || url.hash || url.username || url.password) {
    throw new Error(`SITE_URL is "${text}"; write it like https://host.example/folder/ (http for localhost alone).`);
  }
  return url.href.replace(/\/*$/, '/');
}
