/** Mocha loads this first: the many processes of the tests keep what they compile where `npm start` keeps it. */
import { fileURLToPath } from 'node:url';

process.env.NODE_COMPILE_CACHE ??= fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url));
