import type { CallHours } from '../answers/phone.ts';
import type { RecordKind } from '../answers/records.ts';
import type { Day } from '../events.ts';
import type { Authority, Role } from '../programs/schema.ts';
import type { YesNoUnsure } from '../rules/eligibility.ts';
import type { Place } from '../rules/places.ts';

export type { Place, RecordKind, YesNoUnsure };
export type YesNo = Exclude<YesNoUnsure, 'unsure'>;

/** One hospital, clinic or laboratory that holds records of the patient. */
export interface RecordPlace {
  readonly facility: string;
  readonly kinds?: readonly RecordKind[];
  /** A year, month or day as far as it is known; without `to` it goes on today. */
  readonly from?: string;
  readonly to?: string;
  /** BCP 47 tag of the records' language. */
  readonly language?: string;
}

/**
 * Everything a person can be asked, by step. A key that is absent was not asked yet, or was withdrawn because
 * something it depends on changed. JSON only; keys are a stored format.
 */
export interface Answers {
  readonly emergency?: 'no';
  readonly role?: Role;
  readonly home?: Place;
  readonly now?: Place;
  readonly birthDate?: Day;
  readonly problem?: string;
  readonly goal?: 'diagnosis' | 'plan' | 'operation' | 'other';
  readonly digestiveCancer?: YesNoUnsure;
  readonly breastCancer?: YesNoUnsure;
  readonly sarcoma?: YesNoUnsure;
  readonly cancer?: YesNoUnsure;
  readonly inHospital?: YesNoUnsure;
  readonly childhoodDisease?: YesNoUnsure;
  readonly program?: string;

  readonly authority?: Authority;
  /** Why a relative signs in place of an adult patient. */
  readonly authorityReason?: string;
  readonly patientName?: string;
  readonly writerName?: string;
  readonly email?: string;
  /** E.164, or `null` where a phone is optional and none was given. */
  readonly phone?: string | null;
  readonly callHours?: CallHours;
  readonly address?: string;
  readonly account?: 'done' | 'later' | 'need-help';
  /** The person's own words: name, clinic, phone or fax; `null` when skipped. */
  readonly localDoctor?: string | null;
  readonly shareOpinion?: YesNo;
  readonly video?: YesNo;
  readonly updatesBy?: string;

  readonly places?: readonly RecordPlace[];
  readonly placesComplete?: 'yes';
  /** `none` when the person says there are no records at all. */
  readonly noRecords?: 'yes';
  readonly images?: 'both' | 'images-only' | 'reports-only' | 'none' | 'unsure';
  readonly tissue?: YesNoUnsure;
  readonly slides?: 'stained' | 'unstained' | 'unsure';
  readonly organ?: string;
  readonly tissueStatement?: YesNoUnsure;
  readonly tissueReport?: YesNo;
  readonly sendBy?: 'fax' | 'courier' | 'email';
  readonly returnRecords?: YesNo;
  readonly translated?: 'yes';

  readonly questions?: readonly string[];
  readonly questionsComplete?: 'yes';
  /** The doctor wished for, or `null` for none. */
  readonly expert?: string | null;

  readonly review?: 'ok';
  readonly quote?: QuoteAccepted;
  readonly expectations?: 'ok';
  readonly inHospitalAgain?: YesNoUnsure;
  readonly recheck?: 'ok';
}

/** What the person said yes to: the program and its printed price, or `null` where a person quotes. */
export interface QuoteAccepted {
  readonly program: string;
  readonly amount: number | null;
}

export type AnswerKey = keyof Answers;
