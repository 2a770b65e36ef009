import assert from 'node:assert/strict';
import { Validator } from '@seriousme/openapi-schema-validator';
import type { Inbound } from '../../../adapters/channel.ts';
import { accepted } from '../../../adapters/integration/events.ts';
import { eventKinds } from '../../../adapters/integration/facts.ts';
import { describeApi } from '../../../adapters/integration/openapi.ts';
import { caseNumber, type HospitalNode, startHospitalNode, token } from './hospital-node.ts';

describe('the description of the interface', function () {
  this.timeout(20_000);
  let node: HospitalNode;
  const told: Inbound[] = [];
  before(async () => {
    node = await startHospitalNode({
      receive: async (inbound) => told.push(inbound),
      now: () => '2026-12-01T00:00:00.000Z',
    });
  });
  after(() => node?.close());

  it('is served to everybody, and is valid OpenAPI 3.1', async () => {
    const response = await fetch(`${node.url}/api/openapi.json`);
    const document = (await response.json()) as Record<string, unknown>;
    assert.deepEqual(document, JSON.parse(JSON.stringify(describeApi())));
    const { valid, errors } = await new Validator().validate(document);
    assert.deepEqual({ valid, errors }, { valid: true, errors: undefined });
  });

  it('names a schema for everything that it refers to', () => {
    const text = JSON.stringify(describeApi());
    const { components } = JSON.parse(text);
    const missing = [...text.matchAll(/"#\/components\/(\w+)\/(\w+)"/g)].filter(
      ([, kind = '', name = '']) => components[kind]?.[name] === undefined,
    );
    assert.deepEqual(missing, []);
  });

  it('has an example of each event, which is answered as it says', async () => {
    const { examples } = describeApi().paths['/api/cases/{number}/events'].post.requestBody.content[
      'application/json'
    ] as { examples: Record<string, { value: { type: string } }> };
    assert.deepEqual(
      Object.values(examples).map(({ value }) => value.type),
      eventKinds.map(({ type }) => type),
    );
    for (const [name, { value }] of Object.entries(examples)) {
      const response = await fetch(`${node.url}/api/cases/${caseNumber}/events`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(value),
      });
      assert.equal(response.status, 200, name);
      assert.deepEqual(accepted.parse(await response.json()), { id: 'evt_1', case: caseNumber });
    }
    assert.equal(told.length, eventKinds.length);
  });
});
