import assert from 'node:assert/strict';
import fc from 'fast-check';
import { withinTexting } from '../../../machines/conversation/texting-sends.ts';
import { createDecide } from '../../../machines/decide.ts';
import type { Effect, MessageSend } from '../../../machines/effects.ts';
import type { ConversationEvent, ConversationId } from '../../../machines/events.ts';
import { createIntakeMachine } from '../../../machines/intake/machine.ts';
import { viewOf } from '../../../machines/intake/view.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import type { ConversationRecord } from '../../../machines/record.ts';
import { createIntakeStore } from '../../../machines/snapshot.ts';

const decide = createDecide(createCatalog(files));
const id = 'c0ffee' as ConversationId;
const number = '+12025550143';

/** A conversation by text message; each event happens a minute after the one before. */
const open = () => {
  let record: ConversationRecord | null = null;
  let minutes = 0;
  const happens = (event: object): readonly Effect[] => {
    minutes += 1;
    const at = new Date(Date.parse('2026-03-10T18:00:00Z') + minutes * 60_000).toISOString();
    const entropy = minutes.toString(16).padStart(32, '7');
    const decision = decide(record, id, { ...event, at, entropy } as ConversationEvent);
    record = JSON.parse(JSON.stringify(decision.record));
    return decision.effects;
  };
  return {
    happens,
    texts: (text: string, more: object = {}) =>
      happens({ type: 'person.replied', channel: 'sms', text, number, ...more }),
    record: (): ConversationRecord => record ?? assert.fail('expected a record, found none'),
    change: (to: Partial<ConversationRecord>) => {
      record = { ...(record ?? assert.fail('expected a record, found none')), ...to };
    },
  };
};

const said = (effects: readonly Effect[]): readonly MessageSend[] =>
  effects.filter((effect) => effect.type === 'message.send');
const keysOf = (effects: readonly Effect[]) =>
  said(effects).flatMap(({ phrases }) => phrases.map(({ key }) => key));
const ofType = (effects: readonly Effect[], type: Effect['type']) =>
  effects.filter((effect) => effect.type === type);
/** What would reach the phone. */
const toPhone = (effects: readonly Effect[], { channel }: ConversationRecord) =>
  said(effects).filter((message) => (message.channel ?? channel) === 'sms');

const agreed = () => {
  const talk = open();
  for (const text of ['Hello', '1', '2', '1', 'Ohio', '1', 'March 4, 1970', '1']) talk.texts(text);
  return talk;
};

describe('after STOP', () => {
  it('nothing reaches the phone, whatever happens, until START', () => {
    const happenings = fc.constantFrom<object>(
      ...['hello', 'yes please', 'HELP', 'STOP', 'cancel', 'I want to kill myself', '1', '', 'agent'].map(
        (text) => ({ type: 'person.replied', channel: 'sms', text, number }),
      ),
      { type: 'person.replied', channel: 'sms', text: '', number, attachments: 1 },
      { type: 'coordinator.joined', by: 'Kim' },
      { type: 'coordinator.replied', by: 'Kim', text: 'Good news' },
      { type: 'coordinator.left', by: 'Kim' },
      { type: 'coordinator.cleared', check: 'state-confirm', by: 'Kim', reason: 'served' },
      { type: 'payment.received', paymentId: 'p', caseNumber: 'n', amount: 1, currency: 'USD' },
      { type: 'delivery.failed', channel: 'sms', code: '30006' },
    );
    fc.assert(
      fc.property(fc.array(happenings, { maxLength: 12 }), (events) => {
        const talk = agreed();
        assert.deepEqual(keysOf(talk.texts('stop')), ['texting.stopped']);
        for (const event of events) assert.deepEqual(toPhone(talk.happens(event), talk.record()), []);
        for (const [name, dueAt] of Object.entries(talk.record().timers))
          assert.deepEqual(toPhone(talk.happens({ type: 'timer.fired', name, dueAt }), talk.record()), []);
      }),
      { numRuns: 60 },
    );
  });

  it('the address is closed with its cause, and START opens it', () => {
    const talk = agreed();
    assert.deepEqual(ofType(talk.texts('stop'), 'address.suppress'), [
      { type: 'address.suppress', channel: 'sms', address: number, cause: 'person' },
    ]);
    assert.deepEqual(ofType(talk.texts('stop'), 'address.suppress'), []);
    const back = talk.texts('UNSTOP');
    assert.deepEqual(ofType(back, 'address.release'), [
      { type: 'address.release', channel: 'sms', address: number },
    ]);
    assert.deepEqual(keysOf(back), ['texting.resumed', 'ask.problem']);
  });

  it('consent is kept through a new start', () => {
    const talk = agreed();
    const { consent } = talk.record().texting ?? {};
    assert.deepEqual(consent, { at: '2026-03-10T18:02:00.000Z', version: 1 });
    talk.texts('start over');
    assert.ok(keysOf(talk.texts('1')).includes('ask.emergency'));
    assert.deepEqual(talk.record().texting?.consent, consent);
    assert.equal(talk.record().texting?.status, 'agreed');
  });

  it('is heard when nothing else can be read any more', () => {
    const talk = agreed();
    const broken = { machine: 'intake', version: 99, snapshot: {} };
    talk.change({ intake: broken });
    const effects = talk.texts('STOP');
    assert.equal(talk.record().texting?.status, 'stopped');
    assert.deepEqual(talk.record().intake, broken);
    assert.deepEqual(toPhone(effects, talk.record()).length, 1);
    assert.deepEqual(toPhone(talk.texts('hello?'), talk.record()), []);
  });

  it('YES means START, as it does for the carrier, and answers nothing else', () => {
    const talk = agreed();
    talk.texts('stop');
    assert.ok(keysOf(talk.texts('YES')).includes('texting.resumed'));
  });
});

