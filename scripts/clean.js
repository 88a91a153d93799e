/** Removes what an earlier build made, so that no file of it outlives its source. */
import {rm} from 'node:fs/promises';

for (const folder of ['build', 'dist']) await rm(folder, {recursive: true, force: true});
