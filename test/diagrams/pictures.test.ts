import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createIntakeMachine } from '../../machines/intake/machine.ts';
import { stepIds } from '../../machines/intake/step-id.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { root } from '../sources.ts';
import { drawAll, folder } from './pictures.ts';
import { type Chart, sectionsOf } from './statechart.ts';

describe('the pictures of the statecharts', function () {
  this.timeout(60_000);

  it('are what `npm run diagrams` draws now', async () => {
    const kept = readdirSync(root + folder).map(
      (name) => [name, readFileSync(root + folder + name, 'utf8')] as const,
    );
    const drawn = await drawAll();
    assert.deepEqual([...drawn.keys()].sort(), kept.map(([name]) => name).sort());
    for (const [name, svg] of kept)
      assert.ok(drawn.get(name) === svg, `${name} is out of date: npm run diagrams`);
  });

  it('are all in the README, each with words for whoever cannot see it', async () => {
    const readme = readFileSync(`${root}README.md`, 'utf8');
    for (const name of (await drawAll()).keys())
      assert.match(
        readme,
        new RegExp(`^!\\[[^\\]]{40,}\\]\\(${folder}${name}\\)$`.replaceAll('/', '\\/'), 'm'),
      );
  });

  it('show every step once or more', () => {
    const intake = createIntakeMachine(createCatalog(files)).root as unknown as Chart;
    const shown = sectionsOf(intake).flatMap(({ entries }) => entries.filter(({ kind }) => kind !== 'leads'));
    assert.equal(new Set(shown.map(({ name }) => name)).size, stepIds.length);
  });
});
