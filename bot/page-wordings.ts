import type { Wordings } from '../adapters/web/page-files.ts';
import { type Language, languages } from './text/languages.ts';

const prefix = 'page.';

/** The chat page's own words in every language, the first language first. */
export const pageWordings = (known: ReadonlyMap<string, Language> = languages): Wordings =>
  Object.fromEntries(
    [...known].map(([tag, { locale, texts }]) => [
      tag,
      {
        locale,
        texts: Object.fromEntries(
          Object.entries(texts).flatMap(([key, text]) =>
            key.startsWith(prefix) ? [[key.slice(prefix.length), text]] : [],
          ),
        ),
      },
    ]),
  );
