import { benign } from './terminology/benign.ts';
import { breast } from './terminology/breast.ts';
import { digestive } from './terminology/digestive.ts';
import type { Entry } from './terminology/entry.ts';
import { language } from './terminology/language.ts';
import { otherCancers } from './terminology/other-cancers.ts';
import { otherConditions } from './terminology/other-conditions.ts';
import { sarcoma } from './terminology/sarcoma.ts';

/**
 * What diseases are called, by clinicians and by patients, in English and Spanish. The first entry that lists
 * a name wins, so the excluded diseases stand first.
 */
export const terminology: readonly Entry[] = [
  ...digestive,
  ...breast,
  ...sarcoma,
  ...otherCancers,
  ...benign,
  ...language,
  ...otherConditions,
];
