/** Mocha loads this first: what Node strips and compiles is kept for the many processes that the tests start. */
import { tmpdir } from 'node:os';
import { join } from 'node:path';

process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'second-opinion-intake-compiled');
