import assert from 'node:assert/strict';
import fc from 'fast-check';
import { eventKinds } from '../../../adapters/integration/facts.ts';
import { exampleOf } from '../../../adapters/integration/openapi.ts';
import { createTurn } from '../../../bot/turn.ts';
import type { ConversationEvent } from '../../../machines/events.ts';
import { recordOf } from '../../contracts/turns.ts';
import { caseNumber, conversationId, type HospitalNode, startHospitalNode, token } from './hospital-node.ts';

const clock = '2026-11-24T23:10:00.000Z';
const event = { id: 'evt_1', type: 'records.complete', occurredAt: '2026-11-24T15:00:00.5-08:00', data: {} };
const json = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };

describe('events of hospital systems', function () {
  this.timeout(30_000);
  let node: HospitalNode;
  /** What was decided, in order. */
  const decided: ConversationEvent[] = [];
  let arrived: () => void = () => undefined;
  let fails = false;

  before(async () => {
    node = await startHospitalNode({
      now: () => {
        arrived();
        return clock;
      },
      receive: (inbound) => turn(inbound),
    });
    const turn = createTurn({
      store: node.store,
      now: () => clock,
      entropy: () => '0'.repeat(32),
      committed: () => undefined,
      decide: (record, id, happened) => {
        if (fails) throw new Error('a fault');
        decided.push(happened);
        return { record: record ?? recordOf(id), effects: [] };
      },
    });
  });
  afterEach(() => {
    decided.length = 0;
    arrived = () => undefined;
    fails = false;
  });
  after(() => node?.close());

  const post = async (body: unknown, more: { readonly path?: string; readonly headers?: object } = {}) => {
    const response = await fetch(`${node.url}/api/cases/${more.path ?? caseNumber}/events`, {
      method: 'POST',
      headers: { ...json, ...more.headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as string) : JSON.stringify(body),
    });
    // biome-ignore lint/suspicious/noExplicitAny: an answer is whatever the test says it is
    return { status: response.status, headers: response.headers, body: (await response.json()) as any };
  };

  it('are decided as facts of the case, in UTC', async () => {
    const { status, body } = await post({ ...event, id: 'evt_utc' });
    assert.equal(status, 200);
    assert.deepEqual(body, { id: 'evt_utc', case: caseNumber });
    assert.deepEqual(decided, [
      {
        type: 'case.happened',
        caseNumber,
        fact: { kind: 'records-complete' },
        occurredAt: '2026-11-24T23:00:00.500Z',
        by: 'hospital',
        at: clock,
        entropy: '0'.repeat(32),
      },
    ]);
  });

  it('are decided once, and answered the same as often as they come', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => post({ ...event, id: 'evt_twice' })));
    answers.push(await post({ ...event, id: 'evt_twice', type: 'records.requested' }));
    for (const { status, body } of answers)
      assert.deepEqual([status, body], [200, { id: 'evt_twice', case: caseNumber }]);
    assert.equal(decided.length, 1);
  });

  it('happen now when they do not say when, and clocks may differ by five minutes', async () => {
    const occurred = async (id: string, occurredAt?: string) => {
      const { status } = await post({ ...event, id, occurredAt });
      const last = decided.at(-1);
      return status === 200 && last?.type === 'case.happened' ? last.occurredAt : status;
    };
    assert.equal(await occurred('evt_now'), clock);
    assert.equal(await occurred('evt_skew', '2026-11-24T23:15:00Z'), clock);
    assert.equal(await occurred('evt_past', '2026-11-24T23:09:59.999Z'), '2026-11-24T23:09:59.999Z');
    const { status, body } = await post({
      ...event,
      id: 'evt_future',
      occurredAt: '2026-11-24T23:15:00.001Z',
    });
    assert.equal(status, 422);
    assert.equal(body.errors[0].pointer, '#/occurredAt');
    assert.equal(decided.length, 3);
  });

  it('wait for a turn of the conversation that is under way', async () => {
    const gate = Promise.withResolvers<void>();
    const isHere = Promise.withResolvers<void>();
    arrived = () => isHere.resolve();
    const order: string[] = [];
    const busy = node.store.turn(conversationId, async () => {
      await gate.promise;
      order.push('the turn before');
    });
    const answer = post({ ...event, id: 'evt_busy' }).then(() => order.push('the event'));
    await isHere.promise;
    assert.equal(decided.length, 0);
    gate.resolve();
    await Promise.all([busy, answer]);
    assert.deepEqual(order, ['the turn before', 'the event']);
    assert.equal(decided.length, 1);
  });

  it('that could not be committed are a 500, and decided when they come again', async () => {
    fails = true;
    const failed = await post({ ...event, id: 'evt_again' });
    assert.equal(failed.status, 500);
    assert.equal(failed.headers.get('content-type'), 'application/problem+json');
    fails = false;
    assert.equal((await post({ ...event, id: 'evt_again' })).status, 200);
    assert.equal(decided.length, 1);
  });

  it('are refused, each with what was expected', async () => {
    const refusals: readonly (readonly [number, string, Promise<Awaited<ReturnType<typeof post>>>])[] = [
      [400, 'BadBody', post('{"id": ')],
      [400, 'BadBody', post('')],
      [401, 'Unauthorized', post(event, { headers: { authorization: 'Bearer x' } })],
      [404, 'UnknownCase', post(event, { path: 'SO-0000-0000' })],
      [413, 'BodyTooLarge', post({ ...event, data: { gaps: ['x'.repeat(70_000)] } })],
      [415, 'UnsupportedBody', post('id=evt_1', { headers: { 'content-type': 'text/plain' } })],
      [
        415,
        'UnsupportedBody',
        post('id=evt_1', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      ],
      [422, 'InvalidEvent', post({ ...event, type: 'records.lost' })],
      [422, 'InvalidEvent', post({ ...event, extra: 1 })],
    ];
    for (const [status, code, answer] of refusals) {
      const { headers, body, ...found } = await answer;
      assert.deepEqual([found.status, body.code, body.status], [status, code, status]);
      assert.equal(headers.get('content-type'), 'application/problem+json');
    }
    assert.deepEqual(decided, []);
  });

  it('however malformed, are never a fault, and decide nothing', async () => {
    const sound = fc.constantFrom(...eventKinds).map(exampleOf);
    const key = fc.constantFrom('id', 'type', 'occurredAt', 'data', '__proto__', 'constructor', '');
    const mutated = fc.tuple(sound, key, fc.jsonValue()).map(([body, name, value]) => {
      const pairs = Object.entries({ ...body, id: '' }).filter(([known]) => known !== name);
      const wrong = name === 'id' && typeof value === 'string' ? '' : value;
      return `{${[...pairs, [name, wrong]].map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)}}`;
    });
    const deep = fc.integer({ min: 1, max: 30_000 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth));
    const body = fc.oneof(
      { arbitrary: mutated, weight: 6 },
      { arbitrary: fc.json(), weight: 2 },
      { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
      { arbitrary: fc.uint8Array({ minLength: 1 }), weight: 1 },
      { arbitrary: deep, weight: 1 },
    );
    const type = fc.constantFrom(
      ...Array<string>(8).fill('application/json'),
      'application/json; charset=latin1',
      'application/x-www-form-urlencoded',
      'text/xml',
    );
    const path = fc.constantFrom(caseNumber, caseNumber, '%00', '..%2f', 'SO-', '%F0%9F%98%80');
    await fc.assert(
      fc.asyncProperty(body, type, path, async (sent, contentType, where) => {
        const answer = await post(sent, { path: where, headers: { 'content-type': contentType } });
        assert.ok([400, 404, 415, 422].includes(answer.status), String(answer.status));
      }),
      { numRuns: 500 },
    );
    assert.deepEqual(decided, []);
  });

  it('stand in no log', () => {
    assert.match(node.log(), /"route":"\/api\/cases\/:id\/events","status":200/);
    assert.doesNotMatch(node.log(), new RegExp(`${caseNumber}|evt_|records.complete|invented-token`, 'i'));
  });
});
