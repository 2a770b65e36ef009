import { availableParallelism, cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { type Claim, claimsTable } from './claim.ts';
import { coldStart } from './cold-start.ts';
import { decisions } from './decide.ts';
import { type Figure, tableOf } from './figure.ts';
import { growth } from './growth.ts';
import { inMemory } from './in-memory.ts';
import { page } from './page.ts';
import { coordinatorMessages } from './teams.ts';
import { texts } from './texts.ts';
import { turnsOnPglite, turnsOnPostgres } from './turns.ts';
import { web } from './web.ts';

const benches: Readonly<Record<string, () => Promise<readonly (Figure | Claim)[]>>> = {
  decide: decisions,
  memory: inMemory,
  texts,
  web,
  page,
  growth,
  pglite: turnsOnPglite,
  postgres: turnsOnPostgres,
  teams: coordinatorMessages,
  'cold-start': coldStart,
};

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, idle: { type: 'string' }, stored: { type: 'string' } },
  allowPositionals: true,
});
const wanted = positionals.length > 0 ? positionals : Object.keys(benches);

const found: (Figure | Claim)[] = [];
for (const name of wanted) {
  const bench = benches[name];
  if (!bench) throw new Error(`expected one of ${Object.keys(benches).join(', ')}, found ${name}`);
  if (!values.json) console.error(`${name} …`);
  found.push(...(await bench()));
}

const figures = found.filter((each) => 'p50' in each);
const claims = found.filter((each) => 'claim' in each);
const machine = {
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  platform: `${process.platform} ${process.arch}`,
  node: process.version,
};
const { processor, cores, memoryGb, platform, node } = machine;
if (values.json) console.log(JSON.stringify({ at: new Date().toISOString(), machine, figures, claims }));
else
  console.log(
    `${processor}, ${cores} cores, ${memoryGb} GB, ${platform}, Node ${node}\n\n${tableOf(figures)}\n\n${claimsTable(claims)}`,
  );
