// For pages without other behaviour.
import { hydrateTheme } from './theme.ts';

hydrateTheme();
