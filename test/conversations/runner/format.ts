/**
 * A conversation file: YAML that a coordinator can read and correct. One file shows one thing; `name` says which.
 *
 * ```yaml
 * name: A Massachusetts resident is refused Dana-Farber
 * clock: 2026-03-10T10:00-05:00        # when it begins; afterwards only `advance` and `until` move the clock
 * settings:                            # a hospital's own settings, laid over the programs' data
 *   ucsf-adult: { intake: { eligibility: { residence: { states: { TX: open } } } } }
 * person: adult                        # who answers at `reaches`: a file in test/conversations/people
 * answers: { home: Massachusetts }     # what this person answers differently here, by step
 * never: [800-941-1383]                # said nowhere in the whole conversation
 * steps:
 *   - assistant: { keys: [greeting], asks: emergency, choices: [Yes, No, Not sure] }
 *   - person: no                       # in words, or by the number of a choice
 *   - tap: I am the patient            # a choice of the last message, by its title or its value
 *   - reaches: program                 # answers whatever is asked, until the step `program` is asked
 *   - person: Dana-Farber
 *   - assistant: { says: [877-442-3324], never: ['2,400'] }
 *   - expect: { program: none, case: none }
 * ```
 *
 * The head: `name`, `clock` and `steps` are needed. `channel` is web unless it says sms or teams, `language` and
 * `program` are the device's language and the page that the chat was opened on. An answer that is a list is given one
 * by one; the last of it is given again whenever the same step is asked again.
 *
 * A step is one of these.
 * - `person`: words; a list is sent all at once; `{ words, times, attachments }` repeats the words and adds files.
 * - `tap`: the title or value of a choice in the last message that had any.
 * - `reaches`: a step's id; the person's answers are given until it is asked.
 * - `coordinator`: `joins`, `leaves`, `{ says: words }`, `{ transfers: name }`, `{ revises: edited }` or `deleted`,
 *   `{ clears: check, reason: words }`, `{ acts: what, reason: words }` or
 *   `{ settles: task, reason: words }`; `by` names who.
 * - `event`: `{ payment: { amount, currency, case, id } }`; the case is the conversation's own unless another is named.
 * - `hospital`: what the hospital's systems tell, as they send it: `{ type: records.complete, id: e1, occurredAt: …, data: {} }`;
 *   `id` is new each time unless it is named, `case` as above; `answered` is the status of the answer, 200 unless named.
 * - `again: true`: the last message of the person, or the last event, arrives once more under the same id.
 * - `advance`: `3 business days`, `2 hours`, `90 days`; `until`: an instant with offset. Timers fire when they are due.
 * - `restart: true`: a new process on the same store. `crash: before commit` or `after commit`: the process dies there
 *   in the next turn; a new one starts, and the channel delivers the same message again.
 * - `deliveries`: `fail` for good, `wait` to be tried again, or `work`, on a channel that is sent to (not web) and of
 *   mails; by text message also `undelivered` (taken, and then reported not to have arrived) and `unreported`.
 * - `email`: what SendGrid reports of the last mail of a notice: `{ delivered: opinion-ready }`, and in the same way
 *   `deferred`, `bounced`, `dropped`, `reported-as-spam` or `unsubscribed`. A mail is not delivered before that.
 * - `mails`: every mail that went out since the step before began, in order: `to`, `subject` (a fragment), `says` and
 *   `never` (fragments of subject and text), `attached` (fragments of the pages that came with it), `language`;
 *   `[]` for none. What the person answered about themselves and their health must not be in any mail, always.
 * - `teams`: what coordinators saw since the step before began: `sees` and `never` (fragments of posts and cards), `card`
 *   (fragments of the last card), or `silent: true`.
 * - `signs`: the name under every form behind the last signing link. `moves: web`: the person goes on there by the last
 *   link that was sent; `moves: sms`: and back.
 * - `assistant`: what was said since the step before began: `says` and `never` (fragments), `keys` and `neverKeys`
 *   (text keys), `asks` (the step id of the last question), `choices` (all of them, by title or value), `progress`
 *   (`3 of 12`), `lists` (lines of the list of answers: label and a fragment of the value), or `silent: true`.
 * - `expect`: what is known and kept: `step`; `answers` by key (`none` for absent; an object or list names what it must
 *   hold); `program`; `fee` (the amount accepted, or none); `questions`, `places` and `misreads` (how many); `case`
 *   (none, or `status` and `program`); `checks` (all that are open); `consents` (all that were signed); `takeover`
 *   (`none`, `waiting`, or whose); `paused`; `timers`; `tasks` (all of them, in order); `open` (the kinds of those that are not done, by the alphabet); `audit` (actions that are there,
 *   in this order); `messages` (how many are in the transcript); `stored` (`contains`, `never`: fragments of anything
 *   the store keeps); `webhooks` (all that the hospital's systems were told since the beginning, in order: the type, or what
 *   the news must hold); `sent` (fragments of what went out on a channel); `texts` (how many went out); `texting` (where the
 *   person stands with text messages).
 */
