import type { CaseChoice } from '../../../machines/takeover/case-actions.ts';
import {
  type Card,
  card,
  choose,
  execute,
  facts,
  form,
  instant,
  type Part,
  quiet,
  reasonInput,
  text,
  title,
  type Words,
} from './parts.ts';

/** A conversation as its card shows it: enough to pick it, and no more health detail than that. */
export interface ConversationSeen {
  readonly conversationId: string;
  readonly state: 'waiting' | 'owned' | 'done';
  /** One of `card.reason.*`. */
  readonly reason: string;
  readonly requestedAt: string;
  readonly owner: string | null;
  /** In words, already rendered: program, step, language, channel, who writes, from where. */
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  readonly callback: string | null;
  readonly delivery: { readonly state: string; readonly code?: string } | null;
  readonly case: CaseSeen | null;
  /** Who else could take it over. */
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
}

export interface CaseSeen {
  readonly number: string;
  readonly status: string;
  /** Checks that wait for a person. */
  readonly checks: readonly { readonly code: string; readonly title: string }[];
  /** What the case allows now. */
  readonly actions: readonly CaseChoice[];
  /** Changes with the case: what an older card asks for is done once. */
  readonly stamp: string;
}

export const conversationCard = (seen: ConversationSeen, say: Words): Card => {
  const heading = say(`state.${seen.state}`, { name: seen.owner ?? '' });
  const reason = say(`reason.${seen.reason}`);
  return card(`${heading} ${reason}`, body(seen, heading, reason, say), actions(seen, say));
};

const body = (seen: ConversationSeen, heading: string, reason: string, say: Words): readonly Part[] => [
  title(heading),
  text(
    reason,
    seen.reason === 'emergency'
      ? { color: 'Attention', weight: 'Bolder', spacing: 'Small' }
      : { spacing: 'Small' },
  ),
  ...(seen.state === 'done' ? [] : [quiet(`${say('waiting-since')} ${instant(seen.requestedAt)}`)]),
  ...facts([
    ...seen.lines.map(({ label, value }) => [label, value] as const),
    ...(seen.callback === null
      ? []
      : [[say('callback'), seen.callback === '' ? say('callback.any') : seen.callback] as const]),
    ...(seen.case
      ? [[say('case'), say('case.line', { number: seen.case.number, status: seen.case.status })] as const]
      : []),
    ...(seen.case && seen.case.checks.length > 0
      ? [[say('checks'), seen.case.checks.map((check) => check.title).join('; ')] as const]
      : []),
    ...(seen.delivery
      ? [
          [
            say('delivery'),
            say(`delivery.${seen.delivery.state}`, { code: seen.delivery.code ?? '' }),
          ] as const,
        ]
      : []),
  ]),
  ...(seen.state === 'owned' ? [quiet(say('how-to-write'))] : []),
];

const actions = (seen: ConversationSeen, say: Words): readonly Part[] => {
  const data = { conversation: seen.conversationId };
  return [
    ...(seen.state === 'waiting'
      ? [execute(say('take-over'), 'claim', data, { style: 'positive', associatedInputs: 'none' })]
      : []),
    ...(seen.state === 'owned'
      ? [execute(say('release'), 'release', data, { associatedInputs: 'none' }), ...transferForm(seen, say)]
      : []),
    ...(seen.state === 'done' ? [execute(say('step-in'), 'claim', data, { associatedInputs: 'none' })] : []),
    ...caseForms(seen.case, data, say),
  ];
};

const transferForm = ({ colleagues, conversationId }: ConversationSeen, say: Words): readonly Part[] =>
  colleagues.length === 0
    ? []
    : [
        form(
          say('transfer'),
          [
            choose(
              'to',
              say('transfer.to'),
              colleagues.map(({ id, name }) => ({ value: id, title: name })),
              say('transfer.missing'),
            ),
          ],
          execute(say('transfer'), 'transfer', { conversation: conversationId }),
        ),
      ];

/** The tasks that rules leave to people, each with a reason for the audit log. */
export const caseForms = (
  seen: CaseSeen | null,
  data: { readonly conversation: string },
  say: Words,
): readonly Part[] => [
  ...(seen && seen.checks.length > 0
    ? [
        form(
          say('clear'),
          [
            choose(
              'check',
              say('clear.which'),
              seen.checks.map(({ code, title }) => ({ value: code, title })),
              say('clear.missing'),
            ),
            reasonInput('clear', say('why'), say('why.missing')),
          ],
          execute(say('clear.done'), 'clear', { ...data, form: 'clear' }),
        ),
      ]
    : []),
  ...(seen && seen.actions.length > 0
    ? [
        form(
          say('act'),
          [
            choose(
              'action',
              say('act.which'),
              seen.actions.map(({ action, subject, label = '' }) => ({
                value: subject === undefined ? action : `${action}:${subject}`,
                title: say(`act.${action}`, { label }),
              })),
              say('act.missing'),
            ),
            reasonInput('act', say('why'), say('why.missing')),
          ],
          execute(say('act.done'), 'act', { ...data, form: 'act', stamp: seen.stamp }),
        ),
      ]
    : []),
];
