/** Ids of the resources of a case: the same case gives the same ids, so that a second export updates the first. */
import { createHash } from 'node:crypto';
import type { FhirResource, Identifier, Reference } from 'fhir/r4.js';

/** Ours alone, drawn once (RFC 9562, version 5 needs a namespace). */
const namespace = '6f0cf0b7-3a34-4b0e-9a55-6a0f1f4f2f8d';

/** A UUID of version 5 from a case number and the resource's part in it, such as `consent/release/1`. */
export const idOf = (caseNumber: string, part: string): string => {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(`${caseNumber}/${part}`)
    .digest()
    .subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};

export const urnOf = ({ id }: Pick<FhirResource, 'id'>): string => `urn:uuid:${id}`;

/** Who and what the resources of one case point to. */
export interface Cast {
  /** The installation's address: the namespace of its identifiers, without a slash at the end. */
  readonly baseUrl: string;
  readonly number: string;
  readonly patient: Reference;
  /** Who writes: the patient, a relative or a doctor. */
  readonly writer: Reference;
  /** Who signs: the patient, or the writer for them. */
  readonly signer: Reference;
  readonly program: Reference;
}

export const caseIdentifier = ({ baseUrl, number }: Pick<Cast, 'baseUrl' | 'number'>): Identifier => ({
  system: `${baseUrl}/api/cases`,
  value: number,
});
