import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { type DocumentNode, pdfOf, startDocumentNode } from '../web/document-node.ts';

const one = '1'.repeat(32);
const other = '2'.repeat(32);
const small = pdfOf(200_000);

describe('a document that staff fetch', function () {
  this.timeout(30_000);
  let node: DocumentNode;
  let patient: Awaited<ReturnType<DocumentNode['arrive']>>;
  let number: string;
  before(async () => {
    node = await startDocumentNode();
    patient = await node.arrive('case');
    number = await patient.caseNumber();
    await patient.bring(one, small, 'Radiografía\r\nX-Evil: 1 “é".pdf\u202E');
  });
  after(() => node.close());

  it('is listed with what is known of it', async () => {
    const answer = await node.hospital(`${number}/documents`);
    assert.equal(answer.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await answer.json(), {
      documents: [
        {
          id: one,
          name: 'RadiografíaX-Evil- 1 “é-.pdf',
          contentType: 'application/pdf',
          bytes: small.length,
          sha256: createHash('sha256').update(small).digest('hex'),
          addedAt: '2026-03-10T18:00:00.000Z',
          scan: 'none',
        },
      ],
    });
  });

  it('comes whole, to be saved and never shown, under a safe name, and leaves a trace', async () => {
    const answer = await node.hospital(`${number}/documents/${one}`);
    assert.deepEqual(Buffer.from(await answer.arrayBuffer()), small);
    const header = (name: string) => answer.headers.get(name);
    assert.deepEqual(
      [header('content-type'), header('x-content-type-options'), header('cache-control'), header('x-evil')],
      ['application/pdf', 'nosniff', 'no-store', null],
    );
    assert.equal(
      header('content-disposition'),
      `attachment; filename="Radiograf_aX-Evil- 1 __-.pdf"; filename*=UTF-8''Radiograf%C3%ADaX-Evil-%201%20%E2%80%9C%C3%A9-.pdf`,
    );
    assert.equal(header('content-security-policy'), "default-src 'none'; sandbox");
    assert.equal((await patient.audit()).at(-1), 'document.fetched');
  });

  it('is named in the FHIR bundle, with the address to fetch it', async () => {
    const bundle = (await (await node.hospital(`${number}/fhir`)).json()) as Bundle<FhirResource>;
    const attachments = (bundle.entry ?? []).flatMap(({ resource }) =>
      resource?.resourceType === 'DocumentReference'
        ? resource.content.flatMap(({ attachment }) => (attachment.url ? [attachment] : []))
        : [],
    );
    assert.deepEqual(attachments, [
      {
        contentType: 'application/pdf',
        url: `https://intake.example.org/api/cases/${number}/documents/${one}`,
        size: small.length,
        title: 'RadiografíaX-Evil- 1 “é-.pdf',
        creation: '2026-03-10T18:00:00.000Z',
      },
    ]);
  });

  it('is not there for those without a token, in another case, or under another id', async () => {
    const path = `${node.echo.baseUrl}/api/cases/${number}/documents`;
    for (const asked of [path, `${path}/${one}`]) assert.equal((await fetch(asked)).status, 401);
    assert.equal((await node.hospital(`SO-0000-0000/documents/${one}`)).status, 404);
    assert.equal((await node.hospital(`${number}/documents/${other}`)).status, 404);
    assert.equal((await node.hospital(`${number}/documents/..%2f..%2fx`)).status, 404);
  });

  it('is gone with the case that is erased', async () => {
    const erased = await node.arrive('case');
    await erased.bring(other, small);
    const itsNumber = await erased.caseNumber();
    await erased.tell({ type: 'coordinator.acted', action: 'cancelled', by: 'Kim', reason: 'asked' }, 'c');
    await erased.tell({ type: 'coordinator.acted', action: 'erased', by: 'Kim', reason: 'asked' }, 'e');
    assert.equal((await node.hospital(`${itsNumber}/documents/${other}`)).status, 410);
    assert.equal(await node.store.documents.partOf(erased.id, other, 0), null);
  });
});

describe('a document that a scanner looks at', function () {
  this.timeout(30_000);
  let node: DocumentNode;
  let patient: Awaited<ReturnType<DocumentNode['arrive']>>;
  before(async () => {
    node = await startDocumentNode({ isScanned: true });
  });
  after(() => node.close());
  beforeEach(async () => {
    node.scanner.status = 503;
    node.scanner.shown.length = 0;
    patient = await node.arrive('case');
    await patient.bring(one, small);
  });

  const scans = async () => {
    const list = await node.hospital(`${await patient.caseNumber()}/documents`);
    const { documents } = (await list.json()) as { documents: readonly { scan: string }[] };
    return documents.map(({ scan }) => scan);
  };
  const fetched = async () => (await node.hospital(`${await patient.caseNumber()}/documents/${one}`)).status;

  it('is not handed out before it is clean, however often the scanner fails', async () => {
    for (const status of [503, 500, 404, 302]) {
      node.scanner.status = status;
      await node.service.deliver();
      assert.deepEqual([await scans(), await fetched()], [['waiting'], 409]);
    }
    assert.equal((await patient.documents()).added[0].isWaiting, true);
    node.scanner.status = 204;
    await node.service.deliver();
    assert.deepEqual([await scans(), await fetched()], [['clean'], 200]);
    assert.deepEqual(node.scanner.shown.at(-1), small);
    assert.equal((await patient.documents()).added[0].isWaiting, false);
  });

  it('is deleted when it is unsafe, and the person is told', async () => {
    node.scanner.status = 422;
    await node.service.deliver();
    assert.deepEqual([await scans(), await fetched()], [[], 404]);
    assert.equal(await node.store.documents.partOf(patient.id, one, 0), null);
    const said = (await node.store.messagesAfter(patient.id, 0)).at(-1)?.text;
    assert.match(said ?? '', /^We could not take scan\.pdf\./);
  });

  it('is asked on after hours, and somebody is told to see to the scanner', async () => {
    for (let tries = 0; tries < 41; tries += 1) await node.service.deliver();
    const tasks = (await node.store.tasks()).filter(({ conversationId }) => conversationId === patient.id);
    assert.ok(
      tasks.some(({ kind, details }) => kind === 'document-unscanned' && details.code === 'http-503'),
    );
    node.scanner.status = 200;
    await node.service.deliver();
    assert.deepEqual(await scans(), ['clean']);
  });

  it('that is removed meanwhile is not shown to the scanner', async () => {
    await patient.send('DELETE', `/${one}`);
    node.scanner.status = 200;
    await node.service.deliver();
    assert.deepEqual(node.scanner.shown, []);
    assert.deepEqual(await scans(), []);
  });
});
