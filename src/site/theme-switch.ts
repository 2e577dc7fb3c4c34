// For pages without other behaviour.
import { wakeTheme } from './theme.ts';

wakeTheme();
