import { parseArgs } from 'node:util';
import pg from 'pg';
import { createStore } from '../../adapters/store/create.ts';
import { createService } from '../../bot/service.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { dataKeys, startPostgres } from '../postgres.ts';
import { type Claim, ratioOf } from './claim.ts';
import { type Figure, figureOf } from './figure.ts';
import { createTalk } from './talk.ts';
import { timeLanes } from './timing.ts';

const few = 1_000;
const plan = { warmUp: 400, runs: 2_000 };

/** A turn among few stored conversations and among many: `--stored 1000000`, 100,000 by default. */
export async function growth(): Promise<readonly (Figure | Claim)[]> {
  const { stored } = parseArgs({
    options: { stored: { type: 'string', default: '100000' } },
    strict: false,
  }).values;
  const many = Number(stored);
  const server = await startPostgres();
  const databaseUrl = await server.createDatabase('growth');
  const store = await createStore({ databaseUrl, dataKeys });
  try {
    await store.migrate();
    const { turn } = createService({ store, catalog: createCatalog(files) });
    const among = async (from: number, to: number): Promise<Figure> => {
      await fill(databaseUrl, from, to);
      const timing = await timeLanes(1, plan, createTalk(turn));
      return figureOf(`turn among ${to.toLocaleString('en-US')} conversations`, 'ms', timing);
    };
    const [small, large] = [await among(1, few), await among(few + 1, many)];
    const claim = `p50 of a turn among ${many.toLocaleString('en-US')} over ${few.toLocaleString('en-US')} conversations`;
    return [small, large, { claim, value: ratioOf(large.p50, small.p50), unit: '×', limit: { atMost: 1.3 } }];
  } finally {
    await store.close();
    await server.stop();
  }
}

/** Conversations of two turns each, as wide as real ones, written by the database itself. */
async function fill(databaseUrl: string, from: number, to: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const wide = `jsonb_build_object('sealed', repeat(md5(n::text), 40))`;
  const each = `from generate_series(${from}, ${to}) as n`;
  await client.query(
    `insert into conversation (id, record, last_seq) select 'stored-' || n, ${wide}, 4 ${each}`,
  );
  await client.query(`insert into inbox (conversation_id, id)
    select 'stored-' || n, 'in-' || part ${each}, generate_series(1, 2) as part`);
  await client.query(`insert into message (conversation_id, seq, at, body)
    select 'stored-' || n, part, now(), jsonb_build_object('sealed', repeat(md5(n::text), 8)) ${each}, generate_series(1, 4) as part`);
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}
