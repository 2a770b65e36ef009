/** Every English text by key. One folder is one language. */
import { aftercare } from './aftercare.ts';
import { asking } from './asking.ts';
import { cards } from './cards.ts';
import { caseLife } from './case.ts';
import { choices } from './choices.ts';
import { consents } from './consents.ts';
import { conversation } from './conversation.ts';
import { coordinators } from './coordinators.ts';
import { copies } from './copies.ts';
import { facts } from './facts.ts';
import { funnel } from './funnel.ts';
import { offer } from './offer.ts';
import { packet } from './packet.ts';
import { page } from './page.ts';
import { texting } from './texting.ts';

export const locale = 'en-US';

export const texts = {
  ...conversation,
  ...coordinators,
  ...cards,
  ...aftercare,
  ...asking,
  ...choices,
  ...caseLife,
  ...offer,
  ...consents,
  ...copies,
  ...facts,
  ...funnel,
  ...packet,
  ...texting,
  ...page,
} as const;
