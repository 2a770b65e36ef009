/**
 * What the cards are made of. A card is a pure function of what it shows and of the words it is told in: the same input
 * gives the same card, byte for byte, so that a card which shows nothing new is not sent again.
 *
 * Adaptive Cards 1.5. Every button is an `Action.Execute` with an `Action.Submit` to fall back on in older clients.
 */

/** A text by its key, without the `card.` before it. */
export type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string;

export interface Card {
  readonly type: 'AdaptiveCard';
  readonly $schema: string;
  readonly version: '1.5';
  /** Read aloud, and shown where cards are not. */
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly Part[];
  readonly actions?: readonly Part[];
  readonly msteams: { readonly width: 'Full' };
}

export interface Part {
  readonly type: string;
  readonly [name: string]: unknown;
}

/** Teams refuses messages above 28 KB; a card that is near it loses its longest texts first. */
const longestText = 600;

const cut = (text: string): string =>
  text.length <= longestText ? text : `${text.slice(0, longestText - 1).trimEnd()}…`;

export const card = (summary: string, body: readonly Part[], actions: readonly Part[] = []): Card => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  fallbackText: summary,
  speak: summary,
  body,
  ...(actions.length > 0 ? { actions } : {}),
  msteams: { width: 'Full' },
});

export const text = (words: string, look: Readonly<Record<string, unknown>> = {}): Part => ({
  type: 'TextBlock',
  text: cut(words),
  wrap: true,
  ...look,
});

export const title = (words: string): Part =>
  text(words, { size: 'Medium', weight: 'Bolder', style: 'heading' });

export const quiet = (words: string): Part =>
  text(words, { isSubtle: true, size: 'Small', spacing: 'Small' });

/** Text runs are not broken inside a word, so that a long one gets places to break at. */
const breakable = (words: string): string => words.replace(/\S{24}(?=\S)/g, '$&\u200B');

/** Words that may be anybody's: in a text run, Markdown of theirs is no Markdown of ours. */
export const run = (words: string, look: Readonly<Record<string, unknown>> = {}): Part => ({
  type: 'TextRun',
  text: breakable(cut(words)),
  ...look,
});

export const runs = (inlines: readonly Part[]): Part => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines,
});

/** Label and value in one paragraph: two columns have no room at the narrow width of a phone. */
export const facts = (lines: readonly (readonly [label: string, value: string])[]): readonly Part[] =>
  lines.map(([label, value]) => runs([run(`${label}: `, { weight: 'Bolder' }), run(value)]));

/** An instant in the reader's own zone; Teams fills it in. */
export const instant = (at: string): string => {
  const second = `${at.slice(0, 19)}Z`;
  return `{{DATE(${second}, SHORT)}} {{TIME(${second})}}`;
};

/** A button. `data` comes back with what was entered; it only says what is meant, never who may. */
export const execute = (
  label: string,
  verb: string,
  data: Readonly<Record<string, string>>,
  look: Readonly<Record<string, unknown>> = {},
): Part => ({
  type: 'Action.Execute',
  title: label,
  verb,
  data,
  ...look,
  fallback: { type: 'Action.Submit', title: label, data: { ...data, verb } },
});

/** A button that opens a few inputs and a button of its own. */
export const form = (label: string, inputs: readonly Part[], action: Part): Part => ({
  type: 'Action.ShowCard',
  title: label,
  card: { type: 'AdaptiveCard', version: '1.5', body: inputs, actions: [action] },
});

export const choose = (
  id: string,
  label: string,
  choices: readonly { readonly value: string; readonly title: string }[],
  missing: string,
): Part => ({
  type: 'Input.ChoiceSet',
  id,
  label,
  choices,
  wrap: true,
  isRequired: true,
  errorMessage: missing,
  ...(choices.length === 1 ? { value: choices[0]?.value } : {}),
});

/** House: a reason is a sentence, not a report. */
const longestReason = 500;

/** `form` tells it apart from the other reasons of its card, and comes back with the button that stands under it. */
export const reasonInput = (form: string, label: string, missing: string): Part => ({
  type: 'Input.Text',
  id: `reason-${form}`,
  label,
  isMultiline: true,
  maxLength: longestReason,
  isRequired: true,
  errorMessage: missing,
});
