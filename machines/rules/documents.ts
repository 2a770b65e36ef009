/** Which documents a program takes from a person. */
import type { IntakeRules } from '../programs/schema.ts';

export type DocumentRules = NonNullable<IntakeRules['records']['documents']>;

/** Why a document is not taken. `closed`: none may be added now. */
export type DocumentRefusal = 'closed' | 'too-many' | 'empty' | 'too-big' | 'wrong-kind';

/** House: a megabyte as the file managers of computers count it, the larger of the two. */
const bytesAtMost = ({ megabytesAtMost }: DocumentRules): number => megabytesAtMost * 2 ** 20;

/** `others`: documents that are kept or on their way already. */
export const refuseOffer = (
  rules: DocumentRules | null,
  others: number,
  bytes: number,
): DocumentRefusal | null => {
  if (rules === null) return 'closed';
  if (bytes <= 0) return 'empty';
  if (bytes > bytesAtMost(rules)) return 'too-big';
  return others >= rules.atMost ? 'too-many' : null;
};
