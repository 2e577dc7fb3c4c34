import type { EnvironmentModuleNode, ViteDevServer } from 'vite';

const isStyle = ({ url }: EnvironmentModuleNode) => url.includes('?svelte&type=style');

/** The style sheets of a component and of all that it is made of, as the bundler reads them, in one text. */
export async function stylesOf(server: ViteDevServer, component: string): Promise<string> {
  await server.ssrLoadModule(component);
  const root = await server.environments.ssr.moduleGraph.getModuleByUrl(component);
  const styles = [...partsOf(root!)].filter(isStyle);
  const texts = await Promise.all(styles.map(({ url }) => server.ssrLoadModule(url.replace('?', '?inline&'))));
  return texts.map((text) => String(text.default).replaceAll(/\s+/g, ' ')).join('');
}

/** A module and all that it imports, itself or through others. */
function partsOf(module: EnvironmentModuleNode, found = new Set<EnvironmentModuleNode>()) {
  if (found.has(module)) return found;
  found.add(module);
  for (const part of module.importedModules) partsOf(part, found);
  return found;
}
