/** E-mails in words: an order from `machines/` as the mail that is sent. */
import type { AttachedForm, Mail } from '../adapters/email/mail.ts';
import type { MailCopy, MailSend, Phrase } from '../machines/effects.ts';
import { renderMoment, renderPhrase } from './render.ts';

/** The person reads the mail in the conversation's language, and a form in the language it was signed in. */
export const renderMail = (order: MailSend, language: string): Mail => ({
  to: order.to,
  subject: renderPhrase(order.subject, language, order.who),
  language,
  paragraphs: paragraphsOf(order.phrases, language, order.who),
  forms: (order.copies ?? []).map((copy) => renderForm(copy, order.who)),
});

const paragraphsOf = (
  phrases: readonly Phrase[],
  language: string,
  who: MailSend['who'],
): readonly string[] =>
  phrases.map((phrase) => storable(renderPhrase(phrase, language, who))).filter((text) => text !== '');

const renderForm = (
  { title, text, signer, signedAt, language }: MailCopy,
  who: MailSend['who'],
): AttachedForm => ({
  title: renderPhrase(title, language, who),
  paragraphs: [
    ...paragraphsOf(text, language, who),
    storable(renderPhrase({ key: 'copy.signer', values: { signer } }, language)),
    renderPhrase({ key: 'copy.signed', values: { at: renderMoment(signedAt, language) } }, language),
    renderPhrase({ key: 'copy.language', values: { language: { key: `language:${language}` } } }, language),
  ],
  language,
});

/** The store's JSON holds neither U+0000 nor half of a surrogate pair; a typed name may. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\u0000', '\uFFFD');
