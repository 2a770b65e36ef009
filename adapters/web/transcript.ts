import type { Message } from '../channel.ts';
import type { NameSpeakers, SpeakerNames } from './ports.ts';

/**
 * The conversation as a plain text file, all that was to be seen of it: a heading with the time in UTC and who speaks,
 * then the words, the list of answers and the choices by number.
 */
export function writeTranscript(messages: readonly Message[], names: NameSpeakers): string {
  const language = messages.findLast((message) => message.language !== undefined)?.language;
  const speakers = names(language);
  return messages
    .map((message) => `${heading(message, speakers)}\n${linesOf(message).join('\n')}\n`)
    .join('\n');
}

const heading = ({ at, from, name }: Message, names: SpeakerNames) =>
  `${at.slice(0, 10)} ${at.slice(11, 16)} UTC, ${(from === 'coordinator' && name) || names[from]}:`;

const linesOf = ({ text, answers = [], choices = [] }: Message): readonly string[] => [
  text,
  ...answers.map(({ number, label, value }) => `${number}. ${label}: ${value}`),
  ...choices.map(({ title }, index) => `(${index + 1}) ${title}`),
];
