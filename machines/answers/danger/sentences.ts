import { normalise } from '../normal.ts';
import { respell } from './spelling.ts';

/** The sentences of a message in plain form (see ../normal.ts), their commas, colons and dashes as " , ". */
export const sentencesOf = (text: string): string[] =>
  respell(text)
    .split(/(?<!\b(?:dr|mr|mrs|ms|st))(?:\.(?!\d)|[;!?¿¡\n])+/i)
    .map((sentence) =>
      sentence
        .split(/\s*[,:()]\s*|\s[-–—]+\s/)
        .map(normalise)
        .filter((part) => part !== '')
        .join(' , '),
    )
    .filter((sentence) => sentence !== '');
