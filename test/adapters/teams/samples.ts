/** Cards at their fullest: invented people, long names, every button. */
import {
  type CaseSeen,
  type ConversationSeen,
  conversationCard,
} from '../../../adapters/teams/cards/conversation.ts';
import {
  caseCard,
  helpCard,
  queueCard,
  summaryCard,
  welcomeCard,
} from '../../../adapters/teams/cards/lists.ts';
import type { Card, Words } from '../../../adapters/teams/cards/parts.ts';
import { type TaskSeen, tasksCard } from '../../../adapters/teams/cards/tasks.ts';
import { renderPhrase } from '../../../bot/render.ts';
import { caseActions } from '../../../machines/takeover/case-actions.ts';

const say: Words = (key, values = {}) => renderPhrase({ key: `card.${key}`, values }, 'en');

const full: CaseSeen = {
  number: 'TRY4-8NDX-K2',
  status: 'awaiting-clearance',
  checks: [
    { code: 'state-confirm', title: 'whether the program serves people in Texas' },
    { code: 'authority', title: 'whether the helper may sign for the patient' },
  ],
  stamp: '2026-03-10T17:00:00.000Z',
  actions: [
    ...caseActions.map((action) => ({ action, subject: '2', label: '2' })),
    { action: 'expert-accepted', subject: 'a1', label: 'Dr. Alex Wolfeschlegelsteinhausenbergerdorff' },
  ],
};

const openTask: TaskSeen = {
  conversationId: 'c0ffee',
  kind: 'follow-up-fourth',
  count: 1,
  openedAt: '2026-03-10T17:00:00.000Z',
  openedUntil: '2026-03-10T17:00:00.000Z',
  dueAt: null,
  number: 'SO-4C9X-M9Y8',
  threadUrl: null,
  isSettledByHand: false,
};

const seenWith = (changes: Partial<ConversationSeen> = {}): ConversationSeen => ({
  conversationId: 'c0ffee',
  state: 'waiting',
  reason: 'asked',
  requestedAt: '2026-03-10T17:00:00.000Z',
  owner: null,
  lines: [
    { label: 'Program', value: 'An Example Hospital’s International Second Opinion Program for Adults' },
    { label: 'Step', value: 'Medical records' },
    { label: 'Language', value: 'Spanish' },
    { label: 'Channel', value: 'text messages' },
    { label: 'Lives in', value: 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch' },
  ],
  callback: `weekdays after five at 614-555-0123, ${'x'.repeat(120)}`,
  delivery: null,
  case: null,
  colleagues: [
    { id: 'id-alex', name: 'Alex Wolfeschlegelsteinhausenbergerdorff' },
    { id: 'id-kim', name: 'Kim' },
  ],
  ...changes,
});

const threadUrl = 'https://teams.example.org/l/message/19:queue@thread.tacv2/1700000000000';

const openTasks: readonly TaskSeen[] = [
  { ...openTask, kind: 'emergency', number: null, threadUrl, isSettledByHand: true },
  ...Array.from({ length: 9 }, (_, index) => ({
    ...openTask,
    ...(index % 2 === 0
      ? { kind: 'delivery-failed', count: 12, dueAt: openTask.openedAt, isSettledByHand: true, threadUrl }
      : {}),
  })),
];

export const samples: Readonly<Record<string, Card>> = {
  waiting: conversationCard(seenWith(), say),
  emergency: conversationCard(seenWith({ reason: 'emergency', callback: null }), say),
  owned: conversationCard(
    seenWith({ state: 'owned', owner: 'Robin', delivery: { state: 'failed', code: '21610' }, case: full }),
    say,
  ),
  done: conversationCard(seenWith({ state: 'done', callback: '' }), say),
  queue: queueCard(
    {
      count: 24,
      listed: Array.from({ length: 10 }, (_, index) => ({
        seen: seenWith(index === 3 ? { reason: 'emergency', state: 'owned', owner: 'Robin' } : {}),
        threadUrl: index === 1 ? null : threadUrl,
      })),
    },
    'queue',
    say,
  ),
  case: caseCard(
    {
      conversationId: 'c0ffee',
      seen: full,
      program: 'An Example Hospital',
      openedAt: '2026-03-10T17:00:00.000Z',
    },
    say,
  ),
  tasks: tasksCard({ tasks: openTasks, count: 37 }, say),
  noTasks: tasksCard({ tasks: [], count: 0 }, say),
  summary: summaryCard(
    {
      waiting: 200,
      owned: 12,
      tasks: [
        { kind: 'person-asked', count: 14 },
        { kind: 'refund', count: 1 },
      ],
      deadlines: [{ kind: 'call-person', dueAt: '2026-03-10T17:00:00.000Z', number: 'SO-4C9X-M9Y8' }],
    },
    say,
  ),
  welcome: welcomeCard('An Example Hospital', say),
  help: helpCard(say),
};
