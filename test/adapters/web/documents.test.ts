import assert from 'node:assert/strict';
import { partBytes } from '../../../adapters/web/ports.ts';
import { type DocumentNode, partsOf, pdfOf, startDocumentNode } from './document-node.ts';
import { call, enter } from './echo-server.ts';

const one = '1'.repeat(32);
const other = '2'.repeat(32);
const third = '3'.repeat(32);
const fourth = '4'.repeat(32);
/** Two whole parts and a short one. */
const whole = pdfOf(2 * partBytes + 10);
const small = pdfOf(100);

describe('a document that a person adds', function () {
  this.timeout(30_000);
  let node: DocumentNode;
  let patient: Awaited<ReturnType<DocumentNode['arrive']>>;
  before(async () => {
    node = await startDocumentNode();
  });
  after(() => node.close());
  beforeEach(async () => {
    patient = await node.arrive('places');
  });

  const codeOf = ({ status, body }: { status: number; body: { error?: { code: string } } }) => [
    status,
    body.error?.code,
  ];

  it('comes in part by part, and the person sees it in the list and in the answers', async () => {
    const [first = Buffer.alloc(0), second = Buffer.alloc(0), last = Buffer.alloc(0)] = partsOf(whole);
    const begun = await patient.begin(one, whole, 'C:\\scans\\MRI 2024.pdf');
    assert.deepEqual([begun.status, begun.body], [200, { outcome: 'open', parts: 0, partBytes }]);
    assert.equal((await patient.addPart(one, 0, first)).body.parts, 1);
    assert.equal((await patient.addPart(one, 1, second)).body.parts, 2);
    assert.equal((await patient.addPart(one, 2, last)).body.parts, 3);
    const ended = await patient.send('POST', `/${one}/end`);
    assert.deepEqual([ended.status, ended.body], [200, { outcome: 'added' }]);
    assert.deepEqual((await patient.documents()).added, [
      { id: one, name: 'MRI 2024.pdf', bytes: whole.length, isWaiting: false },
    ]);
    await patient.tell({ type: 'person.replied', channel: 'web', text: 'my answers' }, 'list');
    const messages = await node.store.messagesAfter(patient.id, 0);
    const line = messages.at(-1)?.answers?.find(({ step }) => step === 'places');
    assert.equal(line?.value, '- MRI 2024.pdf (0.3 MB)');
    assert.deepEqual(await patient.audit(), ['document.added']);
  });

  it('goes on after a lost connection from the part that is missing', async () => {
    await patient.begin(one, whole);
    await patient.addPart(one, 0, whole.subarray(0, partBytes));
    const again = await patient.begin(one, whole);
    assert.deepEqual(again.body, { outcome: 'open', parts: 1, partBytes });
    for (const [part, bytes] of partsOf(whole).entries()) await patient.addPart(one, part, bytes);
    const late = await patient.addPart(one, 0, whole.subarray(0, partBytes));
    assert.equal(late.body.parts, 3);
    assert.equal((await patient.send('POST', `/${one}/end`)).status, 200);
  });

  it('is not changed by a part that comes again, nor by an end that comes again', async () => {
    await patient.begin(one, small);
    await patient.addPart(one, 0, small);
    const changed = Buffer.from(small).fill(0, 20);
    assert.deepEqual((await patient.addPart(one, 0, changed)).body, { outcome: 'open', parts: 1, partBytes });
    for (const _ of [1, 2]) assert.equal((await patient.send('POST', `/${one}/end`)).status, 200);
    assert.deepEqual(await node.store.documents.partOf(patient.id, one, 0), small);
    assert.deepEqual(await patient.audit(), ['document.added']);
  });

  it('is refused by its first bytes, whatever its name says, and leaves nothing', async () => {
    const program = Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00');
    await patient.begin(one, program, 'harmless.pdf');
    assert.deepEqual(codeOf(await patient.addPart(one, 0, program)), [415, 'DocumentKind']);
    assert.deepEqual(codeOf(await patient.send('POST', `/${one}/end`)), [404, 'DocumentUnknown']);
    const photo = Buffer.from('\xff\xd8\xff\xe0 a kind that this program does not take', 'latin1');
    await patient.begin(other, photo);
    assert.deepEqual(codeOf(await patient.addPart(other, 0, photo)), [415, 'DocumentKind']);
  });

  it('is refused when it is too big, empty, or one too many', async () => {
    const tell = (bytes: number) => patient.send('POST', '', { id: one, name: 'a.pdf', bytes });
    assert.deepEqual(codeOf(await tell(2 ** 20 + 1)), [413, 'DocumentTooBig']);
    assert.deepEqual(codeOf(await tell(0)), [422, 'DocumentEmpty']);
    await patient.bring(one, small);
    await patient.begin(other, small);
    await patient.begin(third, small);
    assert.deepEqual(codeOf(await patient.begin(fourth, small)), [422, 'TooManyDocuments']);
  });

  it('never grows beyond what was announced', async () => {
    await patient.begin(one, whole);
    const tooLong = Buffer.concat([whole.subarray(0, partBytes), Buffer.from('x')]);
    assert.equal((await patient.addPart(one, 0, tooLong)).status, 413);
    assert.deepEqual(codeOf(await patient.addPart(one, 0, small)), [422, 'PartTooShort']);
    await patient.addPart(one, 0, whole.subarray(0, partBytes));
    assert.deepEqual(codeOf(await patient.addPart(one, 2, whole.subarray(0, 10))), [409, 'PartOutOfOrder']);
    await patient.addPart(one, 1, whole.subarray(partBytes, 2 * partBytes));
    assert.deepEqual(codeOf(await patient.addPart(one, 2, whole.subarray(0, 11))), [413, 'PartTooLong']);
    assert.deepEqual(codeOf(await patient.send('POST', `/${one}/end`)), [422, 'DocumentIncomplete']);
  });

  it('is for the holder of its own conversation alone', async () => {
    const stranger = await enter(node.echo);
    await patient.bring(one, small);
    const asked = [
      patient.send('POST', '', { id: other, name: 'a.pdf', bytes: 3 }, stranger.token),
      patient.addPart(one, 0, small, stranger.token),
      patient.send('POST', `/${one}/end`, undefined, stranger.token),
      patient.send('DELETE', `/${one}`, undefined, stranger.token),
    ];
    for (const answer of await Promise.all(asked))
      assert.deepEqual(codeOf(answer), [403, 'WrongConversation']);
    const own = `/conversations/${stranger.conversationId}/documents/${one}/end`;
    const { status } = await call(node.echo, 'POST', own, { token: stranger.token });
    assert.equal(status, 404);
  });

  it('is taken only where documents are wanted, from the step of record places on', async () => {
    const early = await enter(node.echo);
    const path = `/conversations/${early.conversationId}/documents`;
    const answer = await call(node.echo, 'POST', path, {
      token: early.token,
      body: { id: one, name: 'a.pdf', bytes: 3 },
    });
    assert.deepEqual(codeOf(answer), [409, 'DocumentsClosed']);
  });

  it('can be cancelled on its way and removed afterwards, as often as is asked', async () => {
    await patient.begin(one, whole);
    await patient.addPart(one, 0, whole.subarray(0, partBytes));
    for (const _ of [1, 2])
      assert.deepEqual((await patient.send('DELETE', `/${one}`)).body, { outcome: 'removed' });
    assert.equal((await patient.addPart(one, 1, whole.subarray(partBytes, 2 * partBytes))).status, 404);
    await patient.bring(other, small);
    assert.equal((await patient.send('DELETE', `/${other}`)).status, 200);
    assert.deepEqual((await patient.documents()).added, []);
    assert.equal(await node.store.documents.partOf(patient.id, other, 0), null);
    assert.deepEqual(await patient.audit(), ['document.added', 'document.removed']);
  });

  it('stays when records are closed, and none is added then', async () => {
    const submitted = await node.arrive('case');
    await submitted.bring(one, small);
    await submitted.tell(
      { type: 'coordinator.acted', action: 'cancelled', by: 'Kim', reason: 'no payment came' },
      'cancelled',
    );
    assert.deepEqual(codeOf(await submitted.send('DELETE', `/${one}`)), [409, 'DocumentsClosed']);
    assert.deepEqual(codeOf(await submitted.begin(other, small)), [409, 'DocumentsClosed']);
    assert.equal((await submitted.documents()).rules, null);
    assert.equal((await submitted.documents()).added.length, 1);
  });

  it('that came in while records closed is not kept', async () => {
    const submitted = await node.arrive('case');
    await submitted.begin(one, small);
    await submitted.addPart(one, 0, small);
    await submitted.tell(
      { type: 'coordinator.acted', action: 'cancelled', by: 'Kim', reason: 'no payment came' },
      'cancelled',
    );
    assert.deepEqual(codeOf(await submitted.send('POST', `/${one}/end`)), [409, 'DocumentsClosed']);
    assert.equal(await node.store.documents.partOf(submitted.id, one, 0), null);
  });

  it('goes with the draft that is deleted', async () => {
    await patient.bring(one, small);
    await patient.tell({ type: 'person.replied', channel: 'web', text: 'delete' }, 'delete');
    await patient.tell({ type: 'person.replied', channel: 'web', text: 'yes' }, 'yes');
    assert.equal(await node.store.documents.partOf(patient.id, one, 0), null);
    const rows = (await node.store.upkeep.exportPerson(patient.id))?.audit ?? [];
    const entry = rows.find(({ action }) => action === 'draft.deleted');
    assert.match(JSON.stringify(entry?.details), /"documents":1/);
  });

  it('is answered in words when the request is none', async () => {
    for (const body of [{}, { id: '../x', name: 'a', bytes: 1 }, { id: one, name: 'a', bytes: 1.5 }, []])
      assert.deepEqual(codeOf(await patient.send('POST', '', body)), [400, 'BadDocument']);
    assert.deepEqual(codeOf(await patient.send('POST', '/..%2f/end')), [404, 'DocumentUnknown']);
    assert.deepEqual(codeOf(await patient.addPart(one, 'x', small)), [404, 'DocumentUnknown']);
    const asJson = await patient.send('PUT', `/${one}/parts/0`, { a: 1 });
    assert.deepEqual(codeOf(asJson), [415, 'UnsupportedBody']);
  });

  it('leaves neither its name nor its bytes in the log', async () => {
    await patient.bring(one, Buffer.from('%PDF-lymphoma'), 'lymphoma.pdf');
    assert.doesNotMatch(node.echo.logged.join(''), /lymphoma/);
  });
});
