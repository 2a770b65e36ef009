import type { Bundle, FhirResource } from 'fhir/r4.js';
import type { CaseFile } from '../case-file.ts';
import { consentsOf } from './consent.ts';
import { type Cast, caseIdentifier, idOf, urnOf } from './identity.ts';
import { patientOf, writerOf } from './people.ts';
import { questionnaireResponseOf } from './questionnaire.ts';
import { addedDocumentsOf, recordsOf, serviceRequestOf, tasksOf } from './request.ts';

/**
 * A case as a FHIR R4 bundle of the type `collection`: resources that belong together, for whoever takes them in. A
 * `document` would claim an attested clinical paper with a composition, and a `transaction` would decide what happens on
 * the hospital's server, which only the hospital can. Resources point to each other by `urn:uuid`, so the bundle becomes
 * a transaction by adding a `request` to each entry. The same case gives the same ids.
 */
export const bundleOf = (file: CaseFile, baseUrl: string): Bundle => {
  const patient = patientOf(file);
  const writer = writerOf(file);
  const cast = castOf(file, baseUrl, patient, writer);
  const resources: readonly FhirResource[] = [
    patient,
    ...(writer ? [writer] : []),
    serviceRequestOf(file, cast),
    questionnaireResponseOf(file, cast),
    ...consentsOf(file, cast),
    ...recordsOf(file, cast),
    ...addedDocumentsOf(file, cast),
    ...tasksOf(file, cast),
  ];
  return {
    resourceType: 'Bundle',
    id: idOf(file.number, 'bundle'),
    identifier: caseIdentifier(cast),
    type: 'collection',
    timestamp: file.updatedAt,
    entry: resources.map((resource) => ({ fullUrl: urnOf(resource), resource: plainSpaces(resource) })),
  };
};

/**
 * A FHIR string knows no white space but space, tab and line ends, and people write others: a phone's keyboard sets
 * no-break spaces by itself.
 */
const plainSpaces = <T>(value: T): T => {
  if (typeof value === 'string') return value.replace(/[^\S \r\n\t]/g, ' ') as T;
  if (Array.isArray(value)) return value.map(plainSpaces) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainSpaces(inner)])) as T;
};

const castOf = (
  file: CaseFile,
  baseUrl: string,
  patient: FhirResource,
  writer: FhirResource | null,
): Cast => {
  const toPatient = { reference: urnOf(patient) };
  const toWriter = writer ? { reference: urnOf(writer) } : toPatient;
  return {
    baseUrl,
    number: file.number,
    patient: toPatient,
    writer: toWriter,
    signer: file.writer !== null && file.signer === file.writer.name ? toWriter : toPatient,
    program: { display: file.program.hospital },
  };
};
