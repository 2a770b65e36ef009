/** Work that waits for coordinators: what brings a conversation into their queue, and what takes it out again. */
import type { Effect, Phrase, TaskClose } from '../effects.ts';
import type { ConversationEvent, CoordinatorSettled } from '../events.ts';
import type { ConversationRecord, Decision, Takeover } from '../record.ts';
import { queue } from './takeover.ts';

/** Work that also brings the conversation before the coordinators, and the reason that they read. */
const reasons: { readonly [task: string]: string } = {
  emergency: 'emergency',
  'self-harm': 'emergency',
  'clear-checks': 'check',
  'verify-authority': 'check',
  'follow-up-late': 'late-follow-up',
  'follow-up-fourth': 'late-follow-up',
  'follow-up-new': 'late-follow-up',
  'follow-up-asked': 'follow-up',
};

/** Reasons of a wish for a person, which is a task of its own. */
const wishes = ['asked', 'new-case', 'identity'];

/** Reasons that the assistant finds by itself: whoever then asks for a person asks for the first time. */
export const isFoundByAssistant = (reason: string): boolean =>
  reason === 'misreads' || reason === 'identity' || Object.values(reasons).includes(reason);

/** Puts the conversation in the queue when this decision opened work that belongs there. */
export const queueForWork = (decision: Decision<Effect>, { at }: ConversationEvent): Decision<Effect> => {
  const found = decision.effects.flatMap((effect) =>
    effect.type === 'task.open' && reasons[effect.kind] ? [reasons[effect.kind] as string] : [],
  );
  const [first] = found;
  if (first === undefined) return decision;
  const { record } = decision;
  const isEmergency = found.includes('emergency');
  const takeover = queue(record.takeover, first, at);
  return {
    ...decision,
    record: { ...record, takeover: isEmergency ? { ...takeover, reason: 'emergency' } : takeover },
  };
};

/** The kinds of work that a conversation may wait for under this reason. */
const behind = (reason: string): readonly string[] =>
  wishes.includes(reason)
    ? ['person-asked']
    : Object.keys(reasons).filter((kind) => reasons[kind] === reason);

/** Whether nothing is left of what it waits for. Danger has two kinds, and one alone does not end the wait. */
const isWorkDone = ({ reason, requestedAt }: Takeover, effects: readonly Effect[]): boolean => {
  const kinds = behind(reason);
  const isClosed = (kind: string) =>
    effects.some(
      (effect) =>
        effect.type === 'task.close' &&
        effect.kinds.includes(kind) &&
        (effect.openedUntil === undefined || effect.openedUntil >= requestedAt),
    );
  const isOpened = (kind: string) =>
    effects.some((effect) => effect.type === 'task.open' && effect.kind === kind);
  return kinds.length > 0 && kinds.every((kind) => isClosed(kind) && !isOpened(kind));
};

/** Nobody has to take a conversation over whose work was done meanwhile. */
export const leaveQueue = ({ record, effects }: Decision<Effect>): Decision<Effect> => {
  const { takeover } = record;
  return takeover !== null && takeover.owner === null && isWorkDone(takeover, effects)
    ? { record: { ...record, takeover: null }, effects }
    : { record, effects };
};

/** What a coordinator has done who talked with the person; a call that was wished for is not among it. */
export const attended: TaskClose = {
  type: 'task.close',
  kinds: ['person-asked', 'emergency', 'self-harm', 'message-left', 'wrote-after-opt-out'],
};

/** Decided by telling the case, not by hand: the case would wait on. */
const decidedInTheCase = [
  'clear-checks',
  'verify-authority',
  'approve-packet',
  'came-of-age',
  'follow-up',
  'follow-up-new',
  'follow-up-late',
  'follow-up-fourth',
];

/** Whether a coordinator may call the work done; what the case waits for is decided there. */
export const isSettledByHand = (task: string): boolean => !decidedInTheCase.includes(task);

const noted = (record: ConversationRecord, note: Phrase): readonly Effect[] =>
  record.takeover === null ? [] : [{ type: 'thread.update', notes: [note] }];

/** A coordinator calls work done; those who follow the conversation hear of it. */
export const settle = (
  record: ConversationRecord,
  { by, byId, task, openedUntil, reason }: CoordinatorSettled,
): Decision<Effect> => {
  if (!isSettledByHand(task)) return { record, effects: noted(record, { key: 'thread.not-now' }) };
  const details = { task, reason, ...(byId === undefined ? {} : { id: byId }) };
  return {
    record,
    effects: [
      { type: 'task.close', kinds: [task], openedUntil },
      { type: 'audit.write', action: 'task.settled', by, details },
      ...noted(record, { key: 'thread.settled', values: { name: by, reason } }),
    ],
  };
};
