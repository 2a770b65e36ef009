/** The page's own words, in the language of the conversation. */
import { wordings } from './wordings.js';

const first = Object.keys(wordings)[0] ?? 'en';

/** @param {string} tag BCP 47 */
const languageOf = (tag) => {
  const language = tag.toLowerCase();
  return [language, language.split('-')[0] ?? ''].find((known) => Object.hasOwn(wordings, known));
};

/**
 * Words in the first of these languages that there is, or else in the server's first one, until another is spoken.
 *
 * @param {readonly string[]} tags BCP 47, best first
 */
export function createTexts(tags) {
  let language = tags.map(languageOf).find(Boolean) ?? first;
  return {
    get language() {
      return language;
    },

    get locale() {
      return wordings[language]?.locale ?? language;
    },

    /** The names of the other languages, each in itself; sent to the assistant, one changes the language. */
    get others() {
      const others = Object.keys(wordings).filter((tag) => tag !== language);
      return others.map((tag) => ({ tag, name: wordings[tag]?.texts.ownName ?? tag }));
    },

    /** @param {string} tag BCP 47 @returns {boolean} whether that is a change */
    speak(tag) {
      const next = languageOf(tag) ?? language;
      const isChange = next !== language;
      language = next;
      return isChange;
    },

    /**
     * @param {string} key
     * @param {Record<string, string | number>} [values] what fills the blanks
     * @returns {string}
     */
    of(key, values = {}) {
      const text = wordings[language]?.texts[key] ?? wordings[first]?.texts[key] ?? '';
      return text.replaceAll(/\{(\w+)\}/g, (_, name) => {
        const value = values[name] ?? '';
        return typeof value === 'number' ? value.toLocaleString(this.locale) : value;
      });
    },
  };
}

/** @typedef {ReturnType<typeof createTexts>} Texts */
