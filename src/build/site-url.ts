/** The site's own address, from SITE_URL, with a slash at its end; `null` where it is not set. Throws if it is none. */
export function siteUrl(address = process.env['SITE_URL']): string | null {
  if (!address) return null;
  const { href } = new URL(address);
  return href.endsWith('/') ? href : `${href}/`;
}
