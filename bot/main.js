/**
 * `npm start`. What was compiled at one start is kept for the next, which reads no TypeScript then: hence this file is
 * JavaScript. It is kept beside the dependencies, because whoever can write there can change the program anyway; where
 * nobody can, nothing is kept.
 */
import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
const { serve } = await import('./serve.ts');
await serve(process.env);
flushCompileCache();
