import { distance, normalise, slack } from './normal.ts';
import { cities, codesThatAreWords, countryAliases, countryCodes, states } from './places-known.ts';
import { check, type Reading, read, unclear } from './reading.ts';

/** A country (ISO 3166-1 alpha-2) and, in the United States, a state (USPS two letters). */
export interface Place {
  readonly country: string;
  readonly state?: string;
}

interface Named {
  readonly name: string;
  readonly words: readonly string[];
  readonly place: Place;
  /** A city points to a state without being sure of it. */
  readonly isCity: boolean;
}

const inState = (state: string): Place => ({ country: 'US', state });

const namedPlaces = (): Named[] => {
  const named: Named[] = [];
  const add = (name: string, place: Place, isCity = false) =>
    named.push({ name, words: name.split(' '), place, isCity });
  for (const [state, names] of Object.entries(states)) for (const name of names) add(name, inState(state));
  for (const [state, names] of Object.entries(cities))
    for (const name of names) add(name, inState(state), true);
  const isTerritory = (code: string) => code in states && ['PR', 'GU', 'VI', 'AS', 'MP'].includes(code);
  for (const locale of ['en', 'es']) {
    const display = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' });
    for (const code of countryCodes) {
      const name = normalise(display.of(code) ?? '');
      if (name !== '' && name !== 'georgia') add(name, isTerritory(code) ? inState(code) : { country: code });
    }
  }
  for (const [code, names] of Object.entries(countryAliases))
    for (const name of names) add(name, { country: code });
  const seen = new Set<string>();
  return named.filter(({ name }) => !seen.has(name) && seen.add(name));
};

const known = namedPlaces();
const byFirstWord = Map.groupBy(known, ({ words }) => words[0] ?? '');
const twoMeanings: Readonly<Record<string, readonly Place[]>> = {
  georgia: [inState('GA'), { country: 'GE' }],
  washington: [inState('WA'), inState('DC')],
  carolina: [inState('NC'), inState('SC')],
  dakota: [inState('ND'), inState('SD')],
  korea: [{ country: 'KR' }, { country: 'KP' }],
  corea: [{ country: 'KR' }, { country: 'KP' }],
  congo: [{ country: 'CD' }, { country: 'CG' }],
  jersey: [inState('NJ'), { country: 'JE' }],
  portland: [inState('OR'), inState('ME')],
  'kansas city': [inState('MO'), inState('KS')],
  springfield: [inState('IL'), inState('MA'), inState('MO')],
  'virgin islands': [inState('VI'), { country: 'VG' }],
  birmingham: [inState('AL'), { country: 'GB' }],
};

const sameAs = (a: Place, b: Place): boolean => a.country === b.country && a.state === b.state;
const distinct = (places: readonly Place[]): Place[] =>
  places.filter((place, i) => places.findIndex((other) => sameAs(place, other)) === i);

interface Mention {
  readonly start: number;
  readonly length: number;
  readonly place: Place;
  readonly isCity: boolean;
  readonly meanings?: readonly Place[];
}

/** The longest names first at each word, so that "new mexico" is never "mexico". */
const mentionsIn = (words: readonly string[]): Mention[] => {
  const found: Mention[] = [];
  for (let i = 0; i < words.length; ) {
    const named = (byFirstWord.get(words[i] ?? '') ?? [])
      .filter((entry) => entry.words.every((word, j) => words[i + j] === word))
      .filter(
        (entry) =>
          entry.name.length > 3 ||
          words.length <= 3 ||
          ['usa', 'uae', 'nyc', 'uk', 'us'].includes(entry.name),
      )
      .filter(
        (entry) =>
          entry.name !== 'us' || words.length === 1 || /^(?:the|in|en|los|from)$/.test(words[i - 1] ?? ''),
      )
      .sort((a, b) => b.words.length - a.words.length)[0];
    const doubtful = [3, 2, 1]
      .map((size) => words.slice(i, i + size).join(' '))
      .find(
        (name) => Object.hasOwn(twoMeanings, name) && name.split(' ').length >= (named?.words.length ?? 0),
      );
    if (doubtful) {
      const meanings = twoMeanings[doubtful] ?? [];
      const length = doubtful.split(' ').length;
      found.push({ start: i, length, place: meanings[0] ?? { country: '' }, isCity: false, meanings });
      i += length;
    } else if (named) {
      found.push({ start: i, length: named.words.length, place: named.place, isCity: named.isCity });
      i += named.words.length;
    } else i += 1;
  }
  return found;
};

