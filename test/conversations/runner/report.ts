import type { Message } from '../../../adapters/channel.ts';
import type { Failure } from './playing.ts';
import type { Conversation } from './reading.ts';

const speaker = ({ from, name }: Message): string =>
  name ?? { person: 'Person', assistant: 'Assistant', coordinator: 'Coordinator' }[from];

/** A message as it is shown in a report: who, what, and what could be tapped. */
const lines = (message: Message): string[] => {
  const indented = message.text.split('\n').map((line, index) => (index === 0 ? line : `  ${line}`));
  return [
    `${speaker(message)}${message.step ? ` (asks ${message.step})` : ''}: ${indented.join('\n')}`,
    ...(message.answers ?? []).map(({ number, label, value }) => `  ${number}. ${label}: ${value}`),
    ...(message.choices ?? []).map(({ title }, index) => `  (${index + 1}) ${title}`),
  ].flatMap((part) => part.split('\n'));
};

/** The messages that a report shows, the last ones. */
const shown = 12;

/** Where a conversation left its file, what was expected there, and what was said. */
export const reportOf = (conversation: Conversation, failure: Failure): string => {
  const { step, line, kind, differences, said } = failure;
  return [
    `${conversation.path}:${line}: step ${step}, ${kind}`,
    ...differences.map((difference) => `  ${difference}`),
    ...(said.length > 0
      ? [
          '  what was said:',
          ...said
            .slice(-shown)
            .flatMap(lines)
            .map((text) => `  | ${text}`),
        ]
      : []),
  ].join('\n');
};
