import type { Authority, OpenProgram, Ruling } from '../programs/schema.ts';

/** Why somebody may not sign, or not before a person has looked. */
export type AuthorityReason =
  /** A child cannot sign; an adult with authority is needed. */
  | 'minor-alone'
  /** An adult by the program's cut-off, but not yet by the law of the state. */
  | 'later-majority'
  /** This authority counts only after a person has checked it. */
  | 'authority-unchecked'
  /** The patient has to sign, or somebody with another authority. */
  | 'no-authority';

export interface AuthorityVerdict {
  readonly ruling: Ruling;
  /** `null` when accepted. */
  readonly reason: AuthorityReason | null;
}

/**
 * Whether somebody may sign for a patient, `'patient'` for the patient in person (decisions X10-X13, X50). `age` and
 * `state` are the patient's; without them no later majority is found.
 */
export const judgeAuthority = (
  program: OpenProgram,
  patientIsMinor: boolean,
  authority: Authority | 'patient',
  patient: { readonly age?: number; readonly state?: string } = {},
): AuthorityVerdict => {
  const { child, adult, laterMajority } = program.intake.authority;
  if (authority === 'patient') {
    if (patientIsMinor) return { ruling: 'refuse', reason: 'minor-alone' };
    const majority = patient.state === undefined ? undefined : laterMajority[patient.state];
    const isStillMinorThere = majority !== undefined && patient.age !== undefined && patient.age < majority;
    return isStillMinorThere
      ? { ruling: 'person', reason: 'later-majority' }
      : { ruling: 'accept', reason: null };
  }
  const ruling = (patientIsMinor ? child : adult)[authority] ?? 'refuse';
  switch (ruling) {
    case 'accept':
      return { ruling, reason: null };
    case 'person':
      return { ruling, reason: 'authority-unchecked' };
    case 'refuse':
      return { ruling, reason: 'no-authority' };
  }
};
