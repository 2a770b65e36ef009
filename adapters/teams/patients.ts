/** Patients on any other channel of the Bot Framework, such as Azure's own web chat: the same conversation as on ours. */
import type { ConversationId } from '../../machines/events.ts';
import type { Channel, Delivery, Message } from '../channel.ts';
import { type Activity, fileCount } from './activity.ts';
import type { Address, Connection } from './connection.ts';
import { activityId, addressOf, idFrom } from './identity.ts';
import { retryLater } from './patience.ts';
import type { TeamsPorts } from './ports.ts';

interface Kept {
  readonly address: Address;
  /** The last message that was sent. */
  readonly seq: number;
}

const threadOf = ({ channelId, conversation }: Activity): string => `${channelId}:${conversation.id}`;

export const createPatients = ({ threads, receive }: TeamsPorts) => {
  const remember = async (activity: Activity): Promise<ConversationId> => {
    const address = threadOf(activity);
    const kept = await threads.threadAt(address);
    const body = { address: addressOf(activity), seq: (kept?.body as Kept | undefined)?.seq ?? 0 };
    const conversationId = kept?.conversationId ?? (`azure-${idFrom(address)}` as ConversationId);
    if (JSON.stringify(kept?.body) !== JSON.stringify(body))
      await threads.saveThread({ conversationId, kind: 'patient', address, body });
    return conversationId;
  };

  return async (activity: Activity): Promise<undefined> => {
    const { type, text = '', membersAdded = [], recipient, locale } = activity;
    const isJoining = type === 'conversationUpdate' && membersAdded.some(({ id }) => id !== recipient.id);
    if (type !== 'message' && !isJoining) return undefined;
    const conversationId = await remember(activity);
    const files = fileCount(activity);
    await receive({
      conversationId,
      id: `azure:${activityId(activity)}`,
      event: isJoining
        ? { type: 'person.joined', channel: 'azure', ...(locale === undefined ? {} : { language: locale }) }
        : {
            type: 'person.replied',
            channel: 'azure',
            text,
            ...(files > 0 ? { attachments: files } : {}),
          },
    });
    return undefined;
  };
};

/** Sends what a patient on a foreign channel is told. One that was sent is not sent again when a later one fails. */
export const createPatientChannel = (
  connection: Connection,
  { threads }: Pick<TeamsPorts, 'threads'>,
): Channel => ({
  name: 'azure',
  async send({ conversationId, messages }): Promise<Delivery> {
    const thread = await threads.thread(conversationId, 'patient');
    if (thread === null) return { outcome: 'failed', code: 'no-address', retry: 'never' };
    let kept = thread.body as Kept;
    for (const message of messages) {
      if (message.seq <= kept.seq) continue;
      const sent = await connection.send(kept.address, contentOf(message));
      if (sent.outcome === 'failed') return retryLater(sent);
      if (sent.outcome === 'gone') return { outcome: 'failed', code: 'gone', retry: 'never' };
      kept = { ...kept, seq: message.seq };
      await threads.saveThread({ ...thread, body: kept });
    }
    return { outcome: 'sent' };
  },
});

const contentOf = ({ text, name, choices = [], answers = [] }: Message) => ({
  text: [
    name === undefined ? text : `${name}: ${text}`,
    ...answers.map(({ number, label, value }) => `${number}. ${label}: ${value}`),
  ].join('\n\n'),
  ...(choices.length > 0 ? { choices } : {}),
});
