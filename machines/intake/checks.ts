import { authorityRuling } from './consents.ts';
import { hasForeignRecords } from './steps/records.ts';
import type { View } from './view.ts';

/** What rules leave to a coordinator for this case, by code, whether cleared or not. */
const checksOf = (view: View): readonly string[] => {
  const { answers, context, program } = view;
  if (!program) return [];
  return [
    ...view.judge(program).checks.map(({ code }) => code),
    ...(authorityRuling(view) === 'person' ? ['authority'] : []),
    ...(program.intake.records.language === 'ask' && hasForeignRecords(view) ? ['records-language'] : []),
    ...(answers.noRecords === 'yes' ? ['no-records'] : []),
    ...(answers.tissueStatement === 'no' || answers.tissueStatement === 'unsure' ? ['tissue-statement'] : []),
    ...(context.contradicted.some((step) => answers[step as 'sarcoma'] === 'no') ? ['words-contradict'] : []),
    ...(program.intake.localDoctor.share === 'usual' && declinesToShare(view) ? ['share-declined'] : []),
  ];
};

/** At the question, or later when the form was to be signed. */
const declinesToShare = ({ answers, context }: View): boolean =>
  answers.shareOpinion === 'no' ||
  (answers.shareOpinion === 'yes' && context.declinedConsents.includes('share'));

/** The checks that still wait for a coordinator; no payment instructions before this is empty. */
export const openChecks = (view: View): readonly string[] => [
  ...new Set(checksOf(view).filter((code) => !view.context.cleared.includes(code))),
];
