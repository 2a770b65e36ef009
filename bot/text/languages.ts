/**
 * The languages that people are written to in: each folder beside this file is one, by its BCP 47 tag. A folder's
 * `index.ts` has its `locale`, by which dates, money and names are written, and its `texts` by key.
 */
import { readdirSync } from 'node:fs';

/** A language's texts: ICU messages by key. */
export type Texts = { readonly [key: string]: string };

export interface Language {
  /** BCP 47 with a region: `es-US`. */
  readonly locale: string;
  readonly texts: Texts;
}

/** The language of coordinators, and of people whose own is not among the folders. */
export const firstLanguage = 'en';

const folders = readdirSync(new URL('.', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** Every language by its tag. */
export const languages: ReadonlyMap<string, Language> = new Map(
  await Promise.all(
    folders.map(async (tag) => [tag, (await import(`./${tag}/index.ts`)) as Language] as const),
  ),
);

/** The tags of all languages, the first language first. */
export const spokenLanguages: readonly [string, ...string[]] = [
  firstLanguage,
  ...folders.filter((tag) => tag !== firstLanguage),
];

/** The first of the tags in an `Accept-Language`, or of a list in that form, that there are texts in. */
export const spokenLanguageFor = (accepted: string): string =>
  accepted
    .split(',')
    .map(
      (tag) =>
        tag
          .trim()
          .toLowerCase()
          .split(/[-;_.]/)[0] ?? '',
    )
    .find((tag) => languages.has(tag)) ?? firstLanguage;

/** The language for a tag such as `es-MX`, or the first one. */
export const languageFor = (tag: string): Language =>
  (languages.get(tag) ??
    languages.get(tag.toLowerCase().split('-')[0] ?? '') ??
    languages.get(firstLanguage)) as Language;
