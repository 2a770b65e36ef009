import type { CaseFacts } from '../case/facts.ts';
import type { DocumentKind } from '../document-kinds.ts';
import type { ChannelName, Instant } from '../events.ts';
import type { ConsentKind } from '../programs/schema.ts';
import type { Answers } from './answers.ts';
import type { StepId } from './step-id.ts';

/** A signed consent. It stays for good; it counts only while `subject` is what it would be today. */
export interface Consent {
  readonly kind: ConsentKind;
  /** What was signed, in full: text version, program, signer, patient, record places. A change makes it stale. */
  readonly subject: string;
  readonly signer: string;
  readonly signedAt: Instant;
  readonly channel: ChannelName;
  readonly language: string;
  /** The words that were signed are a translation that nobody certified. */
  readonly isUncertified?: true;
  /** The network address that a signature on the signing page came from. */
  readonly signedFrom?: string;
}

/** A signature half given: the words, or the name. */
export interface Signing {
  readonly kind: ConsentKind;
  readonly agreed: boolean;
  readonly name: string | null;
}

/** What a person's words were read as, kept until they confirm it. */
export interface Doubt {
  readonly step: StepId;
  readonly why: string;
  /** Possible meanings, best first; JSON values of the step. */
  readonly candidates: readonly unknown[];
}

/** Questions about an opinion in the person's words, and when and where they sent them: this counts (X28). */
export interface Asked {
  readonly texts: readonly string[];
  readonly at: Instant;
  readonly channel: ChannelName;
}

/** A document that the person added; its bytes are kept beside the conversation, under the same id. */
export interface KeptDocument {
  readonly id: string;
  readonly name: string;
  readonly kind: DocumentKind;
  readonly bytes: number;
  /** In hexadecimal. */
  readonly sha256: string;
  readonly addedAt: Instant;
  /** `none`: there is no scanner. `waiting`: nobody gets it before it is clean. */
  readonly scan: 'none' | 'waiting' | 'clean';
}

/** What is asked after submission, as far as it is answered. Nothing is sent before all of it is. */
export interface Aftercare {
  readonly wish: 'clarify' | 'call';
  /** Words that may be a question about the opinion; they count once the person says so. */
  readonly offered?: Asked;
  /** They were told what it means, and want to go on. */
  readonly isAgreed?: true;
  /** The submitted question that it is about, 1-based. */
  readonly about?: number;
  readonly asked?: Asked;
  /** The words sound like a new question, and the person sends them all the same. */
  readonly isSentAsNew?: true;
}

/** What the guided conversation knows. JSON only; keys are a stored format (see snapshot.ts). */
export interface IntakeContext {
  /** When the last event happened. */
  readonly now: Instant;
  /** When the words that are being read reached us; never stored. */
  readonly receivedAt?: Instant;
  readonly channel: ChannelName;
  readonly language: string;
  readonly answers: Answers;
  /** Unreadable answers in a row at this step. */
  readonly misreads: number;
  /** Steps answered, in order, for going back. */
  readonly trail: readonly StepId[];
  /** The step whose answer is being changed; its old answer holds until the new one is read. */
  readonly changing: StepId | null;
  readonly doubt: Doubt | null;
  /** What was said ahead of its step, by step; read back for a yes when the step comes. */
  readonly heard: { readonly [step in StepId]?: unknown };
  readonly signing: Signing | null;
  readonly consents: readonly Consent[];
  readonly documents: readonly KeptDocument[];
  /** Consents that were declined though they may be. */
  readonly declinedConsents: readonly ConsentKind[];
  /** Codes of checks that a coordinator cleared. */
  readonly cleared: readonly string[];
  /** Contradictions asked about once already, by step. */
  readonly contradicted: readonly StepId[];
  readonly case: CaseFacts | null;
  readonly paymentId: string | null;
  /** The answers as they were submitted, or changed and confirmed since. */
  readonly confirmed: Answers | null;
  /** `null` while nothing is asked after submission. */
  readonly aftercare: Aftercare | null;
}

export interface IntakeInput {
  readonly at: Instant;
  readonly channel: ChannelName;
  readonly language: string;
}

export const openContext = (input: IntakeInput): IntakeContext => ({
  now: input.at,
  channel: input.channel,
  language: input.language,
  answers: {},
  misreads: 0,
  trail: [],
  changing: null,
  doubt: null,
  heard: {},
  signing: null,
  consents: [],
  documents: [],
  declinedConsents: [],
  cleared: [],
  contradicted: [],
  case: null,
  paymentId: null,
  confirmed: null,
  aftercare: null,
});
