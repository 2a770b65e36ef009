/** Small numbers as words, English and Spanish, in plain form. */
const cardinals: readonly (readonly string[])[] = [
  ['zero', 'cero'],
  ['one', 'uno', 'una', 'un'],
  ['two', 'dos'],
  ['three', 'tres'],
  ['four', 'cuatro'],
  ['five', 'cinco'],
  ['six', 'seis'],
  ['seven', 'siete'],
  ['eight', 'ocho'],
  ['nine', 'nueve'],
  ['ten', 'diez'],
  ['eleven', 'once'],
  ['twelve', 'doce'],
];

const ordinals: readonly (readonly string[])[] = [
  [],
  ['first', '1st', 'primero', 'primera', 'primer', '1ro', '1ero', '1era', '1o', '1a'],
  ['second', '2nd', 'segundo', 'segunda', '2do', '2da', '2o', '2a'],
  ['third', '3rd', 'tercero', 'tercera', 'tercer', '3ro', '3ra', '3o', '3a'],
  ['fourth', '4th', 'cuarto', 'cuarta', '4to', '4ta', '4o', '4a'],
  ['fifth', '5th', 'quinto', 'quinta', '5to', '5ta', '5o', '5a'],
  ['sixth', '6th', 'sexto', 'sexta', '6to', '6ta', '6o', '6a'],
  ['seventh', '7th', 'septimo', 'septima', '7mo', '7ma', '7o', '7a'],
  ['eighth', '8th', 'octavo', 'octava', '8vo', '8va', '8o', '8a'],
  ['ninth', '9th', 'noveno', 'novena', '9no', '9na', '9o', '9a'],
  ['tenth', '10th', 'decimo', 'decima', '10mo', '10ma', '10o', '10a'],
];

const byWord = new Map<string, number>([
  ...cardinals.flatMap((words, n) => words.map((word) => [word, n] as const)),
  ...ordinals.flatMap((words, n) => words.map((word) => [word, n] as const)),
]);

/** A plain word as a number: digits, "two", "dos", "second", "2nd", "segunda"; `null` for anything else. */
export const numberOf = (word: string): number | null =>
  /^\d{1,6}$/.test(word) ? Number(word) : (byWord.get(word) ?? null);
