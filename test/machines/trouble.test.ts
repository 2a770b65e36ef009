/** Snapshots that cannot be restored: nothing is lost, danger is answered, a person takes over. */
import assert from 'node:assert/strict';
import { newTexting } from '../../machines/conversation/texting-sends.ts';
import { createDecide } from '../../machines/decide.ts';
import type { Effect } from '../../machines/effects.ts';
import type { ConversationEvent } from '../../machines/events.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import { arrive, clock, conversationId, defaultCatalog, goOn } from './person.ts';

const decide = createDecide(defaultCatalog);
const kept = goOn(arrive(), {}, 'email').record;
const intake = { machine: 'intake', version: 99, snapshot: { value: 'from a later version' } };
const broken: ConversationRecord = { ...kept, intake };

type Told<E> = E extends ConversationEvent ? Omit<E, 'at' | 'entropy'> : never;
const tell = (record: ConversationRecord, event: Told<ConversationEvent>) =>
  decide(record, conversationId, { ...event, at: clock, entropy: '0'.repeat(32) } as ConversationEvent);
const say = (record: ConversationRecord, text: string) =>
  tell(record, { type: 'person.replied', channel: 'web', text });
const keysOf = (effects: readonly Effect[]) =>
  effects.flatMap((effect) => (effect.type === 'message.send' ? effect.phrases.map(({ key }) => key) : []));
const tasksOf = (effects: readonly Effect[]) => effects.filter((effect) => effect.type === 'task.open');

const opened = (event: string) => ({
  type: 'task.open',
  kind: 'snapshot-unreadable',
  details: { machine: 'intake', version: 99, event },
});

describe('a snapshot that cannot be restored', () => {
  it('stays as it is, while the person hears of it with the phones and a task opens', () => {
    const { record, effects } = say(broken, 'jane@example.org');
    assert.equal(record.intake, intake);
    assert.equal(keysOf(effects)[0], 'trouble');
    assert.ok(keysOf(effects).includes('person.phone'));
    assert.deepEqual(tasksOf(effects), [opened('person.replied')]);
  });

  it('is unreadable too when its state is gone, or it is of another machine', () => {
    const { machine, version } = kept.intake ?? intake;
    for (const other of [
      { machine, version, snapshot: { status: 'active', value: { gone: 'asking' }, context: {} } },
      { machine, version, snapshot: null },
      { ...intake, machine: 'case' },
    ])
      assert.equal(keysOf(say({ ...kept, intake: other }, 'hello').effects)[0], 'trouble');
  });

  it('opens one task, however much is written', () => {
    const first = say(broken, 'jane@example.org');
    const second = say(first.record, 'are you there?');
    assert.deepEqual(tasksOf(second.effects), []);
    assert.equal(keysOf(second.effects)[0], 'trouble');
  });

  it('keeps no danger unanswered, also under a coordinator', () => {
    const owned = tell(broken, { type: 'coordinator.joined', by: 'Kim' }).record;
    for (const record of [broken, owned]) {
      const { effects } = say(record, 'I want to kill myself');
      assert.deepEqual(keysOf(effects), ['danger.self-harm']);
      assert.ok(tasksOf(effects).some(({ kind }) => kind === 'self-harm'));
    }
  });

  it('lets a coordinator take over and give back', () => {
    const joined = tell(broken, { type: 'coordinator.joined', by: 'Kim' });
    assert.equal(joined.record.takeover?.owner, 'Kim');
    assert.deepEqual(keysOf(joined.effects), ['coordinator.joined']);
    assert.deepEqual(keysOf(say(joined.record, 'hello Kim').effects), []);
    const left = tell(joined.record, { type: 'coordinator.left', by: 'Kim' });
    assert.equal(left.record.takeover?.owner, null);
    assert.equal(keysOf(left.effects)[0], 'trouble');
    assert.equal(left.record.intake, intake);
  });

  it('carries the owner’s words to the person, and lets work be called done', () => {
    const texting = { ...newTexting('+16145550123'), status: 'agreed' } as const;
    for (const record of [broken, { ...broken, channel: 'sms', texting } as const]) {
      const joined = tell(record, { type: 'coordinator.joined', by: 'Kim' });
      const { effects } = tell(joined.record, { type: 'coordinator.replied', by: 'Kim', text: 'Hello.' });
      assert.deepEqual(
        effects.flatMap((effect) => (effect.type === 'message.send' ? [effect.spoken] : [])),
        [{ by: 'Kim', text: 'Hello.' }],
      );
    }
    const settled = tell(broken, {
      type: 'coordinator.settled',
      by: 'Kim',
      task: 'snapshot-unreadable',
      openedUntil: clock,
      reason: 'entered by hand',
    });
    assert.ok(settled.effects.some(({ type }) => type === 'task.close'));
    assert.deepEqual(tasksOf(settled.effects), []);
  });

  it('deletes no draft: its timer comes again a day later', () => {
    const dueAt = broken.timers['draft.expires'] ?? '';
    const { record, effects } = tell(broken, { type: 'timer.fired', name: 'draft.expires', dueAt });
    const again = '2026-11-04T18:00:00.000Z';
    assert.equal(record.intake, intake);
    assert.deepEqual(record.timers, { 'draft.expires': again });
    assert.deepEqual(effects, [
      opened('timer.fired'),
      { type: 'timer.start', name: 'draft.expires', dueAt: again },
    ]);
  });

  it('loses no payment, no fact and no clearance: each opens a task', () => {
    const paid = tell(broken, {
      type: 'payment.received',
      paymentId: 'p1',
      caseNumber: 'SO-1',
      amount: 700,
      currency: 'USD',
    });
    assert.deepEqual(
      tasksOf(paid.effects).map(({ kind }) => kind),
      ['snapshot-unreadable', 'payment-unmatched'],
    );
    const told = tell(broken, {
      type: 'case.happened',
      caseNumber: 'SO-1',
      fact: { kind: 'packet-gaps', gaps: ['slides', 'a report'] },
      occurredAt: clock,
      by: 'hospital',
    });
    assert.deepEqual(tasksOf(told.effects), [
      opened('case.happened'),
      {
        type: 'task.open',
        kind: 'fact-undecided',
        details: {
          number: 'SO-1',
          fact: 'packet-gaps',
          occurredAt: clock,
          by: 'hospital',
          gaps: 'slides\na report',
        },
      },
    ]);
    const cleared = tell(broken, {
      type: 'coordinator.cleared',
      check: 'state-confirm',
      by: 'Kim',
      reason: 'served',
    });
    assert.deepEqual(tasksOf(cleared.effects), [opened('coordinator.cleared')]);
  });

  it('goes on where it was once it can be read again', () => {
    const { record } = say(broken, 'jane@example.org');
    const repaired = say({ ...record, intake: kept.intake }, 'jane@example.org');
    const undisturbed = say(kept, 'jane@example.org');
    assert.deepEqual(
      repaired.effects.filter(({ type }) => type !== 'thread.update'),
      undisturbed.effects,
    );
    assert.deepEqual(repaired.record.intake, undisturbed.record.intake);
  });
});
