/**
 * What happened: facts in the past tense, named `noun.verb`. They are all that `decide` ever hears of the
 * world; time and randomness come in with them.
 */

/** An instant as ISO 8601 in UTC with milliseconds: `2026-12-03T07:59:59.999Z`. */
export type Instant = string;

/** A day of the calendar without a zone: `2010-03-04`. */
export type Day = string;

declare const brand: unique symbol;
export type ConversationId = string & { readonly [brand]: 'ConversationId' };

/**
 * Where a person writes from. `teams` is where coordinators live, `azure` stands for patients on any other channel of
 * the Bot Framework.
 */
export type ChannelName = 'web' | 'sms' | 'teams' | 'azure';

interface Happened {
  readonly at: Instant;
  /** 32 hexadecimal digits from a cryptographic source; case numbers are derived from them. */
  readonly entropy: string;
}

/** A person opened the chat; the first event of every conversation. */
export interface PersonJoined extends Happened {
  readonly type: 'person.joined';
  readonly channel: ChannelName;
  /** BCP 47 tag that the person's device prefers. */
  readonly language?: string;
  /** Id of the program whose page the chat was opened on; a hint that may name none of ours. */
  readonly program?: string;
  /** The number written from, E.164; on the SMS channel only. */
  readonly number?: string;
}

/** A person wrote something or tapped a choice (a tap sends the choice's value as its text). */
export interface PersonReplied extends Happened {
  readonly type: 'person.replied';
  readonly channel: ChannelName;
  /** Already without card and social security numbers. */
  readonly text: string;
  /** What was removed from the text before anybody else saw it. */
  readonly removed?: readonly ('card' | 'ssn')[];
  /** How many files, pictures or voice notes came along; they are never read. */
  readonly attachments?: number;
  /** The number written from, E.164; on the SMS channel only. */
  readonly number?: string;
  /** The carrier took the text for this word, acted on it, and answered it. */
  readonly carrier?: 'stop' | 'start' | 'help';
}

/** A person signed one form on the signing page, in sight of its full text. */
export interface PersonSigned extends Happened {
  readonly type: 'person.signed';
  /** Which form: a kind of the program's consents. */
  readonly consent: string;
  readonly name: string;
  /** The network address that the signature came from. */
  readonly from: string;
}

/** A timer that was started for this conversation came due. */
export interface TimerFired extends Happened {
  readonly type: 'timer.fired';
  readonly name: string;
  /** The instant it was started for; one that no longer matches the record is stale and changes nothing. */
  readonly dueAt: Instant;
}

/** A channel could not deliver a message, for good. */
export interface DeliveryFailed extends Happened {
  readonly type: 'delivery.failed';
  readonly channel: ChannelName;
  readonly code: string;
}

/** A channel delivered a coordinator's message. */
export interface DeliveryMade extends Happened {
  readonly type: 'delivery.made';
  readonly channel: ChannelName;
}

/** A coordinator did something. */
interface Coordinated extends Happened {
  /** The name that the person reads. */
  readonly by: string;
  /** The id in the directory; without it the name counts. */
  readonly byId?: string;
}

/** A coordinator cleared a check that the rules leave to people. */
export interface CoordinatorCleared extends Coordinated {
  readonly type: 'coordinator.cleared';
  readonly check: string;
  readonly reason: string;
}

/** A coordinator takes the conversation over: the first one owns it, and the assistant is silent from then on. */
export interface CoordinatorJoined extends Coordinated {
  readonly type: 'coordinator.joined';
}

/** A coordinator wrote to the person; only the owner's words reach them. */
export interface CoordinatorReplied extends Coordinated {
  readonly type: 'coordinator.replied';
  readonly text: string;
}

/** A coordinator edited or deleted, on their side, what they wrote to the person. */
export interface CoordinatorRevised extends Coordinated {
  readonly type: 'coordinator.revised';
  readonly how: 'edited' | 'deleted';
}

/** The coordinator gave the conversation back: the assistant asks the same step again. */
export interface CoordinatorLeft extends Coordinated {
  readonly type: 'coordinator.left';
}

/** The coordinator gave the conversation to a colleague. */
export interface CoordinatorTransferred extends Coordinated {
  readonly type: 'coordinator.transferred';
  readonly to: { readonly by: string; readonly byId?: string };
}

/** The coordinator is no longer one: the conversation waits again. */
export interface CoordinatorGone extends Coordinated {
  readonly type: 'coordinator.gone';
}

/** What a coordinator does to a case, apart from clearing a check. */
export type CaseAction =
  | 'payment-confirmed'
  | 'gaps-recorded'
  | 'packet-approved'
  | 'refund-asked'
  | 'follow-up-accepted'
  | 'follow-up-denied'
  | 'closed';

/** A coordinator worked on the case; the reason goes to the audit log. */
export interface CoordinatorActed extends Coordinated {
  readonly type: 'coordinator.acted';
  readonly action: CaseAction;
  readonly reason: string;
}

/** The payment service reports a payment for a case. */
export interface PaymentReceived extends Happened {
  readonly type: 'payment.received';
  readonly paymentId: string;
  readonly caseNumber: string;
  /** In the currency's main unit: 700 means 700 dollars. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

export type ConversationEvent =
  | PersonJoined
  | PersonReplied
  | PersonSigned
  | TimerFired
  | DeliveryFailed
  | DeliveryMade
  | CoordinatorCleared
  | CoordinatorJoined
  | CoordinatorReplied
  | CoordinatorRevised
  | CoordinatorLeft
  | CoordinatorTransferred
  | CoordinatorGone
  | CoordinatorActed
  | PaymentReceived;
