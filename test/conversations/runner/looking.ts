/** Compares what was said and what is kept with what a file expects. Each difference is one line for people. */
import type { Message } from '../../../adapters/channel.ts';
import { openChecks } from '../../../machines/intake/checks.ts';
import { viewOf } from '../../../machines/intake/view.ts';
import type { Seen } from './coordinators.ts';
import type { AssistantExpected, Expected, TeamsExpected } from './format.ts';
import type { Stage } from './stage.ts';

export type Difference = string;

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
export const show = (value: unknown): string => (value === undefined ? 'none' : JSON.stringify(value));

/** All that a person sees of a message. */
const visible = ({ text, choices = [], answers = [] }: Message): string =>
  oneLine(
    [
      text,
      ...answers.map(({ label, value }) => `${label}: ${value}`),
      ...choices.map(({ title }) => title),
    ].join('\n'),
  );

export const has = (text: string, fragment: string): boolean => text.includes(oneLine(fragment));
const hasAnyCase = (text: string, fragment: string): boolean =>
  has(text.toLowerCase(), fragment.toLowerCase());

const sameList = (what: string, expected: readonly string[], found: readonly string[]): Difference[] =>
  expected.length === found.length && expected.every((item, index) => item === found[index])
    ? []
    : [`expected ${what} ${show(expected)}, found ${show(found)}`];

export const same = (what: string, expected: unknown, found: unknown): Difference[] =>
  expected === undefined || expected === found
    ? []
    : [`expected ${what} ${show(expected)}, found ${show(found)}`];

/** Others may stand between them. */
const inThisOrder = (what: string, expected: readonly string[], found: readonly string[]): Difference[] => {
  let from = 0;
  const missing = expected.find((item) => {
    from = found.indexOf(item, from) + 1;
    return from === 0;
  });
  return missing === undefined
    ? []
    : [`expected ${what} to hold ${show(expected)} in order, found ${show(found)}`];
};

export const withoutFragments = (never: readonly string[], text: string, where: string): Difference[] =>
  never
    .filter((fragment) => hasAnyCase(text, fragment))
    .map((fragment) => `expected never ${where}: ${show(fragment)}`);

/** Of everything said to the person in `messages`, nothing holds these fragments. */
export const neverSaid = (never: readonly string[], messages: readonly Message[]): Difference[] =>
  withoutFragments(never, saidTo(messages).map(visible).join('\n'), 'to be said');

/** Compares what coordinators saw with what a file expects. */
export const lookAtTeams = (expected: TeamsExpected, seen: readonly Seen[]): Difference[] => {
  const all = oneLine(seen.map(({ text }) => text).join('\n'));
  const card = oneLine(seen.findLast(({ kind }) => kind === 'card')?.text ?? '');
  return [
    ...(expected.silent && seen.length > 0 ? [`expected nothing in Teams, found ${show(all)}`] : []),
    ...(expected.sees ?? [])
      .filter((fragment) => !has(all, fragment))
      .map((fragment) => `expected in Teams: ${show(fragment)}, found ${show(all)}`),
    ...(expected.card ?? [])
      .filter((fragment) => !has(card, fragment))
      .map((fragment) => `expected on the card: ${show(fragment)}, found ${show(card)}`),
    ...withoutFragments(expected.never ?? [], all, 'in Teams'),
  ];
};

/** What was not written by the person. */
const saidTo = (messages: readonly Message[]): readonly Message[] =>
  messages.filter(({ from }) => from !== 'person');

/** Compares what was said since the step before began. */
export const lookAtWords = (expected: AssistantExpected, messages: readonly Message[]): Difference[] => {
  const said = saidTo(messages);
  const text = said.map(visible).join('\n');
  const keys = said.flatMap((message) => message.keys ?? []);
  const asked = said.findLast(({ step }) => step !== undefined);
  return [
    ...(expected.silent && said.length > 0 ? ['expected silence'] : []),
    ...(expected.says ?? [])
      .filter((fragment) => !has(text, fragment))
      .map((fragment) => `expected to be said: ${show(fragment)}`),
    ...withoutFragments(expected.never ?? [], text, 'to be said'),
    ...(expected.keys ?? [])
      .filter((key) => !keys.includes(key))
      .map((key) => `expected the text ${key}, found ${keys.join(', ') || 'none'}`),
    ...(expected.neverKeys ?? [])
      .filter((key) => keys.includes(key))
      .map((key) => `expected never the text ${key}`),
    ...same('to be asked', expected.asks, asked?.step),
    ...(expected.choices ? lookAtChoices(expected.choices, said) : []),
    ...same(
      'progress',
      expected.progress,
      asked?.progress && `${asked.progress.number} of ${asked.progress.of}`,
    ),
    ...Object.entries(expected.lists ?? {}).flatMap(([label, value]) => lookAtLine(label, value, said)),
  ];
};

const lookAtChoices = (expected: readonly string[], said: readonly Message[]): Difference[] => {
  const choices = said.at(-1)?.choices ?? [];
  const isSame =
    choices.length === expected.length &&
    choices.every(({ title, value }, index) => expected[index] === title || expected[index] === value);
  return isSame
    ? []
    : [`expected the choices ${show(expected)}, found ${show(choices.map(({ title }) => title))}`];
};

const lookAtLine = (label: string, value: string, said: readonly Message[]): Difference[] => {
  const line = said.findLast(({ answers }) => answers)?.answers?.find((answer) => answer.label === label);
  return line && has(oneLine(line.value), value)
    ? []
    : [
        `expected in the list of answers ${label}: ${value}, found ${line ? show(line.value) : 'no such line'}`,
      ];
};

