import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { classifyAnswer } from '../machines/answers/classify.ts';
import { readDanger } from '../machines/answers/emergency.ts';
import { classifyDiagnosis } from '../machines/rules/diagnosis.ts';

/**
 * Reads one phrase a line and writes what the readers make of it, one JSON line each, in the same order:
 * the diagnosis categories, or with `--answers` what a short answer is taken for.
 */
const classifyPhrase = process.argv.includes('--answers')
  ? classifyAnswer
  : (text: string) => ({ text, ...classifyDiagnosis(text), emergency: readDanger(text) !== null });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!process.stdout.write(`${JSON.stringify(classifyPhrase(line))}\n`)) await once(process.stdout, 'drain');
}
