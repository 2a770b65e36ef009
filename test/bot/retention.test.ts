import assert from 'node:assert/strict';
import type { Told } from '../../adapters/channel.ts';
import type { MemoryStore } from '../../adapters/store/create.ts';
import { createService } from '../../bot/service.ts';
import type { ConversationId, Instant } from '../../machines/events.ts';
import { createCatalog, files } from '../../machines/programs/index.ts';
import { patient } from '../bench/patient.ts';
import { newConversation } from '../contracts/turns.ts';
import { emptyStore } from '../empty-store.ts';

const begun = '2026-03-10T18:00:00.000Z';
const due = '2026-06-08T18:00:00.000Z';
const dayAfter = '2026-06-09T18:00:00.000Z';
const signedDue = '2032-03-10T19:00:00.000Z';
const retention = { caseDays: 90 };
const california = { eligibility: { residence: { states: { CA: 'open' } } } };
const catalog = createCatalog(files, {
  'ucsf-adult': { intake: { ...california, retention } },
  'dana-farber': { intake: { retention } },
});
/** What the person wrote beside the forms that they signed. */
const words = /sclerosis|alma@|5105550123|510-555-0123|Elm Street|1970-03-12|medicine/;

describe('a case whose time is over', function () {
  this.timeout(60_000);
  let store: MemoryStore;
  let id: ConversationId;
  let now: Instant;
  let turns: number;
  before(async () => {
    store = await emptyStore();
  });
  beforeEach(async () => {
    await store.clear();
    id = newConversation();
    now = begun;
    turns = 0;
    for (const told of patient) await tell(told);
    await tell({ type: 'coordinator.acted', action: 'cancelled', by: 'Kim', reason: 'no payment came' });
  });

  const service = () => createService({ store, catalog, now: () => now });
  const tell = (event: Told) => {
    turns += 1;
    return service().turn({ conversationId: id, id: `turn-${turns}`, event });
  };
  const bringTo = async (instant: Instant) => {
    now = instant;
    await store.bringTimersForward(instant);
    const { fireTimers } = service();
    while ((await fireTimers()) > 0);
  };
  /** Everything that is stored but the case itself and the audit log, which name who signed. */
  const stored = async () => {
    const { case: cases = [], audit = [], ...rest } = await store.contents();
    return { cases, audit, rest: JSON.stringify(rest), all: JSON.stringify({ cases, audit, rest }) };
  };

  it('leaves nothing of its person but what was signed, and proves how much it deleted', async () => {
    const before = await stored();
    assert.match(before.rest, words);
    assert.match(before.rest, /Alma Rivers/);
    const messages = (await store.messagesAfter(id, 0)).length;
    await bringTo(due);
    const { cases, audit, rest, all } = await stored();
    assert.doesNotMatch(all, words);
    assert.doesNotMatch(rest, /Alma|Rivers/);
    assert.equal(cases[0]?.status, 'purged');
    assert.match(JSON.stringify(cases), /Alma Rivers/);
    const entry = audit.find(({ action }) => action === 'case.purged');
    const details = entry?.details as { readonly [name: string]: unknown };
    assert.equal(details.messages, messages);
    assert.equal(details.cases, 1);
    assert.deepEqual((await store.upkeep.verifyAudit()).broken, []);
    await bringTo(signedDue);
    assert.doesNotMatch(JSON.stringify((await stored()).cases), /Alma/);
    assert.deepEqual((await store.upkeep.verifyAudit()).broken, []);
  });

  it('stays whole on hold, and goes when the hold has ended', async () => {
    await store.upkeep.setHold(id, now, { reason: 'letter' });
    const messages = await store.messagesAfter(id, 0);
    const { content } = (await store.contents()).case?.[0] ?? {};
    await bringTo(due);
    assert.deepEqual(await store.messagesAfter(id, 0), messages);
    assert.deepEqual((await store.contents()).case?.[0]?.content, content);
    await tell({ type: 'coordinator.acted', action: 'erased', by: 'Kim', reason: 'asked for' });
    assert.match((await stored()).rest, words);
    await store.upkeep.setHold(id, now, null);
    await bringTo(dayAfter);
    assert.doesNotMatch((await stored()).all, words);
    assert.deepEqual((await store.upkeep.verifyAudit()).broken, []);
  });

  it('goes at once when a coordinator erases it', async () => {
    await tell({ type: 'coordinator.acted', action: 'erased', by: 'Kim', reason: 'asked for' });
    assert.doesNotMatch((await stored()).all, words);
  });
});
