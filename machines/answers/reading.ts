/**
 * What a reader made of a person's words.
 *
 * - `read`: understood, nothing to ask.
 * - `check`: one meaning is likely, but it is read back in words and confirmed before it counts
 *   ("03/04/2010": March 4 or April 3).
 * - `unclear`: not understood. `why` names what was wrong in the form of a text key's last part
 *   ("in-the-future"), `candidates` are the closest meanings, best first, at most three.
 */
export type Reading<T> =
  | { readonly outcome: 'read'; readonly value: T }
  | { readonly outcome: 'check'; readonly value: T; readonly why: string; readonly candidates?: readonly T[] }
  | { readonly outcome: 'unclear'; readonly why: string; readonly candidates?: readonly T[] };

export const read = <T>(value: T): Reading<T> => ({ outcome: 'read', value });

export const check = <T>(value: T, why: string, candidates?: readonly T[]): Reading<T> =>
  candidates ? { outcome: 'check', value, why, candidates } : { outcome: 'check', value, why };

export const unclear = <T>(why: string, candidates?: readonly T[]): Reading<T> =>
  candidates ? { outcome: 'unclear', why, candidates } : { outcome: 'unclear', why };
