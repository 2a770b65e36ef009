import assert from 'node:assert/strict';
import { eventKinds, hospitalEvent } from '../../../adapters/integration/facts.ts';

const circumstances = { caseNumber: 'SO-7K3M-9Q2F', occurredAt: '2026-11-24T23:10:00.000Z' };

/** The fact that an event stands for. */
const factOf = (type: string, data?: unknown): unknown => {
  const event = hospitalEvent.parse({ id: 'evt_1', type, ...(data === undefined ? {} : { data }) });
  const told = eventKinds.find((kind) => kind.type === type)?.tell(event.data, circumstances);
  assert.ok(told?.type === 'case.happened');
  const { fact, ...rest } = told;
  assert.deepEqual(rest, { type: 'case.happened', ...circumstances, by: 'hospital' });
  return fact;
};

/** Where a body is wrong, and what was expected there. */
const mistakesIn = (event: unknown): readonly (readonly [string, string])[] =>
  (hospitalEvent.safeParse(event).error?.issues ?? []).map(({ path, message }) => [path.join('/'), message]);

const facts: readonly (readonly [type: string, data: unknown, fact: unknown])[] = [
  ['account.created', undefined, { kind: 'account-created' }],
  ['payment.failed', { paymentId: 'p' }, { kind: 'payment-failed', paymentId: 'p' }],
  ['payment.reversed', { paymentId: 'p' }, { kind: 'payment-reversed', paymentId: 'p' }],
  ['records.requested', {}, { kind: 'records-requested' }],
  ['records.complete', {}, { kind: 'records-complete' }],
  ['packet.gaps', { gaps: ['a', 'b'] }, { kind: 'packet-gaps', gaps: ['a', 'b'] }],
  ['packet.approved', {}, { kind: 'packet-approved' }],
  [
    'expert.offered',
    { offer: 'o', expert: 'Dr. X' },
    { kind: 'expert-offered', offer: 'o', expert: 'Dr. X' },
  ],
  ['expert.accepted', { offer: 'o' }, { kind: 'expert-answered', offer: 'o', answer: 'accepted' }],
  ['expert.declined', { offer: 'o' }, { kind: 'expert-answered', offer: 'o', answer: 'declined' }],
  [
    'review.extended',
    { until: '2026-12-11T17:00:00.1239-08:00' },
    { kind: 'review-extended', until: '2026-12-12T01:00:00.123Z' },
  ],
  ['opinion.readable', {}, { kind: 'opinion-readable' }],
  ['notice.delivered', {}, { kind: 'notice-delivered' }],
  ['call.made', {}, { kind: 'call-made' }],
  ['call.missed', {}, { kind: 'call-missed' }],
  ['follow-up.answered', { followUp: 2 }, { kind: 'follow-up-settled', followUp: 2, outcome: 'answered' }],
  ['follow-up.new', { followUp: 2 }, { kind: 'follow-up-settled', followUp: 2, outcome: 'new' }],
  ['follow-up.credited', {}, { kind: 'follow-up-credited' }],
  ['case.excluded', {}, { kind: 'excluded' }],
  ['case.cancelled', {}, { kind: 'cancelled' }],
  ['case.closed', undefined, { kind: 'closed', into: 'closed' }],
  ['case.closed', { into: 'treatment' }, { kind: 'closed', into: 'treatment' }],
];

describe('an event of a hospital system', () => {
  for (const [type, data, fact] of facts)
    it(`${type} ${JSON.stringify(data) ?? 'without data'} is ${JSON.stringify(fact)}`, () => {
      assert.deepEqual(factOf(type, data), fact);
    });

  it('payment.received is a payment', () => {
    const data = { paymentId: 'p', amount: 2400.5, currency: 'USD' };
    const event = hospitalEvent.parse({ id: 'evt_1', type: 'payment.received', data });
    const told = eventKinds.find(({ type }) => type === 'payment.received')?.tell(event.data, circumstances);
    assert.deepEqual(told, { type: 'payment.received', ...circumstances, ...data });
  });

  it('is of one of the kinds that are listed', () => {
    const listed = new Set([...facts.map(([type]) => type), 'payment.received']);
    assert.deepEqual(eventKinds.map(({ type }) => type).toSorted(), [...listed].toSorted());
  });

  it('says where it is wrong by what was expected, never by what came', () => {
    const sound = { id: 'e', type: 'payment.received' };
    assert.deepEqual(mistakesIn({ ...sound, id: 'Ada Lovelace', data: { amount: -700, Ada: 'Lovelace' } }), [
      ['id', 'expected an id of 1 to 128 visible ASCII characters'],
      ['data/paymentId', 'expected an id of 1 to 128 visible ASCII characters'],
      [
        'data/amount',
        'expected an amount above 0 with two decimals at most, in the main unit of the currency',
      ],
      ['data/currency', 'expected a code of ISO 4217 such as USD'],
      ['data', 'expected no other fields than paymentId, amount, currency'],
    ]);
    assert.match(
      String(mistakesIn({ id: 'e', type: 'Ada' })),
      /^type,expected one of account\.created, payment/,
    );
    assert.deepEqual(mistakesIn(null), [['', 'expected an event, a JSON object']]);
  });

  const refused: readonly (readonly [string, unknown])[] = [
    ['payment.received', { paymentId: 'p', amount: 0, currency: 'USD' }],
    ['payment.received', { paymentId: 'p', amount: 7.001, currency: 'USD' }],
    ['payment.received', { paymentId: 'p', amount: '700', currency: 'USD' }],
    ['payment.received', { paymentId: 'p', amount: 700, currency: 'usd' }],
    ['packet.gaps', { gaps: [] }],
    ['packet.gaps', { gaps: ['a\nb'] }],
    ['packet.gaps', { gaps: ['a'.repeat(501)] }],
    ['review.extended', { until: '2026-12-11T17:00:00' }],
    ['review.extended', { until: '2026-02-30T17:00:00Z' }],
    ['review.extended', { until: '9999-12-31T23:59:59-23:59' }],
    ['follow-up.new', { followUp: 0 }],
    ['follow-up.new', { followUp: 1.5 }],
    ['case.closed', { into: 'court' }],
    ['records.complete', { by: 'Ada' }],
    ['records.complete', null],
  ];
  for (const [type, data] of refused)
    it(`${type} ${JSON.stringify(data)} is refused`, () => {
      assert.equal(mistakesIn({ id: 'e', type, data }).length, 1);
    });
});
