/** Every Spanish text that a patient reads, by key. One folder is one language. */
import { aftercare } from './aftercare.ts';
import { asking } from './asking.ts';
import { caseLife } from './case.ts';
import { choices } from './choices.ts';
import { consents } from './consents.ts';
import { conversation } from './conversation.ts';
import { coordinators } from './coordinators.ts';
import { copies } from './copies.ts';
import { facts } from './facts.ts';
import { offer } from './offer.ts';
import { page } from './page.ts';
import { texting } from './texting.ts';

export const locale = 'es-US';

export const texts = {
  ...conversation,
  ...coordinators,
  ...aftercare,
  ...asking,
  ...choices,
  ...caseLife,
  ...offer,
  ...consents,
  ...copies,
  ...facts,
  ...texting,
  ...page,
} as const;