import { DateTime } from 'luxon';
import { z } from 'zod';
import { stepIds } from '../../../machines/intake/step-id.ts';
import { caseActions } from '../../../machines/takeover/case-actions.ts';
import { mailEvents } from './mailbox.ts';

const words = z.union([z.string(), z.number()], 'expected words').transform(String);
const list = z.union([words.transform((word) => [word]), z.array(words)], 'expected words or a list of them');
const stepId = z.enum(stepIds, {
  error: ({ input }) => `expected the id of a step, found ${JSON.stringify(input)}`,
});
const count = z.int('expected a number').min(0);
const always = z.literal(true, 'expected true');
const none = z.literal('none');

const instant = z.string().transform((text, context) => {
  const at = /(Z|[+-]\d\d:?\d\d)$/.test(text) ? DateTime.fromISO(text, { setZone: true }) : null;
  if (at?.isValid) return at;
  context.addIssue('expected an instant with offset, such as 2026-03-10T10:00-05:00');
  return z.NEVER;
});

const span = z.string().transform((text, context) => {
  const [, amount, unit] = /^(\d+) (business day|minute|hour|day|week|month)s?$/.exec(text.trim()) ?? [];
  if (amount && unit && Number(amount) > 0) return { amount: Number(amount), unit: unit as Span['unit'] };
  context.addIssue('expected a span of time, such as 3 business days, 2 hours or 90 days');
  return z.NEVER;
});

const deliveries = z.enum(
  ['fail', 'wait', 'work', 'undelivered', 'unreported'],
  'expected fail, wait, work, undelivered or unreported',
);
export type Deliveries = z.output<typeof deliveries>;

const mail = z.strictObject({
  to: z.string().optional(),
  subject: z.string().optional(),
  says: list.optional(),
  never: list.optional(),
  attached: list.optional(),
  language: z.string().optional(),
});
export type MailExpected = z.output<typeof mail>;

/** One event, and the notice of the mail that it is about. */
const email = z.record(z.string(), z.string()).transform((fields, context) => {
  const [entry, ...others] = Object.entries(fields);
  const event = mailEvents.find((name) => name === entry?.[0]);
  if (entry && event && others.length === 0) return { event, notice: entry[1] };
  context.addIssue(`expected one of ${mailEvents.join(', ')} with the name of a notice`);
  return z.NEVER;
});

export interface Span {
  readonly amount: number;
  readonly unit: 'business day' | 'minute' | 'hour' | 'day' | 'week' | 'month';
}

const said = z.strictObject({ words, times: count.optional(), attachments: count.optional() });
export type Said = z.output<typeof said>;

const byWhom = { by: z.string().optional() };

const assistant = z.strictObject({
  says: list.optional(),
  never: list.optional(),
  keys: list.optional(),
  neverKeys: list.optional(),
  asks: stepId.optional(),
  choices: z.array(words).optional(),
  progress: z
    .string()
    .regex(/^\d+ of \d+$/, 'expected progress such as 3 of 12')
    .optional(),
  lists: z.record(z.string(), words).optional(),
  silent: always.optional(),
});
export type AssistantExpected = z.output<typeof assistant>;

const expected = z.strictObject({
  step: stepId.optional(),
  answers: z.record(z.string(), z.unknown()).optional(),
  program: z.string().optional(),
  fee: z.union([none, z.number()]).optional(),
  questions: count.optional(),
  places: count.optional(),
  misreads: count.optional(),
  case: z
    .union(
      [none, z.strictObject({ status: z.string(), program: z.string().optional() })],
      'expected none, or a status',
    )
    .optional(),
  checks: z.array(z.string()).optional(),
  consents: z.array(z.string()).optional(),
  takeover: z.string().optional(),
  paused: z.boolean().optional(),
  timers: z.array(z.string()).optional(),
  tasks: z.array(z.string()).optional(),
  open: z.array(z.string()).optional(),
  audit: z.array(z.string()).optional(),
  messages: count.optional(),
  stored: z.strictObject({ contains: list.optional(), never: list.optional() }).optional(),
  sent: list.optional(),
  texts: count.optional(),
  webhooks: z.array(z.union([z.string(), z.record(z.string(), z.unknown())])).optional(),
  texting: z.enum(['asking', 'asking-again', 'agreed', 'not-agreed', 'stopped']).optional(),
});
export type Expected = z.output<typeof expected>;

const payment = z.strictObject({
  amount: z.number(),
  currency: z.string().optional(),
  case: z.string().optional(),
  id: z.string().optional(),
});

