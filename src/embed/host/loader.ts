// The script that a newsroom's page loads next to the frame; bundled into one file without dependencies.
import { baseOf } from './address.ts';
import { observeFrames } from './observe-frames.ts';

observeFrames(baseOf(document));
