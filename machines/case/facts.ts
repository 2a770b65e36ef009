import type { CaseFact, CaseFactKind, CaseHappened, ChannelName, Instant } from '../events.ts';

/** An expert who was approached. For staff alone: no text that a patient reads is made of it. */
export interface Offer {
  readonly id: string;
  readonly expert: string;
  readonly offeredAt: Instant;
  /** `null` while it waits. */
  readonly answer: 'accepted' | 'declined' | 'lapsed' | null;
  readonly answeredAt: Instant | null;
}

/**
 * A clarifying question. `forwarded` is with the clinician and takes one of the places, as does `answered`; `new` was
 * judged to be no clarification and gave its place back; `held` came too late or beyond the number and waits for a
 * person, who makes it `allowed` (forwarded, beyond the places) or `denied`.
 */
export interface FollowUp {
  /** 1-based, in the order they came. */
  readonly number: number;
  /** The submitted question that it is about, 1-based; 0 where questions are not tied to one. */
  readonly about: number;
  readonly text: string;
  readonly askedAt: Instant;
  readonly channel: ChannelName;
  /** The words sounded like a new question, and the person sent them all the same. */
  readonly mayBeNew: boolean;
  readonly state: 'forwarded' | 'answered' | 'new' | 'held' | 'allowed' | 'denied';
  readonly heldFor?: 'late' | 'beyond';
}

/** Facts of which the first instant counts, whenever it is told. */
export type Dated =
  | Extract<
      CaseFactKind,
      | 'account-created'
      | 'records-requested'
      | 'records-complete'
      | 'packet-approved'
      | 'opinion-readable'
      | 'notice-delivered'
      | 'call-made'
      | 'adult-consented'
      | 'silenced'
      | 'excluded'
      | 'cancelled'
      | 'closed'
    >
  | 'payment-awaited'
  | 'submitted'
  | 'came-of-age'
  | 'release-revoked';

/**
 * What is known of a case. Its state follows from these facts alone, so facts that come twice, late or in another order
 * end in the same state. JSON only; keys are a stored format.
 */
export interface CaseFacts {
  readonly number: string;
  readonly openedAt: Instant;
  /** The earliest instant of each fact. */
  readonly since: { readonly [fact in Dated]?: Instant };
  /** What the packet lacked when it was last looked at. */
  readonly gaps: { readonly at: Instant; readonly items: readonly string[] } | null;
  readonly offers: readonly Offer[];
  /** Until when a person extended the review. */
  readonly reviewUntil: Instant | null;
  /** When the opinion could be read and a notice of it had arrived; written once, the window runs from it. */
  readonly availableAt: Instant | null;
  readonly followUps: readonly FollowUp[];
  /** Places that a person gave back. */
  readonly credits: number;
  readonly closedInto: 'closed' | 'treatment' | null;
  /** Calls that the clinician tried in vain. */
  readonly missedCalls: number;
  /** The last event of any party. */
  readonly lastAt: Instant;
  /** When the person was last told that the records will be destroyed soon. */
  readonly warnedAt?: Instant;
  /** Clocks that have struck, by name. */
  readonly struck: readonly string[];
  /** While a hold keeps everything: when it is looked again whether something may be deleted. */
  readonly heldUntil?: Instant;
  /** When it was last looked whether the hospital has set other times since. */
  readonly lookedAt?: Instant;
}

export const openFacts = (number: string, at: Instant): CaseFacts => ({
  number,
  openedAt: at,
  since: {},
  gaps: null,
  offers: [],
  reviewUntil: null,
  availableAt: null,
  followUps: [],
  credits: 0,
  closedInto: null,
  missedCalls: 0,
  lastAt: at,
  struck: [],
});

const earlier = (known: Instant | undefined, told: Instant): Instant =>
  known === undefined || told < known ? told : known;

const later = (known: Instant, told: Instant): Instant => (told > known ? told : known);

/** A fact with its date; only an earlier date changes what is known. */
export const since = (facts: CaseFacts, fact: Dated, at: Instant): CaseFacts => ({
  ...facts,
  since: { ...facts.since, [fact]: earlier(facts.since[fact], at) },
});

/**
 * Both at once make an opinion available: it can be read, and one notice arrived (X23). The instant is kept for good.
 * While the patient has come of age and not yet agreed, delivery waits (X10).
 */
export const withAvailability = (facts: CaseFacts, at: Instant): CaseFacts => {
  const {
    'opinion-readable': readable,
    'notice-delivered': noticed,
    'came-of-age': adultSince,
  } = facts.since;
  if (facts.availableAt !== null || !readable || !noticed || isFrozen(facts)) return facts;
  const agreed = adultSince === undefined ? undefined : facts.since['adult-consented'];
  return { ...facts, availableAt: earlier(at, later(later(readable, noticed), agreed ?? readable)) };
};

