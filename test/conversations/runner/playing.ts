import { randomUUID } from 'node:crypto';
import type { Message } from '../../../adapters/channel.ts';
import type { MemoryStore } from '../../../adapters/store/create.ts';
import type { CaseAction } from '../../../machines/events.ts';
import type { StepId } from '../../../machines/intake/step-id.ts';
import { allowedActions } from '../../../machines/takeover/case-actions.ts';
import type { Answering, HospitalTold, Step } from './format.ts';
import {
  type Difference,
  known,
  lookAtState,
  lookAtTeams,
  lookAtWords,
  neverSaid,
  tasksAtMost,
} from './looking.ts';
import { lookAtMails, neverMailed } from './looking-at-mails.ts';
import type { Conversation } from './reading.ts';
import { openStage, type Stage, StepImpossible } from './stage.ts';

/** The first step that did not go as the file says. */
export interface Failure {
  /** 1-based; one more than there are steps when the conversation as a whole is wrong. */
  readonly step: number;
  readonly line: number;
  readonly kind: string;
  readonly differences: readonly Difference[];
  /** The messages since the step before began. */
  readonly said: readonly Message[];
}

/** Who coordinates when a file does not say. */
const coordinator = 'Robin';
/** More answers than any step of an intake takes. */
const answersAtMost = 25;

/** Plays a conversation on the store, which it empties first; `null` when everything went as the file says. */
export const play = async (conversation: Conversation, store: MemoryStore): Promise<Failure | null> => {
  const stage = await openStage(store, conversation);
  try {
    return await playOn(stage, conversation);
  } finally {
    await stage.close();
  }
};

/** How much there was of everything before a step. */
interface Before {
  readonly seq: number;
  readonly seen: number;
  readonly mails: number;
}

const playOn = async (stage: Stage, conversation: Conversation): Promise<Failure | null> => {
  let before: Before = { seq: 0, seen: 0, mails: 0 };
  for (const [index, step] of conversation.steps.entries()) {
    if (!isLook(step))
      before = { seq: await stage.lastSeq(), seen: stage.seen.length, mails: stage.mails.length };
    const differences = await carryOut(step, before, stage, conversation).catch(impossible);
    const said = await stage.messagesAfter(before.seq);
    const wrong = [
      ...differences,
      ...neverSaid(conversation.never, index === 0 ? await stage.messagesAfter(0) : said),
      ...(stage.mails.length > before.mails ? await neverMailed(stage) : []),
    ];
    if (wrong.length > 0)
      return {
        step: index + 1,
        line: conversation.lines[index] ?? 1,
        kind: step.kind,
        differences: wrong,
        said,
      };
  }
  return stage.isDoomed()
    ? {
        step: conversation.steps.length + 1,
        line: conversation.lines.at(-1) ?? 1,
        kind: 'crash',
        differences: ['expected a turn in which the process can die, found none'],
        said: [],
      }
    : null;
};

const isLook = ({ kind }: Step): boolean => ['assistant', 'expect', 'teams', 'mails'].includes(kind);

const impossible = (error: unknown): Difference[] => [
  error instanceof StepImpossible ? error.message : `the product failed: ${(error as Error).stack ?? error}`,
];

const carryOut = async (
  step: Step,
  before: Before,
  stage: Stage,
  { answering }: Conversation,
): Promise<Difference[]> => {
  switch (step.kind) {
    case 'assistant':
      return lookAtWords(step.is, await stage.messagesAfter(before.seq));
    case 'teams':
      return lookAtTeams(step.is, stage.seen.slice(before.seen));
    case 'mails':
      return [...lookAtMails(step.is, stage.mails.slice(before.mails))];
    case 'expect':
      return lookAtState(step.is, stage);
    case 'reaches':
      await reach(step.is, stage, answering);
      return [];
    case 'person':
      await Promise.all(
        step.is.map(({ words, times = 1, attachments }) =>
          stage.write(words.repeat(times), attachments === undefined ? {} : { attachments }),
        ),
      );
      return [];
    case 'tap':
      await tap(step.is, stage);
      return [];
    default:
      await happen(step, stage);
      return [];
  }
};

/** The last message that had choices offers one of this title or value; by text message it is picked by number. */
const tap = async (name: string, stage: Stage) => {
  const message = (await stage.messagesAfter(0)).findLast(({ choices }) => choices);
  const choices = message?.choices ?? [];
  const choice = choices.find(({ title, value }) => title === name || value === name);
  if (!choice)
    throw new StepImpossible(
      `expected a choice ${JSON.stringify(name)} to tap, found ${JSON.stringify(choices.map(({ title }) => title))}`,
    );
  if (stage.writesOn() !== 'sms') return stage.write(choice.value, { title: choice.title });
  await stage.write(String(message?.answers ? 0 : choices.indexOf(choice) + 1));
};

/** A draft that was deleted begins again with the next words. */
const askedLast = (messages: readonly Message[]) =>
  messages.findLast(({ step }) => step !== undefined)?.step as StepId | undefined;

