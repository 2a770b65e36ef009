import type { PhraseValue } from '../effects.ts';
import type { ConsentKind, Ruling } from '../programs/schema.ts';
import { judgeAuthority } from '../rules/authority.ts';
import type { View } from './view.ts';

/** The version of the consent texts; a change of any wording raises it, and what was signed before is asked again. */
export const consentTextVersion = 1;

/**
 * Languages whose consent texts may be used as they are. In every other language they are a translation that the
 * hospital has to certify or replace before use; what is signed in it says so.
 */
export const certifiedConsentLanguages: readonly string[] = ['en'];

/** Who signs: the patient, or whoever may sign for a child or for an adult patient. */
export const signerOf = (view: View): string =>
  (writerSigns(view) ? view.answers.writerName : view.answers.patientName) ?? '';

/** The writer signs for a child, and for an adult with any authority that may count; otherwise the patient does. */
export const writerSigns = (view: View): boolean => {
  const { role, authority } = view.answers;
  if (role === 'patient' || role === 'physician' || role === undefined) return false;
  return (
    view.isMinor() || (authority !== undefined && authority !== 'none' && authorityRuling(view) !== 'refuse')
  );
};

/** Whether whoever is to sign may: at once, after a person has looked, or not at all. */
export const authorityRuling = (view: View): Ruling => {
  const { program, answers } = view;
  if (!program) return 'accept';
  const age = view.age();
  const patient = {
    ...(age === null ? {} : { age }),
    ...(answers.home?.state ? { state: answers.home.state } : {}),
  };
  const signs =
    answers.authority === undefined || answers.authority === 'none' ? 'patient' : answers.authority;
  return judgeAuthority(program, view.isMinor(), signs, patient).ruling;
};

/** The program's consents that concern this person, in the program's order. */
export const consentsNeeded = (view: View): readonly ConsentKind[] =>
  (view.program?.intake.consents ?? []).filter((kind) => {
    if (kind === 'share') return view.answers.shareOpinion === 'yes';
    if (kind === 'authority') return writerSigns(view);
    if (kind === 'release') return (view.answers.places ?? []).length > 0;
    return true;
  });

/** What a signature stands under: the blanks of the text, and one string that changes with any of them. */
export const consentSubject = (
  view: View,
  kind: ConsentKind,
): { readonly subject: string; readonly values: { readonly [name: string]: PhraseValue } } => {
  const values = {
    program: view.program?.name ?? '',
    hospital: view.program?.hospital ?? '',
    partner: view.program?.partner ?? '',
    hasPartner: view.program?.partner ? 'yes' : 'no',
    patient: view.answers.patientName ?? '',
    signer: signerOf(view),
    self: signerOf(view) === view.answers.patientName ? 'yes' : 'no',
    ...(kind === 'authority'
      ? { authorityName: { key: `consent.authority.as.${view.answers.authority ?? 'other'}` } }
      : {}),
    doctor: view.answers.localDoctor ?? '',
  };
  const places = kind === 'release' ? (view.answers.places ?? []).map(({ facility }) => facility) : [];
  return {
    subject: JSON.stringify([kind, consentTextVersion, view.context.language, values, places]),
    values,
  };
};

/** Signed, or declined where that is allowed, as it stands today. */
export const isSigned = (view: View, kind: ConsentKind): boolean => {
  const { subject } = consentSubject(view, kind);
  return (
    view.context.consents.some((consent) => consent.kind === kind && consent.subject === subject) ||
    view.context.declinedConsents.includes(kind)
  );
};
