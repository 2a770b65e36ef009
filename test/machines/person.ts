/** A pretended person who talks with `decide` alone: no store, no channel, a hand-set clock, JSON between the turns. */
import { createDecide, type Decide } from '../../machines/decide.ts';
import type { Effect, MessageSend } from '../../machines/effects.ts';
import type { ConversationEvent, ConversationId } from '../../machines/events.ts';
import { createIntakeMachine } from '../../machines/intake/machine.ts';
import type { StepId } from '../../machines/intake/step-id.ts';
import { type View, viewOf } from '../../machines/intake/view.ts';
import { type Catalog, createCatalog, files } from '../../machines/programs/index.ts';
import type { ConversationRecord } from '../../machines/record.ts';
import { createIntakeStore } from '../../machines/snapshot.ts';

const roundTrip = <T>(value: T): T => JSON.parse(JSON.stringify(value));

type Told<E> = E extends ConversationEvent ? Omit<E, 'at' | 'entropy'> : never;

export const conversationId = 'c0ffee' as ConversationId;
export const clock = '2026-11-03T18:00:00.000Z';

export const defaultCatalog = createCatalog(files);

export interface Person {
  readonly record: ConversationRecord;
  readonly effects: readonly Effect[];
  readonly step: StepId;
  readonly view: View;
  /** Every message of the last turn. */
  readonly heard: readonly MessageSend[];
  says(...texts: readonly string[]): Person;
  tells(event: Told<ConversationEvent>): Person;
  at(instant: string): Person;
}

interface Kit {
  readonly decide: Decide;
  readonly intakes: ReturnType<typeof createIntakeStore>;
  readonly catalog: Catalog;
}

const kits = new Map<Catalog, Kit>();

const kitFor = (catalog: Catalog): Kit => {
  const known = kits.get(catalog);
  if (known) return known;
  const kit = {
    decide: createDecide(catalog),
    intakes: createIntakeStore(createIntakeMachine(catalog)),
    catalog,
  };
  kits.set(catalog, kit);
  return kit;
};

const personIn = (
  kit: Kit,
  record: ConversationRecord,
  effects: readonly Effect[],
  now: string,
  turns: number,
): Person => {
  const state = record.intake
    ? kit.intakes.restore(record.intake)
    : kit.intakes.begin({ at: now, channel: record.channel, language: record.language });
  const tells = (event: Told<ConversationEvent>): Person => {
    const entropy = (turns + 1).toString(16).padStart(32, '7');
    const decision = roundTrip(
      kit.decide(record, conversationId, { ...event, at: now, entropy } as ConversationEvent),
    );
    return personIn(kit, decision.record, decision.effects, now, turns + 1);
  };
  return {
    record,
    effects,
    step: kit.intakes.stepOf(state),
    view: viewOf({ ...state.context, now }, kit.catalog),
    heard: effects.filter((effect) => effect.type === 'message.send'),
    tells,
    says: (...texts) =>
      texts.reduce<Person>(
        (person, text) => person.tells({ type: 'person.replied', channel: 'web', text }),
        personIn(kit, record, effects, now, turns),
      ),
    at: (instant) => personIn(kit, record, effects, instant, turns),
  };
};

/** Somebody whose record was written by another process. */
export const resume = (catalog: Catalog, record: ConversationRecord, now: string): Person =>
  personIn(kitFor(catalog), record, [], now, 1_000);

/** Somebody who just opened the chat. */
export const arrive = (catalog: Catalog = defaultCatalog, now = clock): Person => {
  const kit = kitFor(catalog);
  const decision = roundTrip(
    kit.decide(null, conversationId, {
      type: 'person.joined',
      channel: 'web',
      at: now,
      entropy: '0'.repeat(32),
    }),
  );
  return personIn(kit, decision.record, decision.effects, now, 0);
};

/** A readable answer to each step, in the words of an adult patient in Ohio with lymphoma. */
const plainAnswers: Partial<Record<StepId, string>> = {
  emergency: 'no',
  role: 'patient',
  home: 'Ohio',
  now: 'yes',
  birthDate: 'March 4, 1970',
  adultPresent: 'parent-here',
  adultChild: 'helping',
  problem: 'lymphoma',
  goal: 'plan',
  digestiveCancer: 'no',
  breastCancer: 'no',
  sarcoma: 'no',
  cancer: 'yes',
  childhoodDisease: 'no',
  inHospital: 'no',
  program: '1',
  authority: '1',
  authorityReason: 'She is too weak to write.',
  patientName: 'Jane Example',
  writerName: 'Robin Example',
  email: 'jane@example.org',
  phone: '+1 614-555-0123',
  callHours: 'weekdays after 5 pm',
  address: '12 Main Street, Columbus, OH 43004',
  account: 'later',
  localDoctor: 'Dr. Sample, Example Clinic',
  shareOpinion: 'yes',
  video: 'no',
  updatesBy: 'e-mail',
  places: 'Mercy General in Toledo, 2023 to 2024',
  recordKinds: 'all',
  recordLanguage: 'English',
  placesComplete: 'that is all',
  images: 'both',
  tissue: 'no',
  slides: 'unstained',
  organ: 'thyroid',
  tissueStatement: 'yes',
  tissueReport: 'yes',
  sendBy: 'fax',
  returnRecords: 'no',
  questions: 'Should I have radiation after the chemotherapy?',
  questionsComplete: 'that is all',
  expert: 'no',
  review: 'ok',
  quote: 'I understand',
  expectations: 'ok',
  inHospitalAgain: 'no',
  recheck: 'yes',
  translated: 'translated',
  packet: 'I have it now',
};

/** What a cooperative person says next; `null` at a hold, where there is nothing to say. */
export const plainAnswer = (person: Person, answers: Partial<Record<StepId, string>> = {}): string | null => {
  const { step, view } = person;
  if (view.context.doubt?.step === step) return '1';
  if (step === 'consent') {
    const name =
      answers.consent ??
      (view.answers.role === 'patient' || view.answers.role === 'physician'
        ? view.answers.patientName
        : undefined);
    return `I agree, ${name ?? signer(view)}`;
  }
  return answers[step] ?? plainAnswers[step] ?? null;
};

const signer = (view: View): string =>
  (view.answers.authority && view.answers.authority !== 'none'
    ? view.answers.writerName
    : view.answers.patientName) ?? '';

/** Goes on, step by step, until `step` is asked, a hold is reached, or nothing moves any more. */
export const goOn = (
  person: Person,
  answers: Partial<Record<StepId, string>> = {},
  until?: StepId,
): Person => {
  let current = person;
  for (let turns = 0; turns < 120 && current.step !== until; turns += 1) {
    const answer = plainAnswer(current, answers);
    if (answer === null) return current;
    current = current.says(answer);
  }
  return current;
};
