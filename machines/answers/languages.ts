import { isNear, normalise } from './normal.ts';

/** ISO 639-1 codes, the Library of Congress list, and five of ISO 639-2/3 that US hospitals meet. */
const codes = (
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ' +
  'ha he hi ho hr ht hu hy hz id ig ii ik is it iu ja jv ka kg ki kk kl km kn ko kr ks ku kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng ' +
  'nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug ' +
  'uk ur uz ve vi wa wo xh yi yo za zh zu haw hmn yue chr kea'
).split(' ');

/** Other names people use: English, Spanish and the language's own name. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  en: ['ingles', 'american english', 'british english', 'engish', 'inglish'],
  es: ['espanol', 'castellano', 'castilian', 'mexican spanish', 'espanish', 'spanol'],
  fr: ['francais'],
  de: ['deutsch'],
  pt: ['portugues', 'brazilian portuguese', 'brazilian', 'brasileno'],
  it: ['italiano'],
  zh: [
    'mandarin',
    'chinese mandarin',
    'mandarin chinese',
    'simplified chinese',
    'chino mandarin',
    '中文',
    '普通话',
    '汉语',
  ],
  yue: ['cantonese', 'cantones', '广东话', '廣東話'],
  ja: ['日本語', 'nihongo'],
  ko: ['한국어'],
  ru: ['русский'],
  uk: ['українська'],
  ar: ['العربية', 'arabe'],
  fa: ['farsi', 'persian', 'dari', 'فارسی'],
  he: ['עברית'],
  hi: ['हिन्दी'],
  vi: ['tieng viet'],
  tl: ['tagalog', 'filipino', 'pilipino', 'tagalo'],
  ht: ['haitian', 'creole', 'kreyol', 'criollo haitiano'],
  pl: ['polski'],
  el: ['ελληνικα'],
  hy: ['armenio'],
  nl: ['dutch', 'flemish'],
  no: ['norwegian', 'noruego'],
  pa: ['panjabi'],
  ps: ['pashtu'],
  km: ['cambodian', 'camboyano'],
  hmn: ['hmong'],
};

const byName = new Map<string, string>();
for (const locale of ['en', 'es']) {
  const names = new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });
  for (const code of codes) {
    const name = names.of(code);
    if (name && !byName.has(normalise(name))) byName.set(normalise(name), code);
  }
}
for (const [code, names] of Object.entries(aliases))
  for (const name of names) byName.set(normalise(name), code);

/** Every plain name a language is known by. */
export const languageNames: readonly string[] = [...byName.keys()];

/** The BCP 47 tag of a language by its plain name, a longer name perhaps misspelt; `null` when it is none. */
export const languageOf = (name: string): string | null =>
  byName.get(name) ??
  byName.get(languageNames.find((known) => known.length > 5 && isNear(name, known)) ?? '') ??
  null;
