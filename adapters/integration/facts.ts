/** What a hospital's systems may tell of a case: each kind of event, the data that comes with it, and the fact it is. */
import { z } from 'zod';
import type { CaseFact, CaseHappened, Instant, PaymentReceived } from '../../machines/events.ts';
import type { Told } from '../channel.ts';

export type HospitalEvent = Told<CaseHappened> | Told<PaymentReceived>;

/** Which case it is about, and since when it is so. */
export interface Circumstances {
  readonly caseNumber: string;
  readonly occurredAt: Instant;
}

export interface EventKind {
  readonly type: string;
  /** One sentence for the people who connect a system. */
  readonly summary: string;
  readonly data: z.ZodType;
  readonly example: unknown;
  /** `data` is what the schema made of it. */
  tell(data: unknown, circumstances: Circumstances): HospitalEvent;
}

/** An object without other fields; what is wrong is said by what was expected, never by what came. */
const fields = <S extends z.ZodRawShape>(shape: S) => {
  const names = Object.keys(shape).join(', ');
  const expected = names === '' ? 'expected an object without fields' : `expected an object with ${names}`;
  const others = names === '' ? expected : `expected no other fields than ${names}`;
  return z.strictObject(shape, { error: ({ code }) => (code === 'unrecognized_keys' ? others : expected) });
};

const idExpected = 'expected an id of 1 to 128 visible ASCII characters';
const id = z.string(idExpected).regex(/^[!-~]{1,128}$/, idExpected);

const wordsExpected = 'expected 1 to 500 characters on one line';
const words = z
  .string(wordsExpected)
  .min(1, wordsExpected)
  .max(500, wordsExpected)
  .regex(/^\P{Cc}+$/u, wordsExpected);

const instantExpected =
  'expected an instant with an offset between 2000 and 2100, such as 2026-11-24T15:10:00-08:00';
const isOfOurTime = (text: string) => text >= '2000-01-02' && text < '2099-12-31';
const instant = z.iso
  .datetime({ offset: true, error: instantExpected })
  .refine(isOfOurTime, instantExpected)
  .transform((text) => new Date(text).toISOString());

const amountExpected =
  'expected an amount above 0 with two decimals at most, in the main unit of the currency';
const amount = z
  .number(amountExpected)
  .gt(0, amountExpected)
  .max(1_000_000, amountExpected)
  .refine((value) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-6, amountExpected);

const currencyExpected = 'expected a code of ISO 4217 such as USD';
const currency = z.string(currencyExpected).regex(/^[A-Z]{3}$/, currencyExpected);

const followUpExpected = 'expected the number of a clarifying question, 1 for the first';
const followUp = z.int(followUpExpected).min(1, followUpExpected).max(1_000, followUpExpected);

const gapsExpected = 'expected a list of 1 to 50 gaps';
const gaps = z.array(words, gapsExpected).min(1, gapsExpected).max(50, gapsExpected);

const intoExpected = 'expected closed or treatment';
const into = z.enum(['closed', 'treatment'], intoExpected);

const payment = fields({ paymentId: id });
const nothing = fields({});

/** Data that may be left out, since nothing has to be in it. */
const optional = <D extends z.ZodType>(data: D) => data.prefault({} as never);

interface FactKind<D extends z.ZodType> extends Omit<EventKind, 'data' | 'example' | 'tell'> {
  readonly data: D;
  readonly example: z.input<D>;
  readonly fact: (data: z.output<D>) => CaseFact;
}

const fact = <D extends z.ZodType>({ fact: factOf, ...kind }: FactKind<D>): EventKind => ({
  ...kind,
  tell: (data, circumstances) => ({
    type: 'case.happened',
    ...circumstances,
    by: 'hospital',
    fact: factOf(data as z.output<D>),
  }),
});

type BareFact = {
  [kind in CaseFact['kind']]: Extract<CaseFact, { kind: kind }> extends infer F
    ? Exclude<keyof F, 'kind'> extends never
      ? kind
      : never
    : never;
}[CaseFact['kind']];

/** A fact that is all said by its name. */
const bare = (type: string, summary: string, kind: BareFact): EventKind =>
  fact({ type, summary, data: optional(nothing), example: {}, fact: () => ({ kind }) });

const received = fields({ paymentId: id, amount, currency });
const paymentReceived: EventKind = {
  type: 'payment.received',
  summary: 'A payment for the case arrived.',
  data: received,
  example: { paymentId: 'pay_1', amount: 700, currency: 'USD' } satisfies z.input<typeof received>,
  tell: (data, circumstances) => ({
    type: 'payment.received',
    ...circumstances,
    ...(data as z.output<typeof received>),
  }),
};

const lacking = fields({ gaps });
const offered = fields({ offer: id, expert: words });
const answered = fields({ offer: id });
const extended = fields({ until: instant });
const asked = fields({ followUp });
const closed = fields({ into: into.default('closed') });

