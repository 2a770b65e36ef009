/**
 * What is signed. The wording is ours and not a lawyer's: a hospital puts its own counsel's text here before use.
 * A change of any text raises `consentTextVersion` in machines/intake/consents.ts.
 */
export const consents = {
  'consent.count': 'Form {number} of {of}: {title}',
  'consent.repeat': 'This is still about the form: {title}. Write REPEAT to read it again.',
  'consent.name-too': 'Thank you. To finish signing, please write your full name.',
  'consent.agree-too': 'Thank you. To finish signing, please also write the words: I agree.',
  'consent.signed': 'Signed: {title}.',
  'consent.refused.needed':
    'That is your right. Without this form, {program} cannot review the case. Nothing is submitted, and you pay nothing. Your answers are saved. If you have doubts about the form, write PERSON. If you change your mind, you can sign it here.',
  'consent.refused.share': 'That is fine. The opinion goes to you only.',

  'consent.service.title': 'Consent to the online service',
  'consent.service.text':
    "I, {signer}, ask for an online second opinion from {program} for {self, select, yes {myself} other {{patient}}}. I understand that:\n- The opinion is given at a distance, from records and images only. The expert does not examine the patient.\n- It does not replace the patient's own doctor, and it is not for emergencies.\n- I can change my mind before the request is submitted. That does not affect any other care.\n- My data are used for this request and are kept private as the law asks.",
  'consent.release.title': 'Release of medical records',
  'consent.release.text':
    'I, {signer}, allow the places named here to give the medical records of {patient} to {program}{hasPartner, select, yes { and its partner {partner}} other {}}:\n{places}\n\n- What: notes, test results, images, pathology and operation reports.\n- Why: for the second opinion, at my request.\n- Until: this release ends one year after I sign it, or when the case is closed, if that is sooner.\n- I can take it back at any time by writing REVOKE here or by letter. Records sent before that stay sent.\n- My care, payment and insurance do not depend on signing. But without records there can be no opinion.\n- Records that were sent may be passed on by others and may then no longer be protected by the privacy law.\n- I get a copy of this release.',
  'consent.share.title': 'Sending the opinion to the local doctor',
  'consent.share.text':
    'I, {signer}, agree that {program} sends the written opinion for {patient} also to: {doctor}. I can take this back at any time before it is sent.',
  'consent.authority.title': 'Right to act for the patient',
  'consent.authority.text':
    'I, {signer}, state that I have the legal right to decide about the health care of {patient}, as: {authorityName}. I will show papers if I am asked.',
  'consent.authority.as.parent': 'parent',
  'consent.authority.as.guardian': 'court-appointed guardian',
  'consent.authority.as.relative-caregiver': 'relative who cares for the patient',
  'consent.authority.as.foster-parent': 'foster parent',
  'consent.authority.as.step-parent': 'step-parent',
  'consent.authority.as.proxy': 'health care proxy',
  'consent.authority.as.power-of-attorney': 'holder of a power of attorney',
  'consent.authority.as.conservator': 'conservator or guardian',
  'consent.authority.as.family': 'family member',
  'consent.authority.as.other': 'other legal representative',
  'consent.letter.title': 'Letter of Agreement',
  'consent.letter.text':
    'I, {signer}, ask {program} to review the case of {patient} and agree to its Letter of Agreement. The office sends the letter. I will sign and date it, and send it with the packet. The documents I send are right and up to date.',
  'consent.informed.title': 'Informed consent form',
  'consent.informed.text':
    'I, {signer}, have understood that {program} gives its opinion for {patient} at a distance, from the papers and images I send. I will sign the informed consent form of the office and send it with the packet.',
} as const;
