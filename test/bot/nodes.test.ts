/** Several servers on one PostgreSQL: any of them takes any turn, and one after the other is replaced unnoticed. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import type { ActivitySet } from '../../adapters/web/activities.ts';
import { type Balancer, startBalancer } from '../balancer.ts';
import { dataKeys, type PostgresServer, startPostgres } from '../postgres.ts';
import { Client, type ServerProcess, startServer } from './server-process.ts';

describe('servers on one PostgreSQL', function () {
  this.timeout(120_000);
  let postgres: PostgresServer;
  let DATABASE_URL: string;
  let servers: ServerProcess[] = [];
  const start = () => {
    const server = startServer({ DATABASE_URL, DATA_KEYS: dataKeys, LOG_LEVEL: 'error', DRAIN_SECONDS: '1' });
    servers.push(server);
    return server;
  };
  before(async () => {
    postgres = await startPostgres();
    DATABASE_URL = await postgres.createDatabase('nodes');
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.end('SIGKILL')));
    servers = [];
  });
  after(() => postgres?.stop());

  /** Opens a stream; `until` resolves when it has shown a text. */
  const follow = async (client: Client) => {
    const texts: string[] = [];
    let heard: () => void = () => undefined;
    await client.listen((frame) => {
      const { activities } = JSON.parse(frame || '{"activities":[]}') as ActivitySet;
      texts.push(...activities.map(({ text }) => text));
      heard();
    });
    return {
      until: (text: RegExp) =>
        new Promise<void>((resolve) => {
          heard = () => void (texts.some((one) => text.test(one)) && resolve());
          heard();
        }),
    };
  };

  it('show on one what was written on another within 300 ms', async () => {
    const [here, there] = await Promise.all([start().url, start().url]);
    const client = await Client.begin(here);
    const heard = await follow(client);
    await heard.until(/emergency/i);
    client.moveTo(there);
    const tookMs: number[] = [];
    for (const [words, answer] of [
      ['no', /Who is writing/],
      ['patient', /Where do you live/],
      ['Ohio', /Are you at home/],
    ] as const) {
      await client.say(words, words);
      const committed = performance.now();
      await heard.until(answer);
      tookMs.push(performance.now() - committed);
    }
    assert.ok(Math.min(...tookMs) < 300, `expected less than 300 ms, found ${tookMs}`);
  });

  it('answer 500 while the database is away, and take the same message when it is back', async () => {
    const server = start();
    const url = await server.url;
    const client = await Client.begin(url);
    const statusOf = async (path: string) => (await fetch(url + path)).status;
    await postgres.restart(async () => {
      await assert.rejects(client.say('no', 'kept'), /answers 500/);
      assert.deepEqual([await statusOf('/healthz'), await statusOf('/readyz')], [200, 503]);
    });
    await client.say('no', 'kept');
    const said = (await client.activities()).filter(({ from }) => from.name === 'You');
    assert.deepEqual(
      said.map(({ text }) => text),
      ['no'],
    );
  });

  describe('behind a balancer', () => {
    let balancer: Balancer;
    before(async () => {
      balancer = await startBalancer();
    });
    after(() => balancer?.close());

    it('are replaced one by one without a failed request, and their streams come back elsewhere', async () => {
      const [one, two, three] = [start(), start(), start()];
      const [oneUrl, twoUrl, threeUrl] = await Promise.all([one.url, two.url, three.url]);
      balancer.use([oneUrl, twoUrl]);
      const people = await Promise.all([1, 2, 3].map(() => Client.begin(balancer.url)));
      const sockets = await Promise.all(people.map((person) => person.listen()));
      const closings = sockets.map(async (socket) => (await once(socket, 'close'))[0] as number);
      let isOver = false;
      let count = 0;
      const write = async (person: Client) => {
        for (let index = 0; !isOver; index += 1) {
          await person.say('help', `${index}`);
          count += 1;
          await pause(50);
        }
      };
      const writing = people.map(write);
      balancer.use([oneUrl, twoUrl, threeUrl]);
      assert.equal((await one.end('SIGTERM')).code, 0);
      assert.equal((await two.end('SIGTERM')).code, 0);
      isOver = true;
      await Promise.all(writing);
      assert.deepEqual(await Promise.all(closings), [1012, 1012, 1012]);
      assert.ok(count > 20, `expected requests all the time, found ${count}`);
      for (const person of people) {
        const texts = (await person.activities()).filter(({ from }) => from.name === 'You');
        assert.ok(texts.length > 5);
      }
    });
  });
});