/** A state's two letters: after a comma or as the last word in capitals ("Portland, OR"; "I live in MA"). */
const codeAtEnd = (text: string): string | null => {
  const match =
    /(?:^|,\s*|\s)([A-Za-z])\.?([A-Za-z])\.?(?:\s+\d{5}(?:-\d{4})?)?\s*(?:,?\s*(?:USA?|U\.S\.A?\.?|United States|EE\.? ?UU\.?))?[.!\s]*$/.exec(
      text,
    );
  const code = `${match?.[1] ?? ''}${match?.[2] ?? ''}`;
  const upper = code.toUpperCase();
  if (!(upper in states)) return null;
  const isMarked = match?.[0].startsWith(',') || (code === upper && text !== text.toUpperCase());
  return isMarked || !codesThatAreWords.has(code.toLowerCase()) ? upper : null;
};

const closest = (words: readonly string[], among: readonly Named[]): Place[] => {
  const phrases = [1, 2, 3].flatMap((size) =>
    words.slice(0, Math.max(0, words.length - size + 1)).map((_, i) => words.slice(i, i + size).join(' ')),
  );
  const near = among
    .filter(({ name }) => name.length > 3)
    .map(({ name, place }) => ({
      place,
      off: Math.min(
        ...phrases.map((phrase) =>
          phrase.length < 4 ? 9 : distance(phrase, name, slack(name) + 1) - slack(name),
        ),
      ),
    }))
    .filter(({ off }) => off <= 1)
    .sort((a, b) => a.off - b.off);
  return distinct(near.map(({ place }) => place)).slice(0, 3);
};

const filler = new Set(
  'i im we live lives living in at from my home is the currently now right staying stay visiting moved to am state of country hospital vivo en estoy soy de mi casa es el la estado pais ahora actualmente resido radico near cerca y a an he she they were are located based out born and'.split(
    ' ',
  ),
);
const denial = /\b(?:not|outside|except|no longer|dont|isnt|fuera|no vivo|no estoy|ni)\b/;

/** A message of two letters alone: "OK", "CA", "uk". */
const readCode = (text: string): Reading<Place> | null => {
  const code = text.replace(/[\s.]/g, '').toUpperCase();
  if (!/^[A-Z]{2}$/.test(code) || ['US', 'UK'].includes(code)) return null;
  const meanings = [
    ...(code in states ? [inState(code)] : []),
    ...(countryCodes.includes(code) && !['PR', 'GU', 'AS', 'MP', 'VI'].includes(code)
      ? [{ country: code }]
      : []),
  ];
  const [first] = meanings;
  if (
    first === undefined ||
    (['NO', 'SI', 'ME', 'OK', 'HI', 'OR', 'IN', 'SO', 'IS', 'IT', 'AT', 'BE', 'BY', 'DO', 'TO'].includes(
      code,
    ) &&
      text.trim() !== code)
  )
    return unclear('not-a-place');
  if (code === 'NO' || code === 'SI' || code === 'SO' || code === 'TO') return unclear('not-a-place');
  return meanings.length === 1 && !codesThatAreWords.has(code.toLowerCase())
    ? read(first)
    : check(first, 'two-letters', meanings);
};

/** The cities that no state or country right behind them says more of: "Paris, Texas" is Texas. */
const openCities = (mentions: readonly Mention[], words: readonly string[], code: string | null): Place[] =>
  mentions.flatMap(({ start, length, place, isCity }) => {
    const end = start + length;
    const isPlaced = mentions.some((other) => other.start === end && !other.isCity);
    return isCity && !isPlaced && (code === null || words[end] !== code.toLowerCase()) ? [place] : [];
  });

