/**
 * Words as they sound in Spanish and English, so that who writes by ear is read: "kiero", "bomitando", "siezure".
 * Words that sound alike get one key; it is no transcription of any accent.
 */
const soundsLike: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/qu(?=[ei])|ck|q/g, 'k'],
  [/sc(?=[ei])|c(?=[eiy])|[zç]/g, 's'],
  [/(?<![s])c(?!h)/g, 'k'],
  [/x/g, 'ks'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/(?<![cst])h/g, ''],
  [/[mn](?=[bpfm])/g, 'm'],
  [/ee|ea|ie|ei/g, 'e'],
  [/oo|ou/g, 'u'],
  [/gu(?=[ei])/g, 'g'],
  [/(.)\1+/g, '$1'],
  [/(?<=[^aeiou])e$/, ''],
];

const soundOf = (word: string): string =>
  soundsLike.reduce((sound, [letters, like]) => sound.replace(letters, like), word);

/** Shorter words sound like too many others. */
const shortest = 6;

/** Gives the word of a list that sounds like a word, if there is one. */
export const createSounds = (vocabulary: Iterable<string>): ((word: string) => string | undefined) => {
  const bySound = new Map<string, string>();
  for (const word of vocabulary)
    if (word.length >= shortest && !bySound.has(soundOf(word))) bySound.set(soundOf(word), word);
  return (word) => bySound.get(soundOf(word));
};
