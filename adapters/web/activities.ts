/** The shapes of Direct Line 3.0 that this channel speaks, and the way to and from our own. */
import { z } from 'zod';
import type { ConversationId } from '../../machines/events.ts';
import type { Message, RenderedAnswer } from '../channel.ts';
import type { NameSpeakers } from './ports.ts';

/** Longest text of one message, in UTF-16 code units; the page's composer counts the same way. */
const longestText = 10_000;

export interface Activity {
  readonly type: 'message';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: ConversationId };
  readonly from: { readonly id: string; readonly name: string; readonly role: 'user' | 'bot' };
  readonly locale?: string;
  readonly text: string;
  readonly textFormat: 'plain';
  readonly suggestedActions?: {
    readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[];
  };
  readonly channelData: {
    readonly clientActivityID?: string | undefined;
    readonly seq: number;
    readonly from: Message['from'];
    readonly name?: string | undefined;
    readonly step?: string | undefined;
    readonly progress?: Message['progress'];
    readonly answers?: readonly RenderedAnswer[] | undefined;
  };
}

/** A page of activities; `watermark` is the sequence number of the last one that was read. */
export interface ActivitySet {
  readonly activities: readonly Activity[];
  readonly watermark: string;
}

/** Sorts like its sequence number and is stable. */
export const activityId = (conversationId: ConversationId, seq: number) =>
  `${conversationId}|${String(seq).padStart(7, '0')}`;

/** `userId` stands for the person, whatever the client called itself. There is no `replyToId`: Web Chat holds such a message back for 5 seconds. */
export function toActivity(message: Message, userId: string, names: NameSpeakers): Activity {
  const { conversationId, seq, from, name, choices, step, progress, answers, clientId } = message;
  return {
    type: 'message',
    id: activityId(conversationId, seq),
    timestamp: message.at,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: {
      id: from === 'person' ? userId : from,
      name: name ?? names(message.language)[from],
      role: from === 'person' ? 'user' : 'bot',
    },
    ...(message.language !== undefined && { locale: message.language }),
    text: message.text,
    textFormat: 'plain',
    ...(choices?.length && {
      suggestedActions: { actions: choices.map(({ title, value }) => ({ type: 'imBack', title, value })) },
    }),
    channelData: { clientActivityID: clientId, seq, from, name, step, progress, answers },
  };
}

export function toActivitySet(
  messages: readonly Message[],
  seq: number,
  userId: string,
  names: NameSpeakers,
): ActivitySet {
  return {
    activities: messages.map((message) => toActivity(message, userId, names)),
    watermark: String(messages.at(-1)?.seq ?? seq),
  };
}

/** A sequence number from a watermark; none, `''` and `'-'` mean the beginning, `null` that it is not one of ours. */
export function readWatermark(watermark: string | null): number | null {
  if (watermark === null || watermark === '' || watermark === '-') return 0;
  return /^\d{1,9}$/.test(watermark) ? Number(watermark) : null;
}

export interface Said {
  readonly text: string;
  readonly attachments: number;
  readonly clientId?: string | undefined;
  readonly title?: string | undefined;
}

export type PostedActivity =
  | { readonly outcome: 'said'; readonly said: Said }
  /** Typing, events and the like: accepted and not kept. */
  | { readonly outcome: 'ignored' }
  | { readonly outcome: 'refused'; readonly code: string; readonly message: string };

const posted = z.object({
  type: z.string().min(1).max(100),
  text: z.string().nullish(),
  attachments: z.array(z.unknown()).nullish(),
  channelData: z
    .object({
      /** An id and no words: it is kept in clear, to know the activity again. */
      clientActivityID: z
        .string()
        .regex(/^[\w.:+/=|-]{1,100}$/)
        .optional(),
      title: z.string().min(1).max(500).optional(),
    })
    .nullish(),
});

export function readActivity(body: unknown): PostedActivity {
  const reading = posted.safeParse(body);
  if (!reading.success)
    return {
      outcome: 'refused',
      code: 'BadActivity',
      message:
        'Send an activity as a JSON object with a type; channelData.clientActivityID is an id of 1 to 100 letters and digits.',
    };
  const { type, text, attachments, channelData } = reading.data;
  if (type !== 'message') return { outcome: 'ignored' };
  if ((text?.length ?? 0) > longestText)
    return {
      outcome: 'refused',
      code: 'MessageTooLong',
      message: `A message can have up to ${longestText} characters.`,
    };
  const said = cleanText(text ?? '');
  if (said.trim() === '' && !attachments?.length)
    return { outcome: 'refused', code: 'EmptyMessage', message: 'A message needs a text.' };
  return {
    outcome: 'said',
    said: {
      text: said,
      attachments: attachments?.length ?? 0,
      clientId: channelData?.clientActivityID,
      title: channelData?.title && cleanText(channelData.title),
    },
  };
}

/** PostgreSQL stores neither U+0000 nor half of a surrogate pair. */
const cleanText = (text: string) => text.replaceAll('\u0000', '').toWellFormed();
