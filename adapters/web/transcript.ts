import type { Message } from '../channel.ts';
import type { SpeakerNames } from './ports.ts';

/** The conversation as a plain text file: a heading with the time in UTC and who speaks, then the words. */
export function writeTranscript(messages: readonly Message[], names: SpeakerNames): string {
  return messages.map((message) => `${heading(message, names)}\n${message.text}\n`).join('\n');
}

const heading = ({ at, from, name }: Message, names: SpeakerNames) =>
  `${at.slice(0, 10)} ${at.slice(11, 16)} UTC, ${(from === 'coordinator' && name) || names[from]}:`;
