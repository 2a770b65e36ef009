import { createHash } from 'node:crypto';
import type { Attachment, Coding, Consent } from 'fhir/r4.js';
import type { CaseFile, SignedForm } from '../case-file.ts';
import { type Cast, idOf } from './identity.ts';

const scopes: { readonly privacy: Coding; readonly treatment: Coding } = {
  privacy: {
    system: 'http://terminology.hl7.org/CodeSystem/consentscope',
    code: 'patient-privacy',
    display: 'Privacy Consent',
  },
  treatment: {
    system: 'http://terminology.hl7.org/CodeSystem/consentscope',
    code: 'treatment',
    display: 'Treatment',
  },
};

/** LOINC, as FHIR R4 lists it for `Consent.category`. */
const categories: { readonly release: Coding; readonly consent: Coding } = {
  release: { system: 'http://loinc.org', code: '64292-6', display: 'Release of information consent' },
  consent: { system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' },
};

/** Forms that let data go to somebody. */
const isRelease = ({ kind }: SignedForm): boolean => kind === 'release' || kind === 'share';

/**
 * One for each signature, those that are outdated or taken back too, as inactive. The version of the text is the policy; the hash over
 * everything that was signed is the identifier; the text itself is the source.
 */
export const consentsOf = (file: CaseFile, cast: Cast): readonly Consent[] =>
  file.forms.map((form, index) => ({
    resourceType: 'Consent',
    id: idOf(file.number, `consent/${form.kind}/${index + 1}`),
    identifier: [{ system: `${cast.baseUrl}/consents/sha-256`, value: form.hash }],
    status: form.isCurrent && !form.isRevoked ? 'active' : 'inactive',
    scope: { coding: [isRelease(form) ? scopes.privacy : scopes.treatment] },
    category: [{ coding: [isRelease(form) ? categories.release : categories.consent], text: form.title }],
    patient: cast.patient,
    dateTime: form.signedAt,
    performer: [{ ...cast.signer, display: form.signer }],
    organization: [{ display: file.program.hospital }],
    policy: [{ uri: `${cast.baseUrl}/consent-texts/${form.kind}/${form.version}` }],
    policyRule: { text: `${form.title}, text version ${form.version}` },
    ...(form.text === null ? {} : { sourceAttachment: sourceOf(form, form.text) }),
  }));

/** FHIR R4 asks for SHA-1 in `hash`, to notice a damaged copy. */
const sourceOf = (form: SignedForm, text: string): Attachment => ({
  contentType: 'text/plain; charset=utf-8',
  language: form.language.code,
  data: Buffer.from(text).toString('base64'),
  size: Buffer.byteLength(text),
  hash: createHash('sha1').update(text).digest('base64'),
  title: form.title,
  creation: form.signedAt,
});
