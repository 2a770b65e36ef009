/** @typedef {import('./texts-en.js').Texts} Texts */

/** @type {Record<string, () => Promise<{ texts: Texts }>>} */
const languages = {
  en: () => import('./texts-en.js'),
};

/**
 * The page's words in the first of these languages that there is, or in English.
 *
 * @param {readonly string[]} tags BCP 47, best first
 * @returns {Promise<Texts>}
 */
export async function loadTexts(tags) {
  const known = tags
    .map((tag) => tag.toLowerCase().split('-')[0] ?? '')
    .find((tag) => Object.hasOwn(languages, tag));
  const load = languages[known ?? 'en'] ?? (() => import('./texts-en.js'));
  return (await load()).texts;
}