/** An action, and after a colon which question or whose offer it is about: `follow-up-new:2`. */
const caseAction = z
  .string()
  .refine((action) => (caseActions as readonly string[]).includes(action.split(':')[0] ?? ''), {
    error: `expected one of ${caseActions.join(', ')}`,
  });

const hospital = z.strictObject({
  type: z.string(),
  id: z.string().optional(),
  occurredAt: z.string().optional(),
  data: z.unknown().optional(),
  case: z.string().optional(),
  answered: z.number().default(200),
});
export type HospitalTold = z.output<typeof hospital>;

const teams = z.strictObject({
  sees: list.optional(),
  never: list.optional(),
  card: list.optional(),
  silent: always.optional(),
});
export type TeamsExpected = z.output<typeof teams>;

const coordinator = z.union(
  [
    z.enum(['joins', 'leaves']).transform((does) => ({ does, by: undefined })),
    z.strictObject({ joins: always, ...byWhom }).transform(({ by }) => ({ does: 'joins' as const, by })),
    z.strictObject({ leaves: always, ...byWhom }).transform(({ by }) => ({ does: 'leaves' as const, by })),
    z.strictObject({ says: words, ...byWhom }).transform((step) => ({ does: 'says' as const, ...step })),
    z
      .strictObject({ clears: z.string(), reason: z.string().min(1), ...byWhom })
      .transform((step) => ({ does: 'clears' as const, ...step })),
    z
      .strictObject({ transfers: z.string().min(1), ...byWhom })
      .transform((step) => ({ does: 'transfers' as const, ...step })),
    z
      .strictObject({ revises: z.enum(['edited', 'deleted']), ...byWhom })
      .transform((step) => ({ does: 'revises' as const, ...step })),
    z
      .strictObject({ acts: caseAction, reason: z.string().min(1), ...byWhom })
      .transform((step) => ({ does: 'acts' as const, ...step })),
    z
      .strictObject({ settles: z.string().min(1), reason: z.string().min(1), ...byWhom })
      .transform((step) => ({ does: 'settles' as const, ...step })),
  ],
  'expected joins, leaves, says with words, transfers to a name, revises, or clears, acts or settles with a reason',
);

/** Every kind of step and what stands behind it. */
const kinds = {
  person: z.union(
    [
      words.transform((word): Said[] => [{ words: word }]),
      said.transform((one) => [one]),
      z.array(words).transform((all): Said[] => all.map((word) => ({ words: word }))),
    ],
    'expected words, a list of them, or words with times or attachments',
  ),
  tap: words,
  reaches: stepId,
  coordinator,
  event: z.strictObject({ payment }),
  hospital,
  again: always,
  advance: span,
  until: instant,
  restart: always,
  crash: z.enum(['before commit', 'after commit'], 'expected before commit or after commit'),
  deliveries,
  email,
  mails: z.array(mail),
  teams,
  signs: z.string('expected the name that is signed').min(1),
  moves: z.enum(['web', 'sms'], 'expected web or sms'),
  assistant,
  expect: expected,
} as const;

type Kinds = {
  [kind in keyof typeof kinds]: { readonly kind: kind; readonly is: z.output<(typeof kinds)[kind]> };
};
export type Step = Kinds[keyof Kinds];

/** What is wrong, in words for whoever wrote the file. */
export const wordsOf = (issue: z.core.$ZodIssue): string =>
  issue.code === 'unrecognized_keys' ? `no such setting: ${issue.keys.join(', ')}` : issue.message;

const isKind = (name: string): name is keyof typeof kinds => Object.hasOwn(kinds, name);

const step = z.record(z.string(), z.unknown()).transform((fields, context): Step => {
  const [name = '', ...others] = Object.keys(fields);
  if (!isKind(name) || others.length > 0) {
    context.addIssue(
      `expected one of ${Object.keys(kinds).join(', ')}; found ${[name, ...others].join(' and ')}`,
    );
    return z.NEVER;
  }
  const parsed = kinds[name].safeParse(fields[name]);
  if (parsed.success) return { kind: name, is: parsed.data } as Step;
  for (const issue of parsed.error.issues)
    context.addIssue({ code: 'custom', message: wordsOf(issue), path: [name, ...issue.path] });
  return z.NEVER;
});

const answers = z.partialRecord(stepId, list);
/** What somebody answers, by step. */
export type Answering = z.output<typeof answers>;

export const personFile = z.strictObject({ name: z.string(), answers });

export const conversationFile = z.strictObject({
  name: z.string('expected a name that says what the file shows').min(1),
  clock: instant,
  channel: z.enum(['web', 'sms', 'teams', 'azure']).default('web'),
  language: z.string().default('en-US'),
  program: z.string().optional(),
  settings: z.record(z.string(), z.unknown()).default({}),
  person: z.string().optional(),
  answers: answers.default({}),
  never: list.default([]),
  steps: z.array(step).min(1, 'expected at least one step'),
});
export type ConversationFile = z.output<typeof conversationFile>;
