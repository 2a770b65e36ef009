import { listShows } from './lists.ts';
import {
  type Card,
  card,
  execute,
  form,
  instant,
  type Part,
  quiet,
  reasonInput,
  text,
  title,
  type Words,
} from './parts.ts';

/** Open work of one kind in one conversation. */
export interface TaskSeen {
  readonly conversationId: string;
  readonly kind: string;
  readonly count: number;
  readonly openedAt: string;
  readonly openedUntil: string;
  readonly dueAt: string | null;
  /** The case it is about, where it is about one. */
  readonly number: string | null;
  readonly threadUrl: string | null;
  /** Whether a coordinator may call it done; other work is decided in the case. */
  readonly isSettledByHand: boolean;
}

/** The first of the open tasks, and how many there are. */
export interface TasksSeen {
  readonly tasks: readonly TaskSeen[];
  readonly count: number;
}

export const tasksCard = ({ tasks, count }: TasksSeen, say: Words): Card => {
  const heading = say('tasks.title', { count });
  return card(heading, [
    title(heading),
    ...tasks.slice(0, listShows).map((task, index) => row(task, String(index), say)),
    ...(count > listShows ? [quiet(say('more', { count: count - listShows }))] : []),
  ]);
};

const isDanger = ({ kind }: TaskSeen): boolean => kind === 'emergency' || kind === 'self-harm';

const row = (task: TaskSeen, name: string, say: Words): Part => ({
  type: 'Container',
  separator: true,
  items: [
    text(say(`task.${task.kind}`), { weight: 'Bolder', ...(isDanger(task) ? { color: 'Attention' } : {}) }),
    quiet(
      [
        ...(task.number === null ? [] : [`${say('case')} ${task.number}`]),
        ...(task.count === 1 ? [] : [say('tasks.times', { count: task.count })]),
        `${say('tasks.since')} ${instant(task.openedAt)}`,
      ].join(' · '),
    ),
    ...(task.dueAt === null ? [] : [quiet(`${say('tasks.due')} ${instant(task.dueAt)}`)]),
    { type: 'ActionSet', actions: buttons(task, name, say) },
  ],
});

const buttons = (task: TaskSeen, name: string, say: Words): readonly Part[] => {
  const { conversationId: conversation, kind, openedUntil, threadUrl } = task;
  return [
    ...(threadUrl === null ? [] : [{ type: 'Action.OpenUrl', title: say('open-thread'), url: threadUrl }]),
    execute(say('tasks.look'), 'show', { conversation }, { associatedInputs: 'none' }),
    ...(task.isSettledByHand
      ? [
          form(
            say('tasks.settle'),
            [reasonInput(name, say('why'), say('why.missing'))],
            execute(say('tasks.settle'), 'settle', {
              conversation,
              task: kind,
              until: openedUntil,
              form: name,
            }),
          ),
        ]
      : []),
  ];
};
