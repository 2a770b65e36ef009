/**
 * What a conversation hears of something that was sent: once for a coordinator's words and once for each notice, under
 * the same ids whoever tells it, so that it is heard once.
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

/** All of it was delivered; nobody hears of what nobody follows. */
export const deliveredTo = ({
  channel,
  notices = [],
  isSpoken = false,
  ...of
}: Followed): readonly Inbound[] => [
  ...(isSpoken ? [told(of, 'delivered', { type: 'delivery.made', channel })] : []),
  ...notices.map((notice) => told(of, 'delivered', { type: 'delivery.made', channel, notice })),
];

/** Some of it failed for good, which is told whether or not it was followed. */
export const failedFor = (followed: Followed, code: string): readonly Inbound[] => {
  const { channel, notices = [], isSpoken = false, ...of } = followed;
  return [
    ...(isSpoken || notices.length === 0
      ? [told(of, 'delivery', { type: 'delivery.failed', channel, code })]
      : []),
    ...notices.map((notice) => told(of, 'delivery', { type: 'delivery.failed', channel, code, notice })),
  ];
};

const told = (
  { conversationId, outboundId }: Pick<Followed, 'conversationId' | 'outboundId'>,
  what: 'delivered' | 'delivery',
  event: Told & { readonly notice?: string },
): Inbound => {
  const id = [what, outboundId, ...(event.notice === undefined ? [] : [event.notice])].join(':');
  return { conversationId, id, event };
};
