/** Forms that are signed on a page of their own, in sight of their full text. */
import { sameName } from '../answers/name.ts';
import { caseNumberFrom } from '../case-number.ts';
import type { Effect, Phrase } from '../effects.ts';
import type { PersonSigned } from '../events.ts';
import { consentsNeeded, isSigned, signerOf } from '../intake/consents.ts';
import { phrase } from '../intake/step.ts';
import { consentPhrases, nextConsent, type Signature } from '../intake/steps/agreement.ts';
import type { View } from '../intake/view.ts';
import type { ConsentKind } from '../programs/schema.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { caseEffects } from './cases.ts';
import type { Telling } from './telling.ts';

/** A form as it stands today. */
export interface Form {
  readonly kind: ConsentKind;
  readonly title: Phrase;
  /** Its number among all forms of the case, and its full text. */
  readonly phrases: readonly Phrase[];
  readonly who: View['who'];
  /** Who has to sign. */
  readonly signer: string;
  /** When it was signed; `null` while it waits. */
  readonly signedAt: string | null;
}

const formOf = (view: View, kind: ConsentKind): Form => ({
  kind,
  title: phrase(`consent.${kind}.title`),
  phrases: consentPhrases(view, kind),
  who: view.who,
  signer: signerOf(view),
  signedAt: isSigned(view, kind)
    ? (view.context.consents.findLast((consent) => consent.kind === kind)?.signedAt ?? null)
    : null,
});

export interface Forms {
  /** The form that waits to be signed first; `null` when none does. */
  readonly waiting: Form | null;
  readonly signed: readonly Form[];
}

/** Whether a name is the signer's, as far as spelling may differ. */
export const isSigner = (form: Form, name: string): boolean => sameName(name, form.signer);

export const formsOf = (
  { intake }: ConversationRecord,
  { intakes, view }: Pick<Telling, 'intakes' | 'view'>,
): Forms => {
  if (!intake) return { waiting: null, signed: [] };
  const state = intakes.restore(intake);
  const seen = view(state);
  const kind = intakes.stepOf(state) === 'consent' ? nextConsent(seen) : undefined;
  return {
    waiting: kind === undefined ? null : formOf(seen, kind),
    signed: consentsNeeded(seen)
      .map((needed) => formOf(seen, needed))
      .filter(({ signedAt }) => signedAt !== null),
  };
};

/** One form was signed. Until the last one the page goes on to the next; then the conversation does, on its channel. */
export const sign = (
  record: ConversationRecord,
  event: PersonSigned,
  { intakes, view, ask }: Telling,
): Decision<Effect> => {
  const state = record.intake ? intakes.restore(record.intake) : null;
  const kind = state && intakes.stepOf(state) === 'consent' ? nextConsent(view(state)) : undefined;
  if (!state || kind === undefined || kind !== event.consent) return { record, effects: [] };
  const { at, name, from } = event;
  const value: Signature = { kind, agreed: true, refused: false, name, signedFrom: from };
  const caseNumber = caseNumberFrom(event.entropy);
  const after = intakes.next(state, { type: 'answer.given', step: 'consent', value, at, caseNumber });
  const signed: ConversationRecord = { ...record, heardAt: at, intake: intakes.persist(after) };
  const step = intakes.stepOf(after);
  return {
    record: signed,
    effects: [
      ...caseEffects(view(state), view(after), step, at),
      ...(step === 'consent' ? [] : ask(signed, after, [phrase('texting.signed')], at)),
    ],
  };
};
