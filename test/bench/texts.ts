/** Turns through the signed webhook of text messages, and transactions that write the same rows without the product. */
import { randomBytes, randomUUID } from 'node:crypto';
import pg from 'pg';
import { dataKeys, startPostgres } from '../postgres.ts';
import { type Claim, ratioOf } from './claim.ts';
import { type Figure, figureOf } from './figure.ts';
import { timeArrivals } from './load.ts';
import { type Curve, drawCurve } from './plot.ts';
import { type Product, startProduct } from './product.ts';
import { timeLanes } from './timing.ts';

/** Nothing of it is free text, whose parts would be waited for. */
const words = ['Hi', '1', '2', '1', 'California', '1', 'March 4, 1974', '1'];
const lanes = 32;
const plan = { warmUp: 320, runs: 3_200 };
const loads = [25, 50, 100, 200];
const seconds = 5;

export async function texts(): Promise<readonly (Figure | Claim)[]> {
  const server = await startPostgres();
  const database = await server.createDatabase('texts');
  const product = await startProduct({ DATABASE_URL: database });
  try {
    const talks = Array.from({ length: lanes }, (_, lane) => createTexter(product, lane));
    const ours = await timeLanes(lanes, plan, (lane) => talks[lane]?.() ?? Promise.resolve());
    const bare = await bareTransactions(database);
    const through = figureOf('texts through the webhook, PostgreSQL, 32 at once', 'ms', ours);
    const plain = figureOf('bare transactions, PostgreSQL, 32 at once', 'ms', bare);
    const curve: Curve = [];
    const figures: Figure[] = [];
    for (const perSecond of loads) {
      const people = Array.from({ length: 400 }, (_, index) =>
        createTexter(product, 1_000 * perSecond + index),
      );
      const timing = await timeArrivals(
        { perSecond, seconds },
        (index) => people[index % 400]?.() ?? Promise.resolve(),
      );
      const figure = figureOf(`texts answered, ${perSecond} a second`, 'ms', timing);
      figures.push(figure);
      curve.push({ offered: perSecond, done: figure.perSecond ?? 0, p50: figure.p50, p99: figure.p99 });
    }
    await drawCurve('Texts through the signed webhook on PostgreSQL', curve);
    const at200 = figures.find(({ name }) => name.includes(' 200 '))?.p99 ?? 0;
    return [
      through,
      plain,
      ...figures,
      {
        claim: 'texts through the webhook over bare transactions, PostgreSQL',
        value: ratioOf(through.perSecond ?? 0, plain.perSecond ?? 0),
        unit: '×',
        limit: { atLeast: 0.6 },
      },
      { claim: 'texts refused at any load', value: product.refused, unit: '×', limit: { atMost: 0 } },
      { claim: 'p99 of a text at 200 a second', value: at200, unit: 'ms', limit: { atMost: 50 } },
    ];
  } finally {
    await product.close();
    await server.stop();
  }
}

/** A person who answers from hello on, and begins anew under another number; a call is the next text. */
function createTexter(product: Product, person: number): () => Promise<void> {
  let at = 0;
  let number = 0;
  return () => {
    const from = `+1202${String(1_000_000 + person * 16 + number).slice(-7)}`;
    const body = words[at] ?? '';
    at = (at + 1) % words.length;
    if (at === 0) number += 1;
    return product.text(from, `SM${randomBytes(16).toString('hex')}`, body);
  };
}

/** A turn's rows in plain prepared SQL: the lock, the inbox, the record, two messages, and a row to send. */
async function bareTransactions(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  const sealed = JSON.stringify({ key: dataKeys.length, sealed: randomBytes(1_500).toString('base64') });
  await pool.query('create table bare_outbox (id text primary key, conversation_id text, data jsonb)');
  const ids = Array.from({ length: lanes }, () => `bare-${randomUUID()}`);
  for (const id of ids) await pool.query('insert into conversation (id) values ($1)', [id]);
  const seqs = ids.map(() => 0);
  const transaction = async (lane: number) => {
    const client = await pool.connect();
    const run = (name: string, text: string, values: unknown[]) => client.query({ name, text, values });
    const id = ids[lane];
    const seq = seqs[lane] ?? 0;
    seqs[lane] = seq + 2;
    await client.query('begin');
    await run('lock', 'select record, last_seq from conversation where id = $1 for update', [id]);
    await run('inbox', 'insert into inbox (conversation_id, id) values ($1, $2)', [id, randomUUID()]);
    const record = 'update conversation set record = $2, last_seq = $3, updated_at = now() where id = $1';
    await run('record', record, [id, sealed, seq + 2]);
    const message =
      'insert into message (conversation_id, seq, at, body) values ($1, $2, now(), $4), ($1, $3, now(), $4)';
    await run('message', message, [id, seq + 1, seq + 2, sealed]);
    await run('outbox', 'insert into bare_outbox values ($1, $2, $3)', [randomUUID(), id, '{"seqs":[2]}']);
    await client.query('commit');
    client.release();
  };
  try {
    return await timeLanes(lanes, plan, transaction);
  } finally {
    await pool.end();
  }
}