/** What is known of the guided conversation now; empty after a draft was deleted. */
export const known = async (stage: Stage) => {
  const record = await stage.record();
  const { intakes } = stage;
  const state = record?.intake ? intakes.restore(record.intake) : null;
  const view = state && viewOf(state.context, stage.catalog);
  return { record, view, step: state ? intakes.stepOf(state) : undefined };
};

/** A value against what it must hold: `none` for nothing, objects by the keys named, lists item by item. */
const holds = (expected: unknown, found: unknown): boolean => {
  if (expected === 'none') return found === undefined || found === null;
  if (Array.isArray(expected))
    return (
      Array.isArray(found) &&
      found.length === expected.length &&
      expected.every((item, index) => holds(item, found[index]))
    );
  if (typeof expected === 'object' && expected !== null)
    return (
      typeof found === 'object' &&
      found !== null &&
      Object.entries(expected).every(([key, value]) => holds(value, found[key as keyof typeof found]))
    );
  return expected === found;
};

type Known = Awaited<ReturnType<typeof known>>;

const lookAtIntake = (expected: Expected, { record, view, step }: Known): Difference[] => {
  const answers = view?.answers ?? {};
  const owner = record?.takeover ? (record.takeover.owner ?? 'waiting') : 'none';
  return [
    ...same('the step', expected.step, step),
    ...Object.entries(expected.answers ?? {})
      .filter(([key, value]) => !holds(value, answers[key as keyof typeof answers]))
      .map(
        ([key, value]) =>
          `expected the answer ${key} ${show(value)}, found ${show(answers[key as keyof typeof answers])}`,
      ),
    ...same('the program', expected.program, answers.program ?? 'none'),
    ...same('the fee accepted', expected.fee, answers.quote?.amount ?? 'none'),
    ...same('the number of questions', expected.questions, answers.questions?.length ?? 0),
    ...same('the number of record places', expected.places, answers.places?.length ?? 0),
    ...same('misreads', expected.misreads, view?.context.misreads ?? 0),
    ...(expected.checks ? sameList('the open checks', expected.checks, view ? openChecks(view) : []) : []),
    ...(expected.consents
      ? sameList('the consents', expected.consents, view?.context.consents.map(({ kind }) => kind) ?? [])
      : []),
    ...same('the takeover', expected.takeover, owner),
    ...same('paused', expected.paused, Boolean(record?.pausedAt)),
    ...(expected.timers ? sameList('the timers', expected.timers, Object.keys(record?.timers ?? {})) : []),
  ];
};

const lookAtCase = async (
  expected: Expected['case'],
  stage: Stage,
  { view }: Known,
): Promise<Difference[]> => {
  if (expected === undefined) return [];
  const number = view?.context.case?.number;
  const kept = number === undefined ? null : await stage.store.caseByNumber(number);
  if (expected === 'none') return kept ? [`expected no case, found ${kept.status}`] : [];
  if (!kept) return [`expected a case that is ${expected.status}, found none`];
  return [
    ...same("the case's status", expected.status, kept.status),
    ...same("the case's program", expected.program, kept.program),
  ];
};

/** More than any file opens. */
export const tasksAtMost = 100;

const lookAtStored = async (expected: Expected, stage: Stage): Promise<Difference[]> => {
  const contents = await stage.store.contents();
  const { audit = [], message = [] } = contents;
  const text = oneLine(JSON.stringify(contents));
  const inOrder = [...audit].sort((a, b) => Number(a.seq) - Number(b.seq));
  const tasks = await stage.store.tasks();
  return [
    ...(expected.tasks
      ? sameList(
          'the tasks',
          expected.tasks,
          tasks.map(({ kind }) => kind),
        )
      : []),
    ...(expected.open
      ? sameList(
          'the open tasks',
          expected.open,
          (await stage.store.threads.openTasks(tasksAtMost)).map(({ kind }) => kind).sort(),
        )
      : []),
    ...inThisOrder(
      'the audit',
      expected.audit ?? [],
      inOrder.map(({ action }) => String(action)),
    ),
    ...same('the number of messages', expected.messages, message.length),
    ...(expected.stored?.contains ?? [])
      .filter((fragment) => !has(text, fragment))
      .map((fragment) => `expected to be stored: ${show(fragment)}`),
    ...withoutFragments(expected.stored?.never ?? [], text, 'to be stored'),
  ];
};

const lookAtNews = (expected: NonNullable<Expected['webhooks']>, news: Stage['news']): Difference[] => {
  const isSame =
    news.length === expected.length &&
    expected.every((one, index) => holds(typeof one === 'string' ? { type: one } : one, news[index]));
  return isSame ? [] : [`expected the webhooks ${show(expected)}, found ${show(news)}`];
};

/** Compares what is known and kept now. */
export const lookAtState = async (expected: Expected, stage: Stage): Promise<Difference[]> => {
  const now = await known(stage);
  const sent = oneLine(stage.sent.join('\n'));
  return [
    ...lookAtIntake(expected, now),
    ...(await lookAtCase(expected.case, stage, now)),
    ...(await lookAtStored(expected, stage)),
    ...(expected.sent ?? [])
      .filter((fragment) => !has(sent, fragment))
      .map((fragment) => `expected to be sent: ${show(fragment)}`),
    ...same('the number of texts', expected.texts, stage.sent.length),
    ...(expected.webhooks ? lookAtNews(expected.webhooks, stage.news) : []),
    ...same('the texting', expected.texting, now.record?.texting?.status),
  ];
};
