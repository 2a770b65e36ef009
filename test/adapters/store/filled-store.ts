/** A store with something in every table that holds personal data. */
import type { Store } from '../../../adapters/store/store.ts';
import type { ConversationId } from '../../../machines/events.ts';
import { at, recordOf, takeTurn, textsOf } from '../../contracts/turns.ts';

export const number = '+12025550123';

export const entry = (action: string) =>
  ({ type: 'audit.write', action, by: 'Dr. Marlow', details: { reason: 'lymphoma' } }) as const;

export const fill = async (store: Store): Promise<ConversationId> => {
  const id = await store.addresses.conversationAt('sms', number);
  const takeover = { reason: 'person-asked', requestedAt: at, owner: 'Dr. Marlow' };
  await takeTurn(store, id, {
    texts: ['I have lymphoma'],
    outbox: [{ id: `${id}:1`, channel: 'teams', seqs: [], content: { notes: ['lymphoma'] } }],
    record: recordOf(id, { takeover }),
    tasks: [{ type: 'task.open', kind: 'person-asked', details: { words: 'lymphoma' } }],
    cases: [{ type: 'case.open', number: `SO-${id}`, program: 'p', status: 'draft', content: 'lymphoma' }],
    audit: [entry('one'), entry('two')],
    suppressions: [{ type: 'address.suppress', channel: 'sms', address: number, cause: 'person' }],
    progress: {
      startedAt: at,
      heardAt: at,
      channel: 'sms',
      language: 'en',
      program: null,
      step: 'noProgram',
      reached: [],
      refusals: ['p lymphoma'],
    },
  });
  await takeTurn(store, id, { audit: [entry('three')], record: recordOf(id, { takeover }) });
  const thread = { conversationId: id, kind: 'patient', address: `sms:${number}`, body: { seq: 1 } } as const;
  await store.threads.saveThread(thread);
  await store.threads.savePlace({ id: 'place', program: null, body: { team: 'Marlow' } });
  await store.threads.saveCoordinator({ id: 'coordinator', name: 'Dr. Marlow' });
  await store.secret('web-tokens', () => 'a secret');
  await store.upkeep.anchorAudit(at);
  await store.documents.begin(id, { id: 'd', name: 'lymphoma.pdf', bytes: 8 }, at, () => null);
  await store.documents.addPart(id, 'd', 0, Buffer.from('lymphoma'));
  return id;
};

/** What `fill` kept, as it is read back. */
export const readBack = async (store: Store, id: ConversationId) => ({
  id: await store.addresses.conversationAt('sms', number),
  reach: await store.addresses.reach(id, 'sms'),
  texts: await textsOf(store, id),
  takeover: (await store.conversation(id))?.takeover?.owner,
  case: (await store.caseByNumber(`SO-${id}`))?.content,
  tasks: (await store.tasks()).map(({ details }) => details),
  thread: await store.threads.threadAt(`sms:${number}`),
  places: await store.threads.places(),
  coordinators: await store.threads.coordinators(),
  waiting: (await store.threads.waiting()).map(({ ownerId }) => ownerId),
  refused: (await store.funnel.tallies(at.slice(0, 10), at)).flatMap(({ kind, name }) =>
    kind === 'refused' ? [name] : [],
  ),
  document: (await store.documents.find(id, 'd'))?.name,
  part: String(await store.documents.partOf(id, 'd', 0)),
  secret: await store.secret('web-tokens', () => 'another'),
});

export const filled = (id: ConversationId) => ({
  id,
  reach: { address: number, isSuppressed: true },
  texts: ['I have lymphoma'],
  takeover: 'Dr. Marlow',
  case: 'lymphoma',
  tasks: [{ words: 'lymphoma' }],
  thread: { conversationId: id, kind: 'patient', address: `sms:${number}`, body: { seq: 1 } },
  places: [{ id: 'place', program: null, body: { team: 'Marlow' } }],
  coordinators: [{ id: 'coordinator', name: 'Dr. Marlow' }],
  waiting: ['Dr. Marlow'],
  refused: ['p lymphoma'],
  document: 'lymphoma.pdf',
  part: 'lymphoma',
  secret: 'a secret',
});
