/** `npm run diagrams`: draws the statecharts from the code. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { root } from '../sources.ts';
import { drawAll, folder } from './pictures.ts';

mkdirSync(root + folder, { recursive: true });
for (const [name, svg] of await drawAll()) {
  writeFileSync(root + folder + name, svg);
  process.stdout.write(`${folder}${name}\n`);
}
