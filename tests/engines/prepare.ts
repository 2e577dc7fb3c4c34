import { installEngines, isThere, whyMissing } from '../support/engines.mjs';

/** Before the first test: installs what is missing, and says what stays missing. */
export default async function prepare(): Promise<void> {
  await installEngines();
  for (const engine of ['firefox', 'webkit'] as const) if (!isThere(engine)) console.log(whyMissing(engine));
}
