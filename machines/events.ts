/**
 * What happened: facts in the past tense, named `noun.verb`. They are all that `decide` ever hears of the
 * world; time and randomness come in with them.
 */
import type { DocumentKind } from './document-kinds.ts';

/** An instant as ISO 8601 in UTC with milliseconds: `2026-12-03T07:59:59.999Z`. */
export type Instant = string;

/** A day of the calendar without a zone: `2010-03-04`. */
export type Day = string;

declare const brand: unique symbol;
export type ConversationId = string & { readonly [brand]: 'ConversationId' };

/**
 * Where a person writes from. `teams` is where coordinators live, `azure` stands for patients on any other channel of
 * the Bot Framework, `webhook` for the hospital's own systems, `desk` for our own look-up of cases, `scan`
 * for what looks at documents.
 */
export type ChannelName = 'web' | 'sms' | 'email' | 'teams' | 'azure' | 'webhook' | 'desk' | 'scan';

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
  /** When our gateway or server got it; `at`, the time of the turn, where it is absent. */
  readonly receivedAt?: Instant;
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

/** A document came in whole, within the size that was announced. */
export interface DocumentAdded extends Happened {
  readonly type: 'document.added';
  /** Unique within the conversation; the client made it. */
  readonly id: string;
  /** As documentName in rules/documents.ts leaves it. */
  readonly name: string;
  /** What its bytes say. */
  readonly kind: DocumentKind;
  readonly bytes: number;
  /** Over all of it, in hexadecimal. */
  readonly sha256: string;
  /** Whether a scanner looks at it before anybody else. */
  readonly isScanned: boolean;
}

/** The person takes a document back. */
export interface DocumentRemoved extends Happened {
  readonly type: 'document.removed';
  readonly id: string;
}

/** The scanner looked at a document. */
export interface DocumentScanned extends Happened {
  readonly type: 'document.scanned';
  readonly id: string;
  readonly verdict: 'clean' | 'unsafe';
}

/** A timer that was started for this conversation came due. */
export interface TimerFired extends Happened {
  readonly type: 'timer.fired';
  readonly name: string;
  /** The instant it was started for; one that no longer matches the record is stale and changes nothing. */
  readonly dueAt: Instant;
  /** The conversation is on hold: what this timer would delete stays. */
  readonly isHeld?: boolean;
}

/** A timer whose turn failed again and again; it is not tried any more. */
export interface TimerFailed extends Happened {
  readonly type: 'timer.failed';
  readonly name: string;
  readonly dueAt: Instant;
}

/** A channel could not deliver a message, for good. */
export interface DeliveryFailed extends Happened {
  readonly type: 'delivery.failed';
  readonly channel: ChannelName;
  readonly code: string;
  /** Wants no more messages; set with the codes `spamreport` and `unsubscribe`. */
  readonly address?: string;
  /** The notice that the message was, as `MessageSend.notice` or `MailSend.notice` named it. */
  readonly notice?: string;
}

/** The answer to `identity.check`. */
export interface IdentityChecked extends Happened {
  readonly type: 'identity.checked';
  readonly number: string;
  /** `limited`: too many asked after this case already, so nobody looked. */
  readonly outcome: 'matched' | 'unmatched' | 'limited';
  /** Of the case, when it matched. */
  readonly program: string | null;
  readonly status: string | null;
}

