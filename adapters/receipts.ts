/**
 * What a conversation hears of something that was sent, under the same ids whoever tells it, so that it is heard once.
 */
import type { ChannelName, ConversationId } from '../machines/events.ts';
import type { Inbound, Told } from './channel.ts';
import type { Awaited, Send } from './sends.ts';

export interface Followed extends Partial<Pick<Awaited, 'notices' | 'isSpoken'>> {
  readonly conversationId: ConversationId;
  readonly outboundId: string;
  readonly channel: ChannelName;
}

/** What was followed in a part that was written down. */
export const followedIn = (
  { conversationId, outboundId, awaited }: Send,
  channel: ChannelName,
): Followed => ({
  conversationId,
  outboundId,
  channel,
  ...awaited,
});

/** All of it was delivered: told for a coordinator's words and for each notice, and otherwise not at all. */
export const deliveredTo = ({
  channel,
  notices = [],
  isSpoken = false,
  ...of
}: Followed): readonly Inbound[] => [
  ...(isSpoken ? [told(of, 'delivered', { type: 'delivery.made', channel })] : []),
  ...notices.map((notice) => told(of, 'delivered', { type: 'delivery.made', channel, notice })),
];

/** Some of it failed for good: told once for each notice, or once when it holds none. */
export const failedFor = (followed: Followed, code: string): readonly Inbound[] => {
  const { channel, notices = [], ...of } = followed;
  const failed = { type: 'delivery.failed', channel, code } as const;
  return notices.length === 0
    ? [told(of, 'delivery', failed)]
    : notices.map((notice) => told(of, 'delivery', { ...failed, notice }));
};

const told = (
  { conversationId, outboundId }: Pick<Followed, 'conversationId' | 'outboundId'>,
  what: 'delivered' | 'delivery',
  event: Told & { readonly notice?: string },
): Inbound => {
  const id = [what, outboundId, ...(event.notice === undefined ? [] : [event.notice])].join(':');
  return { conversationId, id, event };
};