/** In the order in which a case meets them. */
export const eventKinds: readonly EventKind[] = [
  bare('account.created', 'The person has an account.', 'account-created'),
  paymentReceived,
  fact({
    type: 'payment.failed',
    summary: 'A payment did not go through.',
    data: payment,
    example: { paymentId: 'pay_1' },
    fact: ({ paymentId }) => ({ kind: 'payment-failed', paymentId }),
  }),
  fact({
    type: 'payment.reversed',
    summary: 'A payment was taken back, in whole.',
    data: payment,
    example: { paymentId: 'pay_1' },
    fact: ({ paymentId }) => ({ kind: 'payment-reversed', paymentId }),
  }),
  bare('records.requested', 'The records were asked for.', 'records-requested'),
  bare('records.complete', 'All records are in.', 'records-complete'),
  fact({
    type: 'packet.gaps',
    summary: 'What the packet lacks, in the words of the office; the person reads them.',
    data: lacking,
    example: { gaps: ['Pathology report of the second biopsy'] },
    fact: (data) => ({ kind: 'packet-gaps', gaps: data.gaps }),
  }),
  bare('packet.approved', 'The packet is whole.', 'packet-approved'),
  fact({
    type: 'expert.offered',
    summary: 'An expert was asked to take the case; for staff alone.',
    data: offered,
    example: { offer: 'offer_1', expert: 'Dr. Example' },
    fact: ({ offer, expert }) => ({ kind: 'expert-offered', offer, expert }),
  }),
  fact({
    type: 'expert.accepted',
    summary: 'The expert who was asked takes the case.',
    data: answered,
    example: { offer: 'offer_1' },
    fact: ({ offer }) => ({ kind: 'expert-answered', offer, answer: 'accepted' }),
  }),
  fact({
    type: 'expert.declined',
    summary: 'The expert who was asked does not take the case.',
    data: answered,
    example: { offer: 'offer_1' },
    fact: ({ offer }) => ({ kind: 'expert-answered', offer, answer: 'declined' }),
  }),
  fact({
    type: 'review.extended',
    summary: 'The review takes longer, until this instant.',
    data: extended,
    example: { until: '2026-12-11T17:00:00-08:00' },
    fact: ({ until }) => ({ kind: 'review-extended', until }),
  }),
  bare('opinion.readable', 'The finished opinion can be read in the account.', 'opinion-readable'),
  bare(
    'notice.delivered',
    'The person was told, by another way than this assistant, that the opinion can be read.',
    'notice-delivered',
  ),
  bare('call.made', 'The clinician talked with the person.', 'call-made'),
  bare('call.missed', 'The clinician tried to talk with the person.', 'call-missed'),
  fact({
    type: 'follow-up.answered',
    summary: 'A clarifying question was answered.',
    data: asked,
    example: { followUp: 1 },
    fact: (data) => ({ kind: 'follow-up-settled', followUp: data.followUp, outcome: 'answered' }),
  }),
  fact({
    type: 'follow-up.new',
    summary: 'A clarifying question was given back, since it is a new one.',
    data: asked,
    example: { followUp: 1 },
    fact: (data) => ({ kind: 'follow-up-settled', followUp: data.followUp, outcome: 'new' }),
  }),
  bare('follow-up.credited', 'The person gets a place for a clarifying question back.', 'follow-up-credited'),
  bare('case.excluded', 'The condition turned out to be one that the program does not take.', 'excluded'),
  bare('case.cancelled', 'The case ends without an opinion.', 'cancelled'),
  fact({
    type: 'case.closed',
    summary: 'The case is done, or the person becomes a patient of the hospital.',
    data: optional(closed),
    example: { into: 'closed' },
    fact: (data) => ({ kind: 'closed', into: data.into }),
  }),
];

const typeExpected = `expected one of ${eventKinds.map(({ type }) => type).join(', ')}`;

/** A hospital's event of one kind, as it is sent. */
export const eventOf = ({ type, data, summary }: EventKind) =>
  fields({
    id: id.meta({ description: 'Your own id. The same id for the same case is decided once.' }),
    type: z.literal(type),
    occurredAt: instant.optional().meta({
      description: 'When it was so, with an offset; now when it is left out. Never in the future.',
    }),
    data,
  }).meta({ description: summary });

type AnyEvent = ReturnType<typeof eventOf>;

/** Any event that a hospital's system may send. */
export const hospitalEvent = z.discriminatedUnion(
  'type',
  eventKinds.map(eventOf) as unknown as readonly [AnyEvent, ...AnyEvent[]],
  {
    error: ({ input }) =>
      typeof input === 'object' && input !== null ? typeExpected : 'expected an event, a JSON object',
  },
);
