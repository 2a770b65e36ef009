/** A fault that somebody could write into the code, with the invariant it breaks and the test that notices. */
export interface Mutation {
  readonly invariant: string;
  readonly file: string;
  /** Stands once in the file. */
  readonly from: string;
  readonly to: string;
  readonly caughtBy: string;
}

/** A defence of SECURITY.md is taken out: `to` stands in the place of `from`. */
export const without = (
  defence: string,
  file: string,
  from: string,
  to: string,
  caughtBy: string,
): Mutation => ({ invariant: `defence: ${defence}`, file, from, to, caughtBy });
