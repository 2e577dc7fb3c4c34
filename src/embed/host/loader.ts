// The script that a newsroom's page loads beside the frame. Bundled into one file that has no dependencies.
import { baseOf } from './base.ts';
import { keepGuests } from './guests.ts';

const base = baseOf(document);
if (base !== null) keepGuests(base);
