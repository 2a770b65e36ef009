/**
 * What is asked after submission: a clarifying question about the opinion, and when a call suits. Nothing of it is an
 * answer of the intake, except the hours for calls; it stays in the context until all of it is there (machine.ts).
 */
import { signsOfNew } from '../../answers/new-questions.ts';
import { type CallHours, readCallHours } from '../../answers/phone.ts';
import { splitQuestions } from '../../answers/questions.ts';
import { check, type Reading, read, unclear } from '../../answers/reading.ts';
import { clarifyingRules } from '../../case/clarifying.ts';
import type { Aftercare, Asked } from '../context.ts';
import { literal, phrase, readDecision, readText, type Step } from '../step.ts';
import type { View } from '../view.ts';

const clarifying = ({ context: { aftercare } }: View): Aftercare | null =>
  aftercare?.wish === 'clarify' ? aftercare : null;

/** Questions of a message, each with the length of a submitted question; `null` when one is too long or too short. */
export const readAsked = (text: string, view: View): Asked | null => {
  const asked = askedIn(text, view);
  return asked.outcome === 'unclear' ? null : asked.value;
};

const askedIn = (text: string, view: View): Reading<Asked> => {
  const { charactersAtLeast = 1, charactersAtMost = 1000 } = view.program?.intake.questions ?? {};
  const { receivedAt, now, channel } = view.context;
  const pieces = splitQuestions(text.trim());
  const texts = pieces.length === 0 ? [text.trim()] : pieces;
  const wrong = texts
    .map((piece) => readText(piece, charactersAtLeast, charactersAtMost))
    .find(({ outcome }) => outcome !== 'read');
  if (wrong) return wrong as Reading<never>;
  const sent = { at: receivedAt ?? now, channel };
  return texts.length === 1
    ? read({ texts, ...sent })
    : check({ texts, ...sent }, 'several', [
        { texts, ...sent },
        { texts: [text.trim()], ...sent },
      ]);
};

const base = {
  stage: 'aftercare',
  record: (_: unknown, view: View) => view.answers,
  show: () => null,
  isChangeable: false,
} as const;

/** A yes goes on, and a no leaves it: nothing is sent. */
const decision = (
  id: string,
  applies: (view: View, care: Aftercare) => boolean,
  agree: (care: Aftercare) => Aftercare,
  values: (view: View, care: Aftercare) => Parameters<typeof phrase>[1],
): Step<'yes' | 'no'> => ({
  ...base,
  id,
  applies: (view) => {
    const care = clarifying(view);
    return care !== null && applies(view, care);
  },
  isAnswered: (view) => {
    const care = clarifying(view);
    return care !== null && JSON.stringify(agree(care)) === JSON.stringify(care);
  },
  ask: (view) => ({
    phrases: [phrase(`ask.${id}`, values(view, view.context.aftercare ?? { wish: 'clarify' }))],
    choices: (['yes', 'no'] as const).map((value) => ({ value, label: phrase(`choice.${value}`) })),
  }),
  read: readDecision,
  remember: (value, view) => {
    const care = clarifying(view);
    return { aftercare: care && value === 'yes' ? agree(care) : null };
  },
  reply: (value) => (value === 'no' ? [phrase(`left.${id}`)] : []),
});

/** Whether questions are counted, or a person takes any. */
const takes = ({ program }: View): 'number' | 'any' =>
  program && clarifyingRules(program) ? 'number' : 'any';

/** Words that may be a question about the opinion. */
export const clarifyThis = decision(
  'clarifyThis',
  (_, { offered }) => offered !== undefined,
  ({ offered, ...care }) => (offered ? { ...care, asked: offered } : care),
  (view, { offered }) => ({ takes: takes(view), count: offered?.texts.length ?? 0 }),
);

/** Where later questions cost extra; how much, only the office says. */
export const clarifyCharge = decision(
  'clarifyCharge',
  ({ program }) => program?.intake.followUps === 'charged',
  (care) => ({ ...care, isAgreed: true }),
  () => ({}),
);

