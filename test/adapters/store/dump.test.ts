/** Whoever gets hold of the database, or of a copy of it, reads nothing of a person in it. */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStore } from '../../../adapters/store/create.ts';
import { openPglite } from '../../../adapters/store/database.ts';
import type { Store } from '../../../adapters/store/store.ts';
import { patient } from '../../bench/patient.ts';
import { dataKeys, startPostgres } from '../../postgres.ts';
import { startFakeTwilio } from '../sms/fake-twilio.ts';
import { startTextingNode } from '../sms/texting-node.ts';
import { startBotService } from '../teams/service.ts';
import { naming, openTeam, robin } from '../teams/team.ts';

type Query = (text: string) => Promise<readonly unknown[]>;

/** Every row of every table as text. */
const dumpOf = async (query: Query): Promise<string> => {
  const tables = (await query(`select quote_ident(table_schema) || '.' || quote_ident(table_name) as name
    from information_schema.tables where table_schema in ('public', 'pgboss') and table_type = 'BASE TABLE'`)) as {
    name: string;
  }[];
  assert.ok(tables.length > 15);
  const rows = await Promise.all(tables.map(({ name }) => query(`select t::text from ${name} t`)));
  return JSON.stringify(rows);
};

const link = 'c0ffee11'.repeat(4);

/** On the web, with a coordinator who takes over, and words for both sides that nobody has fetched yet. */
const onTheWeb = async (store: Store): Promise<void> => {
  const microsoft = await startBotService();
  const team = await openTeam(store, microsoft, { conversation: 'on-the-web' });
  await team.install();
  for (const told of patient) await team.tell(told);
  await team.says('I want to talk to a person about my sclerosis');
  await team.deliver();
  await team.press(robin, 'claim');
  await team.deliver();
  await team.write(robin, 'Good morning Alma, Robin here.');
  await team.says('My number is 510-555-0123');
  await store.addresses.addLink(team.conversationId, {
    token: link,
    kind: 'sign',
    expiresAt: '2030-01-01T00:00:00.000Z',
  });
  await team.write(robin, '', naming('find Lakeside'));
  await microsoft.close();
};

/** By text message, to the end of an intake, then no more texts, then again. */
const byText = async (store: Store): Promise<void> => {
  const clock = { now: new Date('2026-03-10T18:00:00.000Z') };
  const twilio = await startFakeTwilio(() => clock.now);
  const node = await startTextingNode({ store, apiUrl: twilio.url, clock });
  for (const text of ['Hello', '1', ...patient.flatMap((told) => ('text' in told ? [told.text] : []))]) {
    await node.text(text);
    await node.deliver();
  }
  await node.text('STOP');
  await node.deliver();
  await node.text('START');
  await node.deliver();
  await node.close();
  await twilio.close();
};

const personal: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['a name', /Alma|Rivers|Robin|Marlow/],
  ['a number', /510-?555-?0123|5105550123|2025550143/],
  ['an e-mail address', /alma@|example\.org/],
  ['an address', /Elm Street|Oakland|94601/],
  ['a date of birth', /1970-03-12|March 1970/],
  ['a diagnosis', /sclerosis|Lakeside|MRI/i],
  ['a link that opens', new RegExp(link)],
  ['a word of the transcript', /medicine|Good morning|weekdays|emergency, or|I agree/],
];

/** In what is sealed, any few letters stand by chance. */
const sealed = /[\w-]{1,32}\.[\w-]{16}\.[\w-]{22,}/g;

const readsNothing = (whole: string): void => {
  const dump = whole.replaceAll(sealed, '');
  assert.ok(dump.includes('on-the-web'));
  for (const [what, pattern] of personal)
    assert.equal(pattern.exec(dump)?.[0], undefined, `expected no ${what}, found one`);
};

describe('what lies in the database', function () {
  this.timeout(300_000);

  it('shows nothing of a person on PostgreSQL', async () => {
    const server = await startPostgres();
    const store = await createStore({ databaseUrl: await server.createDatabase('dump'), dataKeys });
    try {
      await store.migrate();
      await byText(store);
      await onTheWeb(store);
      const query: Query = (text) => server.query('dump', text);
      readsNothing(await dumpOf(query));
      assert.ok((await query(`select 1 from pgboss.job where data ? 'content'`)).length > 0);
      assert.ok((await query('select 1 from suppression union all select 1 from audit')).length > 3);
      assert.ok((await query('select 1 from "case"')).length > 0);
    } finally {
      await store.close();
      await server.stop();
    }
  });

  it('shows nothing of a person on PGlite', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'intake-dump-'));
    try {
      const store = await createStore({ dataDir: folder });
      await store.migrate();
      await byText(store);
      await onTheWeb(store);
      await store.close();
      const database = await openPglite(folder);
      readsNothing(await dumpOf(async (text) => (await database.execute(text)).rows));
      await database.close();
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
