/** A site's address as an editor writes it, with a slash at its end; null where no page could load anything from it. */
export function siteAddress(text: string): string | null {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
