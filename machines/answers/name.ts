import { fold, normalise } from './normal.ts';
import { type Reading, read, unclear } from './reading.ts';
import { readWord } from './words.ts';
import { readYesNo } from './yes-no.ts';

/** A person's name as they write it. */
export interface PersonName {
  readonly full: string;
}

const introduction =
  /^\s*(?:(?:hi|hello|hola|yes|sí|si|ok)[,.!]?\s+)?(?:(?:my|his|her|the patient['’]?s|their|our)(?:\s+(?:full|legal|complete|daughter['’]?s|son['’]?s|mother['’]?s|father['’]?s))*\s+name\s*(?:is|:)|name\s*:|i\s*am\b|i['’]?m\b|it['’]?s\b|this\s+is\b|they\s+call\s+me|call\s+me|me\s+llamo|mi\s+nombre(?:\s+completo)?\s+es|el\s+nombre\s+es|su\s+nombre\s+es|se\s+llama|nombre\s*:|soy\b)\s*/iu;
const nameCharacters = /^[\p{L}\p{M}][\p{L}\p{M}\s.,'’‘`´·・()-]*$/u;
const sentenceWords = new Set(
  (
    'i me you he she it we they is are was were be been am do does did have has had want need would should could can cant dont not what why who where when how which the this that these those ' +
    'a an with for from about because but if of to in on at and or please cancer tumor pain doctor hospital thanks know sure sorry later question help mother father wife husband patient my your name ' +
    'que porque como cuando donde quien quiero necesito tengo es esta estoy soy no si el mi su para con por una un pero gracias nombre dolor paciente pregunta hola'
  ).split(' '),
);
/** Particles that stand inside names and are sentence words elsewhere. */
const particles = new Set(
  'de del la las los el al van von der den bin ibn da do dos e y a i o san santa le du des ter ten'.split(
    ' ',
  ),
);
const wordsThatAreNoName = new Set([
  'help',
  'human',
  'back',
  'repeat',
  'cancel',
  'skip',
  'change',
  'list',
  'language',
  'emergency',
  'delete',
  'privacy',
  'are-you-a-bot',
  'start-over',
  'pause',
  'continue',
  'thanks',
  'goodbye',
  'greeting',
  'ok',
  'copy',
  'revoke',
  'status',
]);

const isSentence = (words: readonly string[]): boolean => {
  const telling = words.filter((word) => sentenceWords.has(word) && !particles.has(word));
  return telling.length > 0 && words.length > 1 ? true : words.length === 1 && telling.length === 1;
};

/**
 * Reads a person's name in any script, 1 to 100 characters, and keeps their own spelling.
 * Unclear: `empty`, `too-long`, `not-a-name` (digits, an address, a sentence), `a-word` (a command, a yes or no).
 */
export const readName = (text: string): Reading<PersonName> => {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  if (trimmed === '') return unclear('empty');
  const asked = introduction.test(trimmed);
  if (!asked && wordsThatAreNoName.has(readWord(trimmed)?.word ?? '')) return unclear('a-word');
  const answer = readYesNo(trimmed);
  if (!asked && answer.outcome === 'read') return unclear('a-word');
  const full = trimmed
    .replace(introduction, '')
    .replace(/[\s,;:!]+$/u, '')
    .replace(/(?<=\p{Ll}{3})\.$/u, '')
    .replace(/^[("“«]+|[)"”»]+$/gu, '')
    .trim();
  if (full === '') return unclear('empty');
  if ([...full].length > 100) return unclear('too-long');
  if (!nameCharacters.test(full) || /[.,]{2}/.test(full)) return unclear('not-a-name');
  const words = normalise(full).split(' ');
  if (words.length > 10 || isSentence(words)) return unclear('not-a-name');
  return read({ full });
};

const bareName = (name: string): string => fold(name).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Whether two spellings are one signature: capitals, accents, spaces and hyphens do not count, the order does. */
export const sameName = (a: string, b: string): boolean => bareName(a) !== '' && bareName(a) === bareName(b);
