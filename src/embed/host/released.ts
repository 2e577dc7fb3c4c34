/** The host's script: its version, and its path from the site's root. What lies at a released path is never changed. */
export const loaderVersion = '1.0.0';
export const loaderPath = `embed/${loaderVersion}/embed.js`;