/** Signs of a new question warn; the clinician has the last word (X30). */
export const clarifyNew = decision(
  'clarifyNew',
  ({ program }, { asked }) =>
    program !== null &&
    clarifyingRules(program) !== null &&
    (asked?.texts.some((text) => signsOfNew(text).length > 0) ?? false),
  (care) => ({ ...care, isSentAsNew: true }),
  (_, { asked }) => ({ count: asked?.texts.length ?? 0 }),
);

const submitted = ({ answers, context }: View): readonly string[] =>
  (context.confirmed ?? answers).questions ?? [];

/** Which of the submitted questions; not asked where there is one, or where nothing hangs on it. */
export const clarifyAbout: Step<number> = {
  ...base,
  id: 'clarifyAbout',
  applies: (view) =>
    clarifying(view) !== null &&
    view.program !== null &&
    clarifyingRules(view.program) !== null &&
    submitted(view).length > 1,
  isAnswered: (view) => clarifying(view)?.about !== undefined,
  ask: (view) => ({
    phrases: [phrase('ask.clarifyAbout')],
    choices: submitted(view).map((text, index) => ({ value: String(index + 1), label: literal(text) })),
  }),
  read: (text, view) => readWhich(text, submitted(view).length),
  remember: (about, view) => ({ aftercare: { ...(clarifying(view) ?? { wish: 'clarify' }), about } }),
};

const which =
  /^\W*(?:(?:about|it is|it's|my|the|question|answer|number|no\.?|nr\.?|la|el|pregunta|respuesta|numero|número)\s+)*#?\s*(\d{1,2})\W*(?:st|nd|rd|th|one|question)?\W*$/i;
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'];
const ordinales = ['primer', 'segund', 'tercer', 'cuart', 'quint'];

/** "2", "question 2", "the second one". */
const readWhich = (text: string, of: number): Reading<number> => {
  const words = text.toLowerCase();
  const named = [ordinals, ordinales].flatMap((names) =>
    names.flatMap((name, index) => (new RegExp(`\\b${name}`).test(words) ? [index + 1] : [])),
  );
  const isShort = words.trim().split(/\s+/).length <= 4;
  const number = Number(which.exec(text)?.[1] ?? (isShort && named.length === 1 ? named[0] : Number.NaN));
  if (Number.isNaN(number)) return unclear('no-choice');
  return number >= 1 && number <= of ? read(number) : unclear('no-such-number');
};

/** What is unclear, in the person's words; the time they sent them counts. */
export const clarifyText: Step<Asked> = {
  ...base,
  id: 'clarifyText',
  applies: (view) => clarifying(view) !== null,
  isAnswered: (view) => clarifying(view)?.asked !== undefined,
  ask: (view) => ({
    phrases: [
      phrase('ask.clarifyText', {
        takes: takes(view),
        about: clarifying(view)?.about ?? 0,
        most: view.program?.intake.questions.charactersAtMost ?? 0,
      }),
    ],
  }),
  read: askedIn,
  readBack: ({ texts }) =>
    texts.length === 1
      ? phrase('questions.as-one')
      : phrase('questions.these', {
          count: texts.length,
          questions: phrase('numbered', { items: texts.map(literal) }),
        }),
  remember: (asked, view) => ({ aftercare: { ...(clarifying(view) ?? { wish: 'clarify' }), asked } }),
  takesText: true,
};

/** The hours for calls are kept with the answers. */
export const callTimes: Step<CallHours> = {
  ...base,
  id: 'callTimes',
  applies: ({ context: { aftercare } }) => aftercare?.wish === 'call',
  isAnswered: ({ context: { aftercare } }) => aftercare?.isAgreed === true,
  ask: () => ({ phrases: [phrase('ask.callTimes')] }),
  read: readCallHours,
  record: (hours, view) => ({ ...view.answers, callHours: hours }),
  remember: () => ({ aftercare: { wish: 'call', isAgreed: true } }),
  reply: () => [phrase('callTimes.noted')],
  takesText: true,
  readsFirst: (text) => {
    const hours = readCallHours(text);
    return hours.outcome === 'read' && (hours.value.days !== undefined || hours.value.from !== undefined);
  },
};
