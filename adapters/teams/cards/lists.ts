import type { Deadline } from '../ports.ts';
import { type CaseSeen, type ConversationSeen, caseForms } from './conversation.ts';
import {
  type Card,
  card,
  execute,
  facts,
  instant,
  type Part,
  quiet,
  run,
  runs,
  text,
  title,
  type Words,
} from './parts.ts';

/** House: more than this is not read. The rest is counted. */
export const listShows = 10;

/** A conversation in a list, with the address of its thread where it has one. */
export interface Listed {
  readonly seen: ConversationSeen;
  readonly threadUrl: string | null;
}

/** The first of those found, and how many there are. */
export interface List {
  readonly listed: readonly Listed[];
  readonly count: number;
}

export const queueCard = ({ listed, count }: List, kind: 'queue' | 'mine' | 'find', say: Words): Card => {
  const heading = say(`${kind}.title`, { count });
  return card(heading, [
    title(heading),
    ...listed.slice(0, listShows).map((one) => row(one, say)),
    ...(count > listShows ? [quiet(say('more', { count: count - listShows }))] : []),
  ]);
};

const row = ({ seen, threadUrl }: Listed, say: Words): Part => ({
  type: 'Container',
  separator: true,
  items: [
    text(say(`reason.${seen.reason}`), {
      weight: 'Bolder',
      ...(seen.reason === 'emergency' ? { color: 'Attention' } : {}),
    }),
    ...(seen.owner === null ? [] : [text(say('state.owned', { name: seen.owner }), { spacing: 'Small' })]),
    runs([run(seen.lines.map(({ value }) => value).join(' · '))]),
    quiet(`${say('waiting-since')} ${instant(seen.requestedAt)}`),
    {
      type: 'ActionSet',
      actions: [
        ...(threadUrl === null
          ? []
          : [{ type: 'Action.OpenUrl', title: say('open-thread'), url: threadUrl }]),
        ...(seen.state === 'waiting'
          ? [execute(say('take-over'), 'claim', { conversation: seen.conversationId })]
          : []),
      ],
    },
  ].filter(
    (part) => part.type !== 'ActionSet' || (part as Part & { actions: readonly Part[] }).actions.length > 0,
  ),
});

export const caseCard = (
  {
    conversationId,
    seen,
    program,
    openedAt,
  }: {
    readonly conversationId: string;
    readonly seen: CaseSeen;
    readonly program: string;
    readonly openedAt: string;
  },
  say: Words,
): Card => {
  const heading = say('case.title', { number: seen.number });
  return card(
    heading,
    [
      title(heading),
      quiet(`${say('opened')} ${instant(openedAt)}`),
      ...facts([
        [say('program'), program],
        [say('status'), seen.status],
        ...(seen.checks.length > 0
          ? [[say('checks'), seen.checks.map((check) => check.title).join('; ')] as const]
          : []),
      ]),
    ],
    caseForms(seen, { conversation: conversationId }, say),
  );
};

/** How many tasks of each kind are open, and how many conversations wait. */
export interface Summary {
  readonly waiting: number;
  readonly owned: number;
  readonly tasks: readonly { readonly kind: string; readonly count: number }[];
  /** The first that are due. */
  readonly deadlines: readonly Deadline[];
}

export const summaryCard = ({ waiting, owned, tasks, deadlines }: Summary, say: Words): Card => {
  const heading = say('summary.title');
  const body = [
    title(heading),
    text(say('summary.conversations', { waiting, owned })),
    ...(tasks.length === 0
      ? [text(say('summary.no-tasks'))]
      : facts(tasks.map(({ kind, count }) => [say(`task.${kind}`), String(count)] as const))),
    ...(deadlines.length === 0 ? [] : [text(say('summary.deadlines'), { weight: 'Bolder' })]),
    ...deadlines.map(({ kind, dueAt, number }) =>
      text(`${instant(dueAt)} · ${say(`task.${kind}`)}${number === null ? '' : ` · ${number}`}`, {
        spacing: 'Small',
      }),
    ),
  ];
  return card(heading, body, [
    execute(say('tasks.show'), 'tasks', {}),
    execute(say('queue.show'), 'queue', {}),
  ]);
};

export const welcomeCard = (program: string | null, say: Words): Card => {
  const heading = say('welcome.title');
  return card(
    heading,
    [
      title(heading),
      text(program === null ? say('welcome.all') : say('welcome.program', { program })),
      text(say('how-to-write')),
      ...commandLines(say),
    ],
    [execute(say('queue.show'), 'queue', {})],
  );
};

const commands = ['queue', 'mine', 'case', 'find', 'tasks', 'summary', 'program', 'help'] as const;

const commandLines = (say: Words): readonly Part[] =>
  facts(commands.map((name) => [say(`command.${name}`), say(`command.${name}.does`)] as const));

export const helpCard = (say: Words): Card =>
  card(say('help.title'), [title(say('help.title')), text(say('how-to-write')), ...commandLines(say)]);
