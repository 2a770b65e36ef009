/** What a text may read like: one text for each way through its choices, with short words in its blanks. */
import { IntlMessageFormat } from 'intl-messageformat';

/** TYPE of the parser behind intl-messageformat. */
const types = { literal: 0, argument: 1, number: 2, select: 5, plural: 6, pound: 7 } as const;

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: { readonly [name: string]: { readonly value: readonly Part[] } };
}

const joined = (heads: readonly string[], tails: readonly string[]): readonly string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const waysOf = (parts: readonly Part[], filled: (name: string) => string): readonly string[] =>
  parts.reduce<readonly string[]>(
    (ways, { type, value = '', options }) => {
      if (options)
        return joined(
          ways,
          Object.values(options).flatMap((option) => waysOf(option.value, filled)),
        );
      if (type === types.pound) return joined(ways, ['5']);
      return joined(ways, [type === types.literal ? value : filled(value)]);
    },
    [''],
  );

/** Every variant of an ICU message. `filled` gives the word for a blank. */
export const variantsOf = (text: string, filled: (name: string) => string): readonly string[] => {
  const format = new IntlMessageFormat(text, 'en-US', undefined, { ignoreTag: true });
  return [...new Set(waysOf(format.getAst() as readonly Part[], filled))];
};
