const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The address that the site will have, with a slash at its end, from what the environment says; null where it says
 * nothing. Throws an Error for what cannot be one.
 */
export function siteUrlOf(text: string | undefined): string | null {
  if (!text?.trim()) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !isSafe(url) || !isBare(url)) {
    throw new Error(`SITE_URL is "${text}"; write it like https://host.example/folder/ (http for localhost alone).`);
  }
  return url.href.replace(/\/*$/, '/');
}

const isSafe = ({ protocol, hostname }: URL) =>
  protocol === 'https:' || (protocol === 'http:' && LOCAL.includes(hostname));

/** Names a place and nothing else. */
const isBare = ({ search, hash, username, password }: URL) => search + hash + username + password === '';
