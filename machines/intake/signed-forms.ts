/** What a stored signature stands under, read back from its subject. */
import type { Phrase, PhraseValue } from '../effects.ts';
import type { Answers } from './answers.ts';
import { consentSubject, consentTextVersion } from './consents.ts';
import type { Consent } from './context.ts';
import { phrase } from './step.ts';
import { placePhrase } from './steps/records.ts';
import type { View } from './view.ts';

export interface SignedText {
  readonly version: number;
  /** The full text; `null` when the wording has changed since. */
  readonly text: Phrase | null;
}

type Subject = readonly [
  kind: string,
  version: number,
  language: string,
  values: { readonly [name: string]: PhraseValue },
  places: readonly string[],
];

/** The text of a form as it was signed. Places of records are told with what is known of them in `answers`. */
export const signedText = ({ kind, subject }: Consent, answers: Answers): SignedText => {
  const [, version, , values, facilities] = JSON.parse(subject) as Subject;
  const known = answers.places ?? [];
  const places = facilities.map((name) =>
    placePhrase(known.find(({ facility }) => facility === name) ?? { facility: name }),
  );
  return {
    version,
    text:
      version === consentTextVersion
        ? phrase(`consent.${kind}.text`, { ...values, places: phrase('list', { items: places }) })
        : null,
  };
};

/** Whether a signature still says what would be signed today in its language. */
export const isCurrent = (view: View, { kind, subject, language }: Consent): boolean =>
  consentSubject({ ...view, context: { ...view.context, language } }, kind).subject === subject;
