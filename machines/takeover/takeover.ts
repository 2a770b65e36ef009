/**
 * Who speaks now. A conversation is with the assistant (`null`), waits for a coordinator, or is owned by one; each
 * function gives the next of these, or the reason why nothing changes. An owner is known by an id, never by a name.
 */
import type { Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import type { Takeover } from '../record.ts';

/** A coordinator as an event names them; `byId` is missing where no directory knows people, and the name then counts. */
export interface ByWhom {
  readonly by: string;
  readonly byId?: string;
}

/** What became of an attempt; `refused` changes nothing and tells the coordinator why. */
export type Attempt =
  | { readonly outcome: 'changed'; readonly takeover: Takeover | null }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'refused'; readonly note: Phrase };

const changed = (takeover: Takeover | null): Attempt => ({ outcome: 'changed', takeover });
const unchanged: Attempt = { outcome: 'unchanged' };
const refused = (key: string, name: string): Attempt => ({
  outcome: 'refused',
  note: { key: `thread.${key}`, values: { name } },
});

const idOf = ({ by, byId }: ByWhom): string => byId ?? by;

export const isOwner = (takeover: Takeover | null, who: ByWhom): boolean =>
  takeover !== null && takeover.owner !== null && (takeover.ownerId ?? takeover.owner) === idOf(who);

/** A wish for a person. One that is there already stays as it is, with its place in the queue. */
export const queue = (takeover: Takeover | null, reason: string, at: Instant): Takeover =>
  takeover ?? { reason, requestedAt: at, owner: null };

const ownedBy = (takeover: Takeover, { by, byId }: ByWhom, at: Instant): Takeover => {
  const { ownerId: _, isReminded: __, alerts: ___, ...rest } = takeover;
  return { ...rest, owner: by, ...(byId === undefined ? {} : { ownerId: byId }), spokeAt: at };
};

/** The first claim owns. `at` also stands for the wish where nobody asked: a coordinator may step in unasked. */
export const claim = (takeover: Takeover | null, who: ByWhom, at: Instant): Attempt => {
  if (isOwner(takeover, who)) return unchanged;
  const owner = takeover?.owner;
  return owner ? refused('owned', owner) : changed(ownedBy(queue(takeover, 'coordinator', at), who, at));
};

const onlyOwner = (takeover: Takeover | null, who: ByWhom, allowed: () => Attempt): Attempt => {
  if (isOwner(takeover, who)) return allowed();
  return takeover?.owner ? refused('owned', takeover.owner) : refused('not-claimed', who.by);
};

/** Back to the assistant. */
export const release = (takeover: Takeover | null, who: ByWhom): Attempt =>
  onlyOwner(takeover, who, () => changed(null));

/** To a colleague, who owns from now on. */
export const transfer = (takeover: Takeover | null, who: ByWhom, to: ByWhom, at: Instant): Attempt =>
  onlyOwner(takeover, who, () =>
    takeover && idOf(who) !== idOf(to) ? changed(ownedBy(takeover, to, at)) : unchanged,
  );

/** The owner wrote to the person. */
export const speak = (takeover: Takeover | null, who: ByWhom, at: Instant): Attempt =>
  onlyOwner(takeover, who, () => (takeover ? changed(ownedBy(takeover, who, at)) : unchanged));

/** Waits again, in its old place: an owner who is idle or gone has not answered the wish. */
export const requeue = (takeover: Takeover): Takeover => {
  const { ownerId: _, spokeAt: __, isReminded: ___, ...rest } = takeover;
  return { ...rest, owner: null, alerts: 0 };
};

/** Waits for nobody's answer, and for a reason that has passed. */
export const isPassed = (takeover: Takeover | null, reason: string): boolean =>
  takeover?.reason === reason && takeover.owner === null;
