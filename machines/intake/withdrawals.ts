import type { AnswerKey, Answers } from './answers.ts';
import type { StepId } from './step-id.ts';

/** Answers given on the strength of all others. */
const agreed: readonly AnswerKey[] = ['review', 'recheck', 'inHospitalAgain'];
/** What was agreed to about a program under the facts of that moment. */
const quoted: readonly AnswerKey[] = ['quote', 'expectations', ...agreed];

/**
 * What an answer makes untrue when it changes; these are asked again where they still apply. Signed consents need no
 * line here: they count only while their subject is unchanged (consents.ts).
 */
const withdrawn: Partial<Record<StepId, readonly AnswerKey[]>> = {
  role: ['authority', 'authorityReason', 'writerName', ...quoted],
  home: ['now', 'address', ...quoted],
  now: quoted,
  birthDate: ['authority', 'authorityReason', 'childhoodDisease', ...quoted],
  problem: ['digestiveCancer', 'breastCancer', 'sarcoma', 'cancer', ...quoted],
  digestiveCancer: quoted,
  breastCancer: quoted,
  sarcoma: quoted,
  cancer: quoted,
  childhoodDisease: quoted,
  inHospital: quoted,
  program: [
    'account',
    'shareOpinion',
    'video',
    'sendBy',
    'returnRecords',
    'translated',
    'authority',
    'authorityReason',
    ...quoted,
  ],
  phone: ['callHours', ...agreed],
  localDoctor: ['shareOpinion', 'video', ...agreed],
  places: ['translated', ...agreed],
  tissue: ['slides', 'organ', 'tissueStatement', 'tissueReport', ...quoted],
  organ: ['tissueStatement', ...agreed],
  inHospitalAgain: [],
  review: [],
  quote: [],
  expectations: [],
  consent: [],
  recheck: [],
  translated: [],
  packet: [],
  clarifyThis: [],
  clarifyCharge: [],
  clarifyAbout: [],
  clarifyText: [],
  clarifyNew: [],
  callTimes: [],
};

/** Whether programs are judged anew when this answer changes: then what a coordinator cleared has to be cleared again. */
export const isJudged = (step: StepId): boolean => withdrawn[step]?.includes('quote') ?? false;

/** The answers after `step` changed, without what rested on the old answer. */
export const withdraw = (step: StepId, answers: Answers): Answers => {
  const gone = withdrawn[step] ?? agreed;
  if (!gone.some((key) => answers[key] !== undefined)) return answers;
  const rest = Object.entries(answers).filter(([key]) => !gone.includes(key as AnswerKey));
  return Object.fromEntries(rest) as Answers;
};
