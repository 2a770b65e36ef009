import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { Registry } from 'prom-client';
import { createStore, type MemoryStore } from '../../../adapters/store/create.ts';
import type { StoredCase } from '../../../adapters/store/store.ts';
import { createExportPorts } from '../../../bot/exports.ts';
import { createHospitalRoutes } from '../../../bot/hospital.ts';
import { createServer, type Server } from '../../../bot/server.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { brief, node } from '../../brief-node.ts';
import { recordOf, takeTurn } from '../../contracts/turns.ts';
import { emptyStore } from '../../empty-store.ts';
import { dataKeys } from '../../postgres.ts';
import { playedCase } from './played-case.ts';

const token = 'an-invented-token-of-a-hospital-1';
const at = '2026-03-11T10:00:00.000Z';

const exportsIn = async (store: MemoryStore) =>
  (await store.contents()).audit
    ?.filter(({ action }) => action === 'case.exported')
    .map(({ by, at: when }) => ({ by, at: new Date(when as Date).toISOString() }));

describe('a case, handed out to a hospital system', function () {
  this.timeout(60_000);
  let store: MemoryStore;
  let kept: StoredCase;
  let server: Server;
  let url: string;

  before(async () => {
    store = await emptyStore();
    kept = await playedCase(store, 'whole-ucsf-children');
    const ports = createExportPorts({
      store,
      catalog: createCatalog(files),
      baseUrl: 'https://intake.example.org',
      now: () => at,
    });
    server = createServer({
      port: 0,
      host: '127.0.0.1',
      log: pino({ level: 'silent' }),
      registry: new Registry(),
      routes: createHospitalRoutes({
        settings: { tokens: [token], webhooks: null },
        store,
        catalog: createCatalog(files),
        exports: ports,
        receive: async () => undefined,
        now: () => at,
      }),
      isReady: async () => true,
    });
    url = `http://127.0.0.1:${await server.listen()}`;
  });
  after(async () => {
    await server.drain();
  });

  const ask = (path: string, authorization = `Bearer ${token}`) =>
    fetch(`${url}/api/cases/${path}`, { headers: { authorization } });

  it('is a FHIR bundle that no cache keeps', async () => {
    const response = await ask(`${kept.number.toLowerCase()}/fhir`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/fhir+json; charset=utf-8');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    const { resourceType, type, identifier } = (await response.json()) as Readonly<Record<string, unknown>>;
    assert.deepEqual(
      { resourceType, type, identifier },
      {
        resourceType: 'Bundle',
        type: 'collection',
        identifier: { system: 'https://intake.example.org/api/cases', value: kept.number },
      },
    );
  });

  it('is a PDF under the number of the case', async () => {
    const response = await ask(`${kept.number}/packet.pdf`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/pdf');
    assert.equal(response.headers.get('content-disposition'), `inline; filename="${kept.number}.pdf"`);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(Buffer.from(await response.arrayBuffer()).toString('latin1'), /^%PDF-1\.7[\s\S]+%%EOF\s*$/);
  });

  it('leaves an entry in the audit log each time, and changes nothing else', async () => {
    const before = await store.conversation(kept.conversationId);
    const entries = (await exportsIn(store)) ?? [];
    await ask(`${kept.number}/fhir`);
    await ask(`${kept.number}/packet.pdf`);
    assert.deepEqual(await exportsIn(store), [...entries, { by: 'hospital', at }, { by: 'hospital', at }]);
    assert.deepEqual(await store.conversation(kept.conversationId), before);
    assert.deepEqual(await store.caseByNumber(kept.number), kept);
  });

  it('is refused without the token, and left no trace of', async () => {
    const entries = await exportsIn(store);
    for (const path of [`${kept.number}/fhir`, `${kept.number}/packet.pdf`]) {
      const response = await ask(path, 'Bearer wrong');
      assert.equal(response.status, 401);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
    }
    assert.deepEqual(await exportsIn(store), entries);
  });

  it('is a problem when there is none', async () => {
    for (const path of ['SO-0000-0000/fhir', 'SO-0000-0000/packet.pdf', '%2e%2e/fhir']) {
      const response = await ask(path);
      assert.equal(response.status, 404, path);
    }
  });
});

describe('the command that hands a case out', function () {
  this.timeout(120_000);
  let folder: string;
  let number: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'intake-case-'));
    const memory = await emptyStore();
    const kept = await playedCase(memory, 'ucsd-thyroid-slides');
    const record = await memory.conversation(kept.conversationId);
    number = kept.number;
    const store = await createStore({ dataDir: join(folder, 'data'), dataKeys });
    await store.migrate();
    await takeTurn(store, kept.conversationId, {
      record: record ?? recordOf(kept.conversationId),
      cases: [{ type: 'case.open', ...kept }],
    });
    await store.close();
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const run = async (args: readonly string[], settings: Readonly<Record<string, string>> = {}) => {
    const child = spawn(node, [...brief, 'bot/case.ts', ...args], {
      env: { PATH: process.env.PATH, DATA_DIR: join(folder, 'data'), DATA_KEYS: dataKeys, ...settings },
      timeout: 60_000,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += chunk.toString();
      });
    const [status] = await once(child, 'close');
    return { status, output: output.trim() };
  };

  it('writes the bundle and the packet into files that only the owner can read', async () => {
    const [fhir, pdf] = [join(folder, 'case.json'), join(folder, 'case.pdf')];
    assert.deepEqual(await run([number, '--fhir', fhir]), { status: 0, output: '' });
    assert.deepEqual(await run([number, '--pdf', pdf]), { status: 0, output: '' });
    assert.equal(JSON.parse(await readFile(fhir, 'utf8')).identifier.value, number);
    assert.match(await readFile(pdf, 'latin1'), /^%PDF-1\.7/);
    assert.equal((await stat(fhir)).mode & 0o777, 0o600);
  });

  it('names a key that the data needs and the settings lack', async () => {
    const other = `other:${Buffer.alloc(32, 7).toString('base64')}`;
    const { status, output } = await run([number, '--pdf', join(folder, 'sealed.pdf')], { DATA_KEYS: other });
    assert.equal(status, 2);
    assert.match(output, /^Expected the key \S+ in DATA_KEYS, since there is data under it, found none/);
  });

  it('says what was expected', async () => {
    const usage = 'expected NUMBER --fhir FILE, or NUMBER --pdf FILE, such as SO-7K3M-9Q2F --pdf case.pdf';
    for (const args of [
      [number, '--pdf'],
      [number, '--csv', 'x'],
    ])
      assert.deepEqual(await run(args), { status: 2, output: usage });
    assert.deepEqual(await run(['SO-0000-0000', '--pdf', join(folder, 'none.pdf')]), {
      status: 2,
      output: 'expected the number of a case, found none with this number',
    });
  });
});
