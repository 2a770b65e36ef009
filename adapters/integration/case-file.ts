/**
 * A case as it is handed out to a hospital: what was answered, signed and left open, in words. Nothing in it belongs to
 * staff alone (experts, payments, notes). Two forms of it are made here: a FHIR bundle and a printed packet.
 *
 * - Term: a stable code, and what it is called in English.
 * - Line: one answer of the intake.
 * - SignedForm: one signature, with the text that it stands under.
 * - Sending: what a patient sends in person, where the program asks for that.
 */
import type { Day, Instant } from '../../machines/events.ts';

export interface Term {
  readonly code: string;
  readonly words: string;
}

export interface Line {
  /** The id of the step that asked. */
  readonly step: string;
  readonly label: string;
  readonly words: string;
  /** The answer out of a list; absent for free words. */
  readonly chosen?: Term;
  /** All answers of that list. */
  readonly choices?: readonly Term[];
  readonly day?: Day;
}

export interface Section extends Term {
  readonly lines: readonly Line[];
}

/** One hospital, clinic or laboratory that holds records. */
export interface RecordsAt {
  readonly facility: string;
  readonly kinds: readonly Term[];
  /** A year, month or day as far as it is known. */
  readonly from?: string;
  readonly to?: string;
  /** BCP 47 tag and its name. */
  readonly language?: Term;
  /** All of it in one sentence. */
  readonly words: string;
}

/** A file that the person added; its bytes are fetched on their own. */
export interface CaseDocument {
  readonly id: string;
  /** Safe in a header and a folder, with the ending of what it is. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly addedAt: Instant;
  /** `none`: nobody scanned it. `waiting`: it is not handed out before it is clean. */
  readonly scan: 'none' | 'waiting' | 'clean';
}

export interface AddedDocument extends CaseDocument {
  /** All of it in one sentence. */
  readonly words: string;
}

export interface SignedForm {
  readonly kind: string;
  readonly title: string;
  readonly signer: string;
  readonly signedAt: Instant;
  /** Day, time and zone in words. */
  readonly signedWhen: string;
  /** The language it was signed in: BCP 47 tag and its name. */
  readonly language: Term;
  readonly version: number;
  /** SHA-256 in hexadecimal over everything that was signed; a change of any of it makes another. */
  readonly hash: string;
  /** In the language it was signed in; `null` when that version of the text is no longer kept. */
  readonly text: string | null;
  /** Whether it still says what would be signed today. */
  readonly isCurrent: boolean;
  /** Whether it was taken back since. */
  readonly isRevoked: boolean;
}

/** Who writes for a patient. */
export interface Writer {
  readonly name: string;
  /** `physician` is no relative: a doctor who asks for a patient. */
  readonly role: string;
  /** What gives the right to sign, where there is any. */
  readonly authority?: Term;
  /** Why the patient does not sign. */
  readonly reason?: string;
}

export interface Contact {
  readonly email?: string;
  /** E.164. */
  readonly phone?: string;
  readonly callHours?: string;
}

export interface Sending {
  /** Papers and records in the order of the list; those that lack are named. */
  readonly contents: readonly { readonly words: string; readonly state: 'to-sign' | 'at-hand' | 'missing' }[];
  /** The way that was chosen. */
  readonly by?: 'fax' | 'courier' | 'email';
  readonly fax?: string;
  readonly email?: string;
  /** Lines of the postal address. */
  readonly post?: readonly string[];
  /** The statement for customs, word for word with the organ in its blank; `null` when no tissue is sent. */
  readonly customs: string | null;
  readonly isReturned: boolean;
}

export interface CaseFile {
  /** `SO-7K3M-9Q2F`. */
  readonly number: string;
  readonly status: string;
  readonly openedAt: Instant;
  /** Day, time and zone in words. */
  readonly openedWhen: string;
  readonly updatedAt: Instant;
  readonly program: Term & { readonly hospital: string; readonly collectsRecords: boolean };
  readonly patient: {
    readonly name: string;
    readonly birthDate?: Day;
    readonly address?: string;
    /** ISO 3166-1 alpha-2, and USPS in the United States. */
    readonly country?: string;
    readonly state?: string;
  };
  /** BCP 47 tag of the language that is spoken with the person. */
  readonly language: Term;
  /** `null` when the patient writes. */
  readonly writer: Writer | null;
  /** Of the patient, or of the writer when there is one. */
  readonly contact: Contact;
  readonly signer: string;
  readonly localDoctor?: string;
  readonly problem: string;
  readonly goal?: Term;
  readonly questions: readonly string[];
  readonly expert?: string;
  readonly sections: readonly Section[];
  readonly places: readonly RecordsAt[];
  readonly documents: readonly AddedDocument[];
  readonly forms: readonly SignedForm[];
  /** What still waits for a coordinator's decision. */
  readonly checks: readonly Term[];
  /** `null` where the program collects the records. */
  readonly sending: Sending | null;
}

/** The words on the packet, by their key without `packet.` */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;
