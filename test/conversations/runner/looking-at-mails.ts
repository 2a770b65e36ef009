/** Compares the mails that went out with what a file expects, and with what no mail may ever hold. */
import type { FakeMail } from '../../adapters/email/fake-sendgrid.ts';
import type { MailExpected } from './format.ts';
import { type Difference, has, known, oneLine, same, show, withoutFragments } from './looking.ts';
import type { Stage } from './stage.ts';

const wordsOf = ({ subject, text }: FakeMail): string => oneLine(`${subject}\n${text}`);

export const lookAtMails = (
  expected: readonly MailExpected[],
  mails: readonly FakeMail[],
): readonly Difference[] => [
  ...same('the number of mails', expected.length, mails.length),
  ...expected.flatMap((one, index) => {
    const mail = mails[index];
    return mail ? lookAtMail(one, mail).map((difference) => `mail ${index + 1}: ${difference}`) : [];
  }),
];

const lookAtMail = (expected: MailExpected, mail: FakeMail): readonly Difference[] => {
  const words = wordsOf(mail);
  const attached = oneLine(mail.attached.join('\n').replace(/<[^>]*>/g, ''));
  const missing = (fragments: readonly string[] | undefined, text: string, where: string) =>
    (fragments ?? [])
      .filter((fragment) => !has(text, fragment))
      .map((fragment) => `expected ${where}: ${show(fragment)}, found ${show(text)}`);
  return [
    ...same('to', expected.to, mail.to),
    ...missing(expected.subject === undefined ? [] : [expected.subject], mail.subject, 'the subject'),
    ...missing(expected.says, words, 'in the mail'),
    ...missing(expected.attached, attached, 'attached'),
    ...same('the language', expected.language, mail.body.headers?.['Content-Language']),
    ...withoutFragments(expected.never ?? [], words, 'in the mail'),
  ];
};

/** Answers of one or two letters could stand in any sentence. */
const shortest = 3;

/** What a mail must not show to whoever looks over a shoulder: what the person answered, in their own words. */
export const neverMailed = async (stage: Stage): Promise<readonly Difference[]> => {
  const answers = (await known(stage)).view?.answers ?? {};
  const own = [
    answers.birthDate,
    answers.problem,
    answers.patientName,
    answers.writerName,
    answers.phone,
    answers.address,
    answers.authorityReason,
    answers.localDoctor,
    answers.organ,
    answers.expert,
    ...(answers.places ?? []).map(({ facility }) => facility),
    ...(answers.questions ?? []),
  ].filter((answer) => typeof answer === 'string' && answer.length >= shortest) as readonly string[];
  return stage.mails.flatMap((mail) => withoutFragments(own, wordsOf(mail), 'in a mail'));
};
