import { isNear } from './normal.ts';

/** Month names in plain form, English and Spanish, January first. */
const names: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero', 'ene'],
  ['february', 'feb', 'febr', 'febrero', 'feburary', 'febuary'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril', 'abr'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septiembre', 'setiembre', 'set'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre', 'dic'],
];

/** The number of a month (1 to 12) by its plain name, a longer name perhaps misspelt; `null` when it is none. */
export const monthOf = (word: string): number | null => {
  const exact = names.findIndex((month) => month.includes(word));
  if (exact >= 0) return exact + 1;
  const near = names.map((month) => month.some((name) => name.length > 5 && isNear(word, name)));
  return near.filter(Boolean).length === 1 ? near.indexOf(true) + 1 : null;
};
