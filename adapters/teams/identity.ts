/** Who an activity is from, where it is answered, and what it is known by. */
import { createHash } from 'node:crypto';
import { type Activity, tenantOf } from './activity.ts';
import type { Address } from './connection.ts';
import type { Coordinator } from './ports.ts';

/** The clicker is whom the verified activity names, never what a card carries. */
export const coordinatorOf = ({ from }: Activity): Coordinator => ({
  id: from.aadObjectId ?? from.id,
  name: from.name ?? from.id,
});

export const activityId = (activity: Activity): string =>
  activity.id === undefined
    ? idFrom(
        activity.conversation.id,
        activity.from.id,
        JSON.stringify(activity.value ?? activity.text ?? ''),
      )
    : `${activity.conversation.id}:${activity.id}`;

export const addressOf = (activity: Activity): Address => {
  const tenantId = tenantOf(activity);
  return {
    serviceUrl: activity.serviceUrl,
    channelId: activity.channelId,
    conversationId: activity.conversation.id,
    botId: activity.recipient.id,
    ...(tenantId === undefined ? {} : { tenantId }),
  };
};

/** A stable id for something that came without one. */
export const idFrom = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
