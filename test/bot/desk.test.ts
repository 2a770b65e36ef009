import assert from 'node:assert/strict';
import type { Inbound } from '../../adapters/channel.ts';
import { createMemoryStore, type MemoryStore } from '../../adapters/store/create.ts';
import { createDesk } from '../../bot/desk.ts';
import { createService } from '../../bot/service.ts';
import { caseNumberFrom } from '../../machines/case-number.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { at, newConversation, takeTurn } from '../contracts/turns.ts';

const number = caseNumberFrom('12345678'.repeat(4));
const birthDate = '1970-03-04';

describe('the desk', function () {
  this.timeout(20_000);
  let store: MemoryStore;
  before(async () => {
    store = await createMemoryStore();
  });
  beforeEach(async () => {
    await store.clear();
    const content = { answers: { birthDate } };
    const program = 'dana-farber';
    await takeTurn(store, newConversation(), {
      cases: [{ type: 'case.open', number, program, status: 'in-review', content }],
    });
  });
  after(() => store.close());

  const deskWith = (clock: () => number) => {
    const told: Inbound[] = [];
    const turn = async (inbound: Inbound) => {
      told.push(inbound);
      return { messages: [], isRepeated: false };
    };
    const desk = createDesk({ store, turn, now: () => at, clock });
    const ask = async (asked: string, ...birthDates: string[]) => {
      const content = { number: asked, birthDates };
      const delivery = await desk.send({
        conversationId: newConversation(),
        id: 'turn:desk',
        messages: [],
        content,
      });
      const { event } = told.at(-1) ?? {};
      return delivery.outcome === 'sent' && event?.type === 'identity.checked' ? event : delivery;
    };
    return { ask, told };
  };
  const found = { type: 'identity.checked', number, program: 'dana-farber', status: 'in-review' };
  const nothing = { type: 'identity.checked', number, program: null, status: null };

  it('tells program and state to whoever knows number and date of birth, and the case keeps that', async () => {
    const { ask } = deskWith(() => 0);
    assert.deepEqual(await ask(number, '1970-04-03', birthDate), { ...found, outcome: 'matched' });
    const { audit = [] } = await store.contents();
    assert.deepEqual(
      audit.map(({ action }) => action),
      ['case.status-told'],
    );
  });

  it('answers a wrong date and a number that nobody has alike', async () => {
    const { ask } = deskWith(() => 0);
    assert.deepEqual(await ask(number, '1970-03-05'), { ...nothing, outcome: 'unmatched' });
    const other = caseNumberFrom('9'.repeat(32));
    assert.deepEqual(await ask(other, birthDate), { ...nothing, number: other, outcome: 'unmatched' });
  });

  it('looks no more after ten tries on one case in a day, from whatever conversations', async () => {
    let ms = 0;
    const { ask } = deskWith(() => ms);
    for (let tries = 0; tries < 10; tries += 1) await ask(number, '1970-03-05');
    assert.deepEqual(await ask(number, birthDate), { ...nothing, outcome: 'limited' });
    ms = 86_400_000;
    assert.deepEqual(await ask(number, birthDate), { ...found, outcome: 'matched' });
  });

  it('lets whoever walks through numbers wait', async () => {
    const { ask, told } = deskWith(() => 0);
    for (let tries = 0; tries < 60; tries += 1)
      await ask(caseNumberFrom(String(tries).padStart(32, '0')), birthDate);
    assert.deepEqual(await ask(number, birthDate), { outcome: 'begun', afterSeconds: 1 });
    assert.equal(told.length, 60);
  });

  it('answers in the conversation that asked, through the outbox', async () => {
    const service = createService({ store, catalog: createCatalog(files), now: () => at });
    const conversationId = newConversation();
    const said = async () => (await store.messagesAfter(conversationId, 0)).at(-1);
    const say = (text: string) =>
      service.turn({ conversationId, id: text, event: { type: 'person.replied', channel: 'web', text } });
    await service.turn({ conversationId, id: 'joined', event: { type: 'person.joined', channel: 'web' } });
    await say(`status of ${number}`);
    await say('March 5, 1970');
    while ((await service.deliver()) > 0);
    assert.deepEqual((await said())?.keys, ['identity.unmatched']);
    await say('March 4, 1970');
    while ((await service.deliver()) > 0);
    assert.deepEqual((await said())?.keys, ['status.in-review', 'identity.told']);
  });
});