/** A channel delivered a coordinator's message or a notice: the carrier or the mail server of the person has it. */
export interface DeliveryMade extends Happened {
  readonly type: 'delivery.made';
  readonly channel: ChannelName;
  /** As in `DeliveryFailed`; absent for a coordinator's words. */
  readonly notice?: string;
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

/** What a coordinator does to a case, apart from clearing a check; takeover/case-actions.ts says when. */
export type CaseAction =
  | 'payment-confirmed'
  | 'records-requested'
  | 'records-complete'
  | 'gaps-recorded'
  | 'packet-approved'
  | 'expert-offered'
  | 'expert-accepted'
  | 'expert-declined'
  | 'opinion-readable'
  | 'notice-delivered'
  | 'call-made'
  | 'call-missed'
  | 'follow-up-answered'
  | 'follow-up-new'
  | 'follow-up-accepted'
  | 'follow-up-denied'
  | 'follow-up-credited'
  | 'adult-consented'
  | 'refund-asked'
  | 'excluded'
  | 'silenced'
  | 'cancelled'
  | 'closed'
  | 'moved-to-treatment'
  | 'erased';

/** A coordinator worked on the case; the reason goes to the audit log. */
export interface CoordinatorActed extends Coordinated {
  readonly type: 'coordinator.acted';
  readonly action: CaseAction;
  /** Which question or offer it is about, where there are several. */
  readonly subject?: string;
  /** Why; for gaps what is missing, line by line, and for an offer the expert's name. */
  readonly reason: string;
  /** The conversation is on hold: nothing of it may be deleted. */
  readonly isHeld?: boolean;
}

/** A coordinator did work that was open, outside of what the rules know of; the reason goes to the audit log. */
export interface CoordinatorSettled extends Coordinated {
  readonly type: 'coordinator.settled';
  /** The kind of the tasks, all of this conversation. */
  readonly task: string;
  /** Only tasks that were opened by then: the coordinator saw no later one. */
  readonly openedUntil: Instant;
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
  /** As in `CaseHappened`. */
  readonly occurredAt?: Instant;
}

/**
 * What happens to a submitted case outside of the conversation. An expert's name and offers are for staff alone.
 *
 * - `records-complete`: all records are in. `packet-gaps`: what a packet lacks, in the office's words.
 * - `expert-offered`: a first or next expert was approached; `expert-answered`: they took the case, or not.
 * - `opinion-readable`: the finished opinion can be read in the account.
 * - `notice-delivered`: the person was told of it in another way than by this assistant, such as by phone.
 * - `call-made`: the clinician talked with the person; `call-missed`: they tried.
 * - `follow-up-settled`: a clarifying question was answered, or given back because it is judged new; one that came late
 *   or beyond the number was allowed or denied.
 * - `follow-up-credited`: a person gives one of the places back, with a reason.
 * - `adult-consented`: a patient who came of age in the middle of the case agreed themselves.
 * - `silenced`: no automatic message goes out any more, because the patient died or can no longer decide.
 * - `excluded`: the condition turned out to be one that the program does not take.
 */
export type CaseFact =
  | { readonly kind: 'account-created' }
  | { readonly kind: 'payment-failed'; readonly paymentId: string }
  | { readonly kind: 'payment-reversed'; readonly paymentId: string }
  | { readonly kind: 'records-requested' }
  | { readonly kind: 'records-complete' }
  | { readonly kind: 'packet-gaps'; readonly gaps: readonly string[] }
  | { readonly kind: 'packet-approved' }
  | { readonly kind: 'expert-offered'; readonly offer: string; readonly expert: string }
  | { readonly kind: 'expert-answered'; readonly offer: string; readonly answer: 'accepted' | 'declined' }
  | { readonly kind: 'review-extended'; readonly until: Instant }
  | { readonly kind: 'opinion-readable' }
  | { readonly kind: 'notice-delivered' }
  | { readonly kind: 'call-made' }
  | { readonly kind: 'call-missed' }
  | {
      readonly kind: 'follow-up-settled';
      readonly followUp: number;
      readonly outcome: 'answered' | 'new' | 'allowed' | 'denied';
    }
  | { readonly kind: 'follow-up-credited' }
  | { readonly kind: 'adult-consented' }
  | { readonly kind: 'silenced' }
  | { readonly kind: 'excluded' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'closed'; readonly into: 'closed' | 'treatment' };

export type CaseFactKind = CaseFact['kind'];

/** A hospital system, or a coordinator, tells of the case. Facts may come late, twice or in any order. */
export interface CaseHappened extends Happened {
  readonly type: 'case.happened';
  readonly caseNumber: string;
  readonly fact: CaseFact;
  /** When it was so, as the teller says; never after `at`. */
  readonly occurredAt: Instant;
  /** Who says so: a name, or `hospital` for its systems. */
  readonly by: string;
  readonly byId?: string;
  /** Why, where a coordinator bends a rule. */
  readonly reason?: string;
}

export type ConversationEvent =
  | PersonJoined
  | PersonReplied
  | PersonSigned
  | DocumentAdded
  | DocumentRemoved
  | DocumentScanned
  | TimerFired
  | TimerFailed
  | DeliveryFailed
  | DeliveryMade
  | IdentityChecked
  | CoordinatorCleared
  | CoordinatorJoined
  | CoordinatorReplied
  | CoordinatorRevised
  | CoordinatorLeft
  | CoordinatorTransferred
  | CoordinatorGone
  | CoordinatorActed
  | CoordinatorSettled
  | PaymentReceived
  | CaseHappened;
