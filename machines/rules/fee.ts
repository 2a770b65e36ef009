import type { Fee, OpenProgram } from '../programs/schema.ts';

/**
 * What a case costs: the printed price with its terms, or who quotes it. A price is always above zero; where none is
 * printed there is no amount at all that could be shown or charged (decision X36).
 */
export type Quote =
  | ({ readonly kind: 'price' } & Fee)
  | {
      readonly kind: 'by-person';
      /** Text key under `quote.by.*`. */
      readonly by: string;
    };

export const quoteOf = ({ intake: { fee, quotedBy } }: OpenProgram): Quote =>
  fee === null ? { kind: 'by-person', by: quotedBy ?? 'coordinator' } : { kind: 'price', ...fee };