const settle = (words: readonly string[], code: string | null): Reading<Place> | null => {
  const mentions = mentionsIn(words);
  const withCode = code ? [inState(code)] : [];
  const sure = distinct([
    ...mentions.filter((m) => !m.isCity && !m.meanings).map((m) => m.place),
    ...withCode,
  ]);
  const inUs = sure.some((place) => place.country === 'US') || mentions.some((m) => m.isCity);
  const doubtful = mentions.filter((m) => m.meanings);
  const resolved = doubtful.map((m) =>
    (m.meanings ?? []).filter(
      (place) =>
        sure.some((s) => (s.state ? sameAs(s, place) : s.country === place.country)) ||
        (sure.length === 0 && inUs && place.country === 'US'),
    ),
  );
  const chosen = resolved.flatMap((places) => (places.length === 1 ? places : []));
  const states = distinct([...sure, ...chosen]).filter((place) => place.state);
  const countries = [...new Set([...sure, ...chosen].map((place) => place.country))];
  const isOpen =
    doubtful.length > 0 &&
    sure.every((place) => !place.state) &&
    chosen.length === 0 &&
    (sure.length === 0 || inUs);
  if (isOpen) {
    const meanings = distinct(
      (resolved.find((places) => places.length > 1) ?? doubtful[0]?.meanings ?? []).slice(0, 3),
    );
    return unclear(meanings.some((place) => place.country === 'GE') ? 'georgia' : 'several-places', meanings);
  }
  const [state] = states;
  const [country] = countries;
  const cityStates = distinct(openCities(mentions, words, code));
  const elsewhere = cityStates.filter((city) =>
    state ? !sameAs(city, state) : country !== undefined && country !== 'US',
  );
  if (states.length > 1 || countries.length > 1 || elsewhere.length > 0)
    return unclear('several-places', distinct([...sure, ...chosen, ...elsewhere]).slice(0, 3));
  if (state) return read(state);
  const [city] = cityStates;
  if (city)
    return cityStates.length > 1 ? unclear('several-places', cityStates.slice(0, 3)) : check(city, 'city');
  return country ? read({ country }) : null;
};

/**
 * Reads where a person is: a country, and the state when it is in the United States. Names, codes and common other
 * names in English and Spanish, also within a sentence. "US" alone is read without a state.
 * Check: `city`, `two-letters` (California or Canada), `likely-slip`. Unclear: `georgia`, `several-places`, `negated`,
 * `not-a-place`; the candidates are the closest three.
 */
export const readPlace = (text: string): Reading<Place> => {
  const plain = normalise(text);
  if (plain === '') return unclear('not-a-place');
  const code = readCode(text.trim());
  if (code) return code;
  const words = plain.split(' ');
  if (denial.test(plain)) return unclear('negated');
  const settled = settle(words, codeAtEnd(text.trim()));
  if (settled) return settled;
  const telling = words.filter((word) => !filler.has(word));
  const near = telling.length <= 5 && !/\d/.test(plain) ? closest(telling, known) : [];
  const [first] = near;
  if (first && near.length === 1) return check(first, 'likely-slip');
  return near.length > 1 ? unclear('not-a-place', near) : unclear('not-a-place');
};

/** Reads a state of the United States (USPS two letters), for a person who is known to mean one. */
export const readState = (text: string): Reading<string> => {
  const trimmed = text.trim();
  const code = trimmed.replace(/[\s.]/g, '').toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && code in states)
    return codesThatAreWords.has(code.toLowerCase()) && trimmed !== code
      ? check(code, 'two-letters')
      : read(code);
  const plain = normalise(text);
  if (plain === 'georgia') return read('GA');
  if (plain === 'washington' || plain === 'washington state')
    return plain === 'washington' ? check('WA', 'washington', ['WA', 'DC']) : read('WA');
  const place = readPlace(`${trimmed}, USA`);
  const statesOf = (places: readonly Place[] | undefined) =>
    (places ?? []).flatMap(({ state }) => state ?? []);
  if (place.outcome === 'read') return place.value.state ? read(place.value.state) : misspeltState(plain);
  if (place.outcome === 'check' && place.value.state)
    return check(place.value.state, place.why, statesOf(place.candidates ?? [place.value]));
  return unclear(place.outcome === 'unclear' ? place.why : 'not-a-state', statesOf(place.candidates));
};

const misspeltState = (plain: string): Reading<string> => {
  const telling = plain.split(' ').filter((word) => !filler.has(word));
  const near = closest(
    telling,
    known.filter(({ place }) => place.state),
  ).flatMap(({ state }) => state ?? []);
  const [first] = near;
  if (first && near.length === 1) return check(first, 'likely-slip');
  return unclear('not-a-state', near);
};
