/**
 * What is to be done: orders in the imperative, named `noun.verb`. `decide` only writes them down; the turn stores
 * them in the same transaction as the record, and they are carried out after the commit.
 */
import type { ChannelName, Day, Instant } from './events.ts';

/** Money in a currency's main unit. A fee that is not printed is `null`, never an amount of zero. */
export interface Money {
  /** Greater than zero. */
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** A value inside a phrase; how it looks in a language is decided where it is rendered. */
export type PhraseValue =
  | string
  | number
  | Phrase
  | readonly Phrase[]
  | { readonly money: Money }
  /** A calendar day, rendered with the weekday when `weekday` is set. */
  | { readonly day: string; readonly weekday?: boolean }
  | { readonly instant: Instant; readonly zone: string }
  /** The address of a one-time page; a `link.issue` of the same kind stands beside the message. */
  | { readonly link: LinkKind };

/** `continue` opens the same conversation on the web, `sign` the page where forms are signed. */
export type LinkKind = 'continue' | 'sign';

/** Something to be said: a key of `bot/text` and what fills its blanks. */
export interface Phrase {
  readonly key: string;
  readonly values?: { readonly [name: string]: PhraseValue };
}

/** One answer that can be tapped, or typed by its number or words. */
export interface Choice {
  /** What is sent back when it is tapped: a stable word, the same in every language. */
  readonly value: string;
  readonly label: Phrase;
}

/** Where the person is in the guided conversation. */
export interface Progress {
  /** The stage's id, the last part of a `stage.*` text key. */
  readonly stage: string;
  /** 1-based. */
  readonly number: number;
  readonly of: number;
}

/** One line of the list of answers. */
export interface AnswerLine {
  /** 1-based; "change 3" changes the third. */
  readonly number: number;
  readonly step: string;
  readonly label: Phrase;
  readonly value: Phrase;
}

export interface MessageSend {
  readonly type: 'message.send';
  /** Where it goes when that is not the channel the person wrote on last; `web` is the transcript alone. */
  readonly channel?: ChannelName;
  /** Paragraphs of one message, in order. */
  readonly phrases: readonly Phrase[];
  readonly choices?: readonly Choice[];
  /** The step that this message asks; absent when nothing is asked. */
  readonly step?: string;
  readonly progress?: Progress;
  /** Shown as a list that can be changed line by line. */
  readonly answers?: readonly AnswerLine[];
  /** Whom the sentences speak of: the reader, the reader's child, somebody else. A value `who` in every phrase. */
  readonly who?: 'self' | 'child' | 'other';
  /** Written by a coordinator, word for word, in place of phrases. */
  readonly spoken?: { readonly by: string; readonly text: string };
  /** A notice by this name is followed until it is delivered: `delivery.made` or `delivery.failed` comes back with it. */
  readonly notice?: string;
}

/**
 * An e-mail to the person. Nothing clinical is in it: whoever reads it over a shoulder learns only that there is news.
 * `delivery.made` or `delivery.failed` comes back with its notice.
 */
export interface MailSend {
  readonly type: 'mail.send';
  /** Unique within the conversation, such as `opinion-ready`. */
  readonly notice: string;
  readonly to: string;
  readonly subject: Phrase;
  /** Paragraphs in order. */
  readonly phrases: readonly Phrase[];
  /** As in `MessageSend`. */
  readonly who?: 'self' | 'child' | 'other';
  /** Signed forms that go along as copies. */
  readonly copies?: readonly MailCopy[];
}

/** A form as it was signed. */
export interface MailCopy {
  readonly title: Phrase;
  readonly text: readonly Phrase[];
  readonly signer: string;
  readonly signedAt: Instant;
  /** The language it was signed in. */
  readonly language: string;
}

/** News of a case for the hospital's own systems, as a signed webhook. */
export interface WebhookSend {
  readonly type: 'webhook.send';
  /** `case.` and what happened, such as `case.submitted`. */
  readonly event: string;
  readonly number: string;
  readonly status: string;
  /** Facts without words of the person. */
  readonly data: { readonly [name: string]: string | number | boolean | null };
}

/**
 * Wakes the conversation at an instant. Nothing stops a timer: one that is gone from the record, or stands there with
 * another instant, is stale and changes nothing when it fires.
 */
export interface TimerStart {
  readonly type: 'timer.start';
  readonly name: string;
  readonly dueAt: Instant;
}

/** Work for a coordinator. */
export interface TaskOpen {
  readonly type: 'task.open';
  /** What kind of work: `person-asked`, `check-residence`, `emergency`, ... */
  readonly kind: string;
  /** By when it has to be done, where there is such an instant. */
  readonly dueAt?: Instant;
  /** Facts that a coordinator needs to pick it up; never more health detail than that. */
  readonly details: { readonly [name: string]: string | number | boolean | null };
}

/** Work that is done: every open task of these kinds in this conversation. */
export interface TaskClose {
  readonly type: 'task.close';
  readonly kinds: readonly string[];
  /** Those that were opened later stay open. */
  readonly openedUntil?: Instant;
}

/** A case came to be. `number` is unique; a collision fails the turn, which is then decided again. */
export interface CaseOpen {
  readonly type: 'case.open';
  readonly number: string;
  readonly program: string;
  readonly status: string;
  /** Answers, consents and checks as they stood, JSON. */
  readonly content: unknown;
}

/** The case moved on. */
export interface CaseUpdate {
  readonly type: 'case.update';
  readonly number: string;
  readonly status: string;
  readonly content: unknown;
}

/** The person's words are wiped: transcript and answers; consents that were signed stay. */
export interface DraftDelete {
  readonly type: 'draft.delete';
}

/**
 * Beside the words, everything that tells who somebody is: where they are reached, what was sent and waits to be sent, what
 * was put aside, and what tasks say beyond the case's number. Cases and the audit log stay.
 */
export interface PersonForget {
  readonly type: 'person.forget';
}

/** A document that came in whole is part of the conversation from now on. */
export interface DocumentKeep {
  readonly type: 'document.keep';
  readonly id: string;
}

/** Documents are deleted, those that are on their way too; a conversation on hold keeps them out of sight. */
export interface DocumentDrop {
  readonly type: 'document.drop';
  readonly ids: readonly string[] | 'all';
}

/** The scanner is to look at a document; `document.scanned` comes back, or `delivery.failed` with its id as the notice. */
export interface DocumentScan {
  readonly type: 'document.scan';
  readonly id: string;
}

/** What coordinators see of the conversation has changed: its card, its transcript, and what is said to them alone. */
export interface ThreadUpdate {
  readonly type: 'thread.update';
  readonly notes: readonly Phrase[];
}

/** An entry for the append-only audit log. */
export interface AuditWrite {
  readonly type: 'audit.write';
  readonly action: string;
  readonly by: string;
  readonly details: { readonly [name: string]: string | number | boolean | null };
  /** How much this turn deleted, by kind, is added to the details. */
  readonly counts?: true;
}

/** Somebody says that they know a case of another conversation; `identity.checked` comes back. */
export interface IdentityCheck {
  readonly type: 'identity.check';
  readonly number: string;
  /** Each meaning of the patient's date of birth as it was written. */
  readonly birthDates: readonly Day[];
}

/** From now on nothing is sent to an address, whatever conversation it belongs to; `cause` is who asked for it. */
export interface AddressSuppress {
  readonly type: 'address.suppress';
  readonly channel: ChannelName;
  readonly address: string;
  readonly cause: 'person' | 'carrier';
}

/** An address may be sent to again. */
export interface AddressRelease {
  readonly type: 'address.release';
  readonly channel: ChannelName;
  readonly address: string;
}

/** A link that opens its page once, until `expiresAt`. */
export interface LinkIssue {
  readonly type: 'link.issue';
  readonly kind: LinkKind;
  readonly expiresAt: Instant;
}

export type Effect =
  | MessageSend
  | MailSend
  | WebhookSend
  | AddressSuppress
  | AddressRelease
  | LinkIssue
  | TimerStart
  | TaskOpen
  | IdentityCheck
  | TaskClose
  | CaseOpen
  | CaseUpdate
  | DraftDelete
  | PersonForget
  | DocumentKeep
  | DocumentDrop
  | DocumentScan
  | ThreadUpdate
  | AuditWrite;
