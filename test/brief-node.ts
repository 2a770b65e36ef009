/** The program of a process that a test starts. */
export const node = process.execPath;

/**
 * What it is told before its file when it lives for seconds: V8 compiles PGlite's code once and does not go on to optimize
 * it, which takes 2 s of processor time at each start and pays off later than that.
 */
export const brief = ['--liftoff-only'] as const;
