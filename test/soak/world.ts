/** Everything around the conversations: one PostgreSQL, several servers behind a balancer, and the services they send to. */
import { setTimeout as pause } from 'node:timers/promises';
import twilio from 'twilio';
import { createStore } from '../../adapters/store/create.ts';
import type { Store } from '../../adapters/store/store.ts';
import { accountSid, type FakeText, type FakeTwilio, startFakeTwilio } from '../adapters/sms/fake-twilio.ts';
import { type BotService, startBotService } from '../adapters/teams/service.ts';
import { type Balancer, startBalancer } from '../balancer.ts';
import { type ServerProcess, startServer } from '../bot/server-process.ts';
import { freePort } from '../free-port.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../postgres.ts';

const authToken = 'an-invented-token';
const database = 'soak';

export interface World {
  /** Where patients, Twilio and Teams find the servers. */
  readonly url: string;
  readonly store: Store;
  readonly twilio: FakeTwilio;
  readonly teams: BotService;
  /** How many servers there are now. */
  readonly size: number;
  /** A form as Twilio signs it. Resolves with the status. */
  postSigned(path: string, form: Readonly<Record<string, string>>): Promise<number>;
  /** One server is ended by the signal, and another takes its place. */
  replace(which: number, signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  restartDatabase(): Promise<void>;
  query<T>(text: string): Promise<readonly T[]>;
  /**
   * What two minutes do and more: ends all servers by the signal, hands out again what was handed out, starts them, and waits until
   * everything that is due in `queue` is done.
   */
  settle(queue: 'outbox' | 'timer', signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  close(): Promise<void>;
}

/** Pauses are cut short every so many looks, a quarter of a second each: a channel is not asked without end. */
const looksAtRest = 20;
/** A callback that comes to nobody is tried again, as Twilio does. */
const callbackTries = 20;

export async function openWorld(nodes: number): Promise<World> {
  const postgres: PostgresServer = await startPostgres();
  const DATABASE_URL = await postgres.createDatabase(database);
  const balancer: Balancer = await startBalancer();
  const { url } = balancer;
  const store = await createStore({ databaseUrl: DATABASE_URL, dataKeys, onFault: () => undefined });
  const teams = await startBotService();
  const fake = await startFakeTwilio(undefined, (text) => void report(text));
  const reports = new Set<Promise<void>>();
  let servers: ServerProcess[] = [];

  const start = async () =>
    startServer({
      PORT: String(await freePort()),
      DATABASE_URL,
      DATA_KEYS: dataKeys,
      PUBLIC_URL: url,
      TRUST_PROXY: '1',
      DRAIN_SECONDS: '1',
      LOG_LEVEL: 'silent',
      TEAMS: 'on',
      TWILIO_ACCOUNT_SID: accountSid,
      TWILIO_AUTH_TOKEN: authToken,
      TWILIO_FROM: '+12025550100',
      TWILIO_API_URL: fake.url,
    });
  const balance = async () => balancer.use(await Promise.all(servers.map((server) => server.url)));
  const startAll = async () => {
    servers = await Promise.all(Array.from({ length: nodes }, start));
    await balance();
  };

  const postSigned: World['postSigned'] = async (path, form) => {
    const signature = twilio.getExpectedTwilioSignature(authToken, url + path, form);
    const headers = { 'x-twilio-signature': signature, 'x-forwarded-for': '10.255.0.1' };
    const answer = await fetch(url + path, { method: 'POST', body: new URLSearchParams(form), headers });
    await answer.arrayBuffer();
    return answer.status;
  };
  const report = ({ sid, statusCallback }: FakeText) => {
    const { pathname, search } = new URL(statusCallback);
    const tell = async () => {
      for (let tries = 0; tries < callbackTries; tries += 1) {
        const form = { MessageSid: sid, MessageStatus: 'delivered' };
        if ((await postSigned(pathname + search, form).catch(() => 0)) === 200) return;
        await pause(250);
      }
    };
    const telling = tell().finally(() => reports.delete(telling));
    reports.add(telling);
  };
  const query = async <T>(text: string) => (await postgres.query(database, text)) as readonly T[];

  await startAll();
  return {
    url,
    store,
    twilio: fake,
    teams,
    get size() {
      return servers.length;
    },
    postSigned,
    async replace(which, signal) {
      const [old] = servers.splice(which, 1, await start());
      const isKilled = signal === 'SIGKILL';
      if (isKilled) await old?.end(signal);
      await balance();
      if (!isKilled) await old?.end(signal);
    },
    restartDatabase: () => postgres.restart(),
    query,
    async settle(queue, signal) {
      await Promise.all(servers.map((server) => server.end(signal)));
      await query(`update pgboss.job set state = 'retry', start_after = now() where state = 'active'`);
      await query(`update send set begun_at = begun_at - interval '2 minutes' where state = 'begun'`);
      await startAll();
      const isDue = async () =>
        (
          await query(
            `select 1 from pgboss.job where name = '${queue}' and state < 'completed' and start_after <= now() limit 1`,
          )
        ).length > 0;
      const waiting = async () =>
        (await query(`select 1 from pgboss.job where name = 'outbox' limit 1`)).length > 0;
      for (let look = 0; (await isDue()) || (queue === 'outbox' && (await waiting())); look += 1) {
        if (look % looksAtRest === 0)
          await query(`update pgboss.job set start_after = now() where name = 'outbox' and state < 'active'`);
        await pause(250);
      }
      await Promise.all(reports);
    },
    async close() {
      await Promise.all(servers.map((server) => server.end('SIGKILL')));
      await Promise.all(reports);
      await balancer.close();
      await fake.close();
      await teams.close();
      await store.close();
      await postgres.stop();
    },
  };
}
