/** Writes content.schema.json, which the package holds for editors and checkers. */
import {writeFile} from 'node:fs/promises';
import {contentSchema} from '../build/model/json-schema.js';

await writeFile('content.schema.json', `${JSON.stringify(contentSchema(), undefined, 2)}\n`);