describe('texting', () => {
  it('on other channels knows no such words', () => {
    const talk = agreed();
    const effects = talk.happens({ type: 'person.replied', channel: 'web', text: 'stop' });
    assert.deepEqual(keysOf(effects), ['stop']);
    assert.equal(talk.record().texting?.status, 'agreed');
  });

  it('takes a number for what it stood for under the last text, and for nothing when none was offered', () => {
    const talk = agreed();
    talk.texts('lymphoma');
    assert.deepEqual(Object.keys(talk.record().texting?.offered ?? {}), ['1', '2', '3', '4']);
    talk.texts('02)');
    assert.deepEqual(Object.values(talk.record().texting?.offered ?? {}), ['yes', 'no', 'unsure']);
  });

  it('is stopped by a carrier that says so, with a task', () => {
    const talk = agreed();
    const effects = talk.happens({ type: 'delivery.failed', channel: 'sms', code: '21610' });
    assert.equal(talk.record().texting?.status, 'stopped');
    assert.deepEqual(
      ofType(effects, 'address.suppress').map((effect) => 'cause' in effect && effect.cause),
      ['carrier'],
    );
    assert.equal(ofType(effects, 'task.open').length, 1);
  });
});

describe('a notice after STOP', () => {
  const stopped = () => {
    const talk = agreed();
    talk.texts('stop');
    return talk.record();
  };
  const kit = createIntakeStore(createIntakeMachine(createCatalog(files)));
  const noticed = (effects: readonly Effect[]) => {
    const record = stopped();
    const state = kit.restore(record.intake ?? assert.fail('expected an intake, found none'));
    const event = {
      type: 'case.happened',
      caseNumber: 'SO-1',
      fact: { kind: 'opinion-readable' },
      occurredAt: '2026-03-11T18:00:00.000Z',
      by: 'hospital',
      at: '2026-03-11T18:00:00.000Z',
      entropy: '7'.repeat(32),
    } as const;
    return withinTexting({ record, effects }, event, viewOf(state.context, createCatalog(files))).effects;
  };
  const text: Effect = {
    type: 'message.send',
    channel: 'sms',
    phrases: [{ key: 'help' }],
    notice: 'opinion-ready',
  };
  const mail: Effect = {
    type: 'mail.send',
    notice: 'opinion-ready',
    to: 'pat@example.org',
    subject: { key: 'help' },
    phrases: [{ key: 'help' }],
  };
  const kinds = (effects: readonly Effect[]) =>
    effects.flatMap((effect) => (effect.type === 'task.open' ? effect.kind : []));

  it('that also goes by e-mail is no task, and stays off the phone', () => {
    const effects = noticed([text, mail]);
    assert.deepEqual(effects, [{ ...text, channel: 'web' }, mail]);
  });

  it('that goes nowhere else is a task', () => {
    assert.deepEqual(kinds(noticed([text])), ['reach-otherwise']);
    assert.deepEqual(kinds(noticed([text, { ...mail, notice: 'receipt' }])), ['reach-otherwise']);
  });
});