/** Answers each step that is asked with the person's words, until `target` is asked. */
const reach = async (target: StepId, stage: Stage, answering: Answering): Promise<void> => {
  const given = new Map<StepId, number>();
  for (;;) {
    const messages = await stage.messagesAfter(0);
    if (asksAboutTexts(messages)) {
      await stage.write('1');
      continue;
    }
    const { step = askedLast(messages), view } = await known(stage);
    if (step === target) return;
    if (step === 'consent' && stage.writesOn() === 'sms') {
      await stage.sign((answering.consent?.[0] ?? '').replace(/^I agree, /, ''));
      continue;
    }
    if (step === undefined)
      throw new StepImpossible(`expected to reach ${target}, found nothing that is asked`);
    if (given.size > 0 && view && view.context.misreads > 0)
      throw new StepImpossible(`expected to reach ${target}, but the words were no answer at ${step}`);
    const words = answering[step] ?? [];
    const times = given.get(step) ?? 0;
    const next = words[Math.min(times, words.length - 1)];
    if (next === undefined)
      throw new StepImpossible(`expected to reach ${target}, but nothing says what to answer at ${step}`);
    if (times === answersAtMost)
      throw new StepImpossible(`expected to reach ${target}, but ${step} is asked again and again`);
    given.set(step, times + 1);
    await stage.write(next);
  }
};

/** Whether what was said last asks to agree to texts, or to their risk. */
const asksAboutTexts = (messages: readonly Message[]): boolean =>
  messages.at(-1)?.keys?.some((key) => /^texting\.(ask|ask-again|risk)$/.test(key)) ?? false;

type Happening = Exclude<
  Step,
  { kind: 'assistant' | 'expect' | 'teams' | 'mails' | 'reaches' | 'person' | 'tap' }
>;

const happen = async (step: Happening, stage: Stage): Promise<void> => {
  switch (step.kind) {
    case 'coordinator':
      return coordinate(step.is, stage);
    case 'event':
      return pay(step.is.payment, stage);
    case 'again':
      return stage.again();
    case 'advance':
      return stage.advance(step.is);
    case 'until':
      return stage.moveTo(step.is);
    case 'restart':
      return stage.restart();
    case 'crash':
      return stage.crashNext(step.is);
    case 'deliveries':
      return stage.setDeliveries(step.is);
    case 'hospital':
      return tellOf(step.is, stage);
    case 'email':
      return stage.reportMail(step.is.event, step.is.notice);
    case 'signs':
      return stage.sign(step.is);
    case 'moves':
      return stage.moveOn(step.is);
  }
};

const coordinate = (step: Extract<Happening, { kind: 'coordinator' }>['is'], stage: Stage): Promise<void> => {
  const by = step.by ?? coordinator;
  switch (step.does) {
    case 'joins':
      return stage.tell({ type: 'coordinator.joined', by });
    case 'leaves':
      return stage.tell({ type: 'coordinator.left', by });
    case 'says':
      return stage.tell({ type: 'coordinator.replied', by, text: step.says });
    case 'transfers':
      return stage.tell({ type: 'coordinator.transferred', by, to: { by: step.transfers } });
    case 'revises':
      return stage.tell({ type: 'coordinator.revised', by, how: step.revises });
    case 'acts':
      return act(step, by, stage);
    case 'settles':
      return settle(step, by, stage);
    case 'clears':
      return stage.tell({ type: 'coordinator.cleared', by, check: step.clears, reason: step.reason });
  }
};

const tellOf = async (
  { case: named, answered, id = `event-${randomUUID()}`, ...event }: HospitalTold,
  stage: Stage,
): Promise<void> => {
  const caseNumber = named ?? (await known(stage)).view?.context.case?.number;
  if (caseNumber === undefined) throw new StepImpossible('expected a case to tell of, found none');
  const status = await stage.tellOf(caseNumber, { id, ...event });
  if (status !== answered) throw new StepImpossible(`expected the answer to be ${answered}, found ${status}`);
};

/** Calls done what is open of this kind now. */
const settle = async (
  { settles: task, reason }: { readonly settles: string; readonly reason: string },
  by: string,
  stage: Stage,
): Promise<void> => {
  const open = (await stage.store.threads.openTasks(tasksAtMost)).find(({ kind }) => kind === task);
  if (!open) throw new StepImpossible(`expected an open task ${task} to settle, found none`);
  const { openedUntil } = open;
  await stage.tell({ type: 'coordinator.settled', by, task, openedUntil, reason });
};

const pay = async (
  payment: Extract<Happening, { kind: 'event' }>['is']['payment'],
  stage: Stage,
): Promise<void> => {
  const { amount, currency = 'USD', id = 'payment-1' } = payment;
  const caseNumber = payment.case ?? (await known(stage)).view?.context.case?.number;
  if (caseNumber === undefined) throw new StepImpossible('expected a case to pay for, found none');
  await stage.tell({ type: 'payment.received', paymentId: id, caseNumber, amount, currency });
};

/** Subjects are named as staff read them, or as the card sends them. */
const act = async (
  { acts, reason }: { readonly acts: string; readonly reason: string },
  by: string,
  stage: Stage,
): Promise<void> => {
  const { view, step } = await known(stage);
  const [name, named] = acts.split(':');
  const action = name as CaseAction;
  const allowed = view && step ? allowedActions(view, step) : [];
  const subject = allowed.find((one) => one.action === action && one.label === named)?.subject ?? named;
  await stage.tell({
    type: 'coordinator.acted',
    by,
    action,
    reason,
    ...(subject === undefined ? {} : { subject }),
  });
};
