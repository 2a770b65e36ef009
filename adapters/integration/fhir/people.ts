import type { CodeableConcept, ContactPoint, Patient, Practitioner, RelatedPerson } from 'fhir/r4.js';
import type { CaseFile } from '../case-file.ts';
import { idOf, urnOf } from './identity.ts';

const contactOf = ({ contact }: CaseFile): ContactPoint[] => [
  ...(contact.email ? [{ system: 'email' as const, value: contact.email }] : []),
  ...(contact.phone ? [{ system: 'phone' as const, value: contact.phone }] : []),
];

/** `telecom` and `address` left out when empty: FHIR knows no empty lists. */
const withContact = (file: CaseFile): { telecom?: ContactPoint[] } => {
  const telecom = contactOf(file);
  return telecom.length > 0 ? { telecom } : {};
};

const languageOf = ({ language }: CaseFile): CodeableConcept => ({
  coding: [{ system: 'urn:ietf:bcp:47', code: language.code }],
  text: language.words,
});

/** Names stay whole: which part is the family's cannot be told in every language. */
export const patientOf = (file: CaseFile): Patient => {
  const { name, birthDate, address, country, state } = file.patient;
  const isPlaced = address !== undefined || country !== undefined;
  return {
    resourceType: 'Patient',
    id: idOf(file.number, 'patient'),
    name: [{ use: 'official', text: name }],
    ...(birthDate ? { birthDate } : {}),
    ...(file.writer === null ? withContact(file) : {}),
    ...(isPlaced
      ? {
          address: [
            {
              use: 'home',
              ...(address ? { text: address } : {}),
              ...(state ? { state } : {}),
              ...(country ? { country } : {}),
            },
          ],
        }
      : {}),
    ...(file.writer === null ? { communication: [{ language: languageOf(file), preferred: true }] } : {}),
    ...(file.localDoctor ? { generalPractitioner: [{ display: file.localDoctor }] } : {}),
  };
};

/** HL7 v3 RoleCode by what gives the right to sign; the rest is told in words alone. */
const relationships: { readonly [authority: string]: string } = {
  parent: 'PRN',
  'step-parent': 'STPPRN',
  'foster-parent': 'PRNFOST',
  guardian: 'GUARD',
  'relative-caregiver': 'FAMMEMB',
  family: 'FAMMEMB',
  proxy: 'HPOWATT',
  'power-of-attorney': 'HPOWATT',
};

/** Who writes for the patient: a doctor, or somebody who is related in some way; `null` when the patient writes. */
export const writerOf = (file: CaseFile): RelatedPerson | Practitioner | null => {
  const { writer } = file;
  if (writer === null) return null;
  const about = {
    id: idOf(file.number, 'writer'),
    name: [{ use: 'official' as const, text: writer.name }],
    ...withContact(file),
  };
  if (writer.role === 'physician') return { resourceType: 'Practitioner', ...about };
  const code = relationships[writer.authority?.code ?? ''];
  return {
    resourceType: 'RelatedPerson',
    ...about,
    patient: { reference: urnOf(patientOf(file)) },
    relationship: [
      {
        ...(code ? { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code }] } : {}),
        text: writer.authority?.words ?? writer.role,
      },
    ],
    communication: [{ language: languageOf(file), preferred: true }],
  };
};