/** When the case was over, whichever way; `null` while it goes on. */
export const endedAt = ({ since: known }: CaseFacts): Instant | null =>
  known.closed && known.cancelled
    ? earlier(known.closed, known.cancelled)
    : (known.closed ?? known.cancelled ?? null);

/** Whether the case is closed or cancelled. */
export const isOver = (facts: CaseFacts): boolean => endedAt(facts) !== null;

/** A parent's access ended with the 18th birthday, and the patient has not agreed yet (X10). */
export const isFrozen = ({ since: known }: CaseFacts): boolean =>
  known['came-of-age'] !== undefined && known['adult-consented'] === undefined;

const isDated = (kind: CaseFactKind): kind is CaseFactKind & Dated => dated.has(kind);

const dated: ReadonlySet<CaseFactKind> = new Set<CaseFactKind & Dated>([
  'account-created',
  'records-requested',
  'records-complete',
  'packet-approved',
  'opinion-readable',
  'notice-delivered',
  'call-made',
  'adult-consented',
  'silenced',
  'excluded',
  'cancelled',
  'closed',
]);

const offered = (facts: CaseFacts, fact: Extract<CaseFact, { kind: 'expert-offered' }>, at: Instant) => {
  const known = facts.offers.find(({ id }) => id === fact.offer);
  const { offer: id, expert } = fact;
  const made: Offer = known
    ? { ...known, expert, offeredAt: known.expert === '' ? at : earlier(known.offeredAt, at) }
    : { id, expert, offeredAt: at, answer: null, answeredAt: null };
  return { ...facts, offers: sorted([...facts.offers.filter((offer) => offer.id !== id), made]) };
};

/**
 * An answer may be told before its offer: the offer is then known by its answer alone. One that was given before the
 * offer lapsed counts although it is told later; in the instant of the lapse itself, what was written first stands.
 */
const answered = (facts: CaseFacts, fact: Extract<CaseFact, { kind: 'expert-answered' }>, at: Instant) => {
  const { offer: id, answer } = fact;
  const known = facts.offers.find((offer) => offer.id === id) ?? {
    id,
    expert: '',
    offeredAt: at,
    answer: null,
    answeredAt: null,
  };
  const isInTime = known.answer === 'lapsed' && known.answeredAt !== null && at < known.answeredAt;
  if (known.answer !== null && !isInTime) return facts;
  const made: Offer = { ...known, answer, answeredAt: at };
  return { ...facts, offers: sorted([...facts.offers.filter((offer) => offer.id !== id), made]) };
};

const sorted = (offers: readonly Offer[]): readonly Offer[] =>
  [...offers].sort((one, other) => (one.offeredAt + one.id < other.offeredAt + other.id ? -1 : 1));

/** An offer that nobody answered in time is over; the answer that was there first stands (X22). */
export const lapse = (facts: CaseFacts, id: string, at: Instant): CaseFacts => ({
  ...facts,
  offers: facts.offers.map((offer) =>
    offer.id === id && offer.answer === null ? { ...offer, answer: 'lapsed', answeredAt: at } : offer,
  ),
});

const settled = (
  facts: CaseFacts,
  { followUp, outcome }: Extract<CaseFact, { kind: 'follow-up-settled' }>,
): CaseFacts => ({
  ...facts,
  followUps: facts.followUps.map((posed) =>
    posed.number === followUp && settles[posed.state].includes(outcome)
      ? { ...posed, state: outcome }
      : posed,
  ),
});

/** What may become of a clarifying question in each state. */
const settles: { readonly [state in FollowUp['state']]: readonly FollowUp['state'][] } = {
  forwarded: ['answered', 'new'],
  allowed: ['answered', 'new'],
  held: ['allowed', 'denied'],
  answered: [],
  new: [],
  denied: [],
};

/** The facts with what was told. The same fact again changes nothing but the day of the last event. */
export const learn = (known: CaseFacts, { fact, occurredAt, at }: CaseHappened): CaseFacts => {
  const facts = { ...known, lastAt: later(known.lastAt, at) };
  if (isDated(fact.kind)) {
    const dated = since(facts, fact.kind, occurredAt);
    return withAvailability(
      fact.kind === 'closed' ? { ...dated, closedInto: facts.closedInto ?? fact.into } : dated,
      at,
    );
  }
  switch (fact.kind) {
    case 'packet-gaps':
      return facts.gaps && facts.gaps.at > occurredAt
        ? facts
        : { ...facts, gaps: { at: occurredAt, items: fact.gaps } };
    case 'expert-offered':
      return offered(facts, fact, occurredAt);
    case 'expert-answered':
      return answered(facts, fact, occurredAt);
    case 'review-extended':
      return { ...facts, reviewUntil: later(facts.reviewUntil ?? '', fact.until) };
    case 'follow-up-settled':
      return settled(facts, fact);
    case 'follow-up-credited':
      return { ...facts, credits: facts.credits + 1 };
    case 'call-missed':
      return { ...facts, missedCalls: facts.missedCalls + 1 };
    default:
      return facts;
  }
};
