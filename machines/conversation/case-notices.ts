/** What the person is told of the case without having asked: in the conversation, and by e-mail. Nothing clinical is in it. */
import type { Effect, MailCopy, MailSend, Phrase } from '../effects.ts';
import { phrase } from '../intake/step.ts';
import { consentPhrases } from '../intake/steps/agreement.ts';
import type { View } from '../intake/view.ts';

/** The notice that an opinion can be read: the window for clarifying questions opens when it has arrived. */
export const openingNotice = 'opinion-ready';

export const mail = (
  view: View,
  notice: string,
  phrases: readonly Phrase[],
  copies: readonly MailCopy[] = [],
): readonly MailSend[] =>
  view.answers.email === undefined
    ? []
    : [
        {
          type: 'mail.send',
          notice,
          to: view.answers.email,
          subject: phrase('mail.subject', { number: view.context.case?.number ?? '' }),
          phrases: [...phrases, phrase('mail.end', { program: view.program?.name ?? '' })],
          who: view.who,
          ...(copies.length > 0 ? { copies } : {}),
        },
      ];

/** One notice on every way that is open; by its name it is followed until it has arrived. */
export const notify = (view: View, notice: string, phrases: readonly Phrase[]): readonly Effect[] => [
  { type: 'message.send', phrases, who: view.who, notice },
  ...mail(view, notice, phrases),
];

/** The forms that were signed, as they were signed. */
export const copiesOf = (view: View): readonly MailCopy[] =>
  view.context.consents.map(({ kind, signer, signedAt, language }) => ({
    title: phrase(`consent.${kind}.title`),
    text: consentPhrases(view, kind).slice(1),
    signer,
    signedAt,
    language,
  }));
