import type { Day } from '../events.ts';
import type { Catalog } from '../programs/index.ts';
import type { OpenProgram } from '../programs/schema.ts';
import { ageOn } from '../rules/age.ts';
import { type EligibilityFacts, judge, type Verdict } from '../rules/eligibility.ts';
import { dayIn, zoneOf } from '../rules/places.ts';
import type { Answers } from './answers.ts';
import type { IntakeContext } from './context.ts';

/** What steps and guards look at: the context, and what follows from it and the catalog. */
export interface View {
  readonly context: IntakeContext;
  readonly answers: Answers;
  readonly catalog: Catalog;
  /** The chosen program. */
  readonly program: OpenProgram | null;
  /** Whom a sentence speaks of: the reader, the reader's child, or somebody else. */
  readonly who: 'self' | 'child' | 'other';
  /** The day it is where the patient lives, or in the first program's zone before that is known. */
  today(): Day;
  /** `null` until the birth date is known. */
  age(): number | null;
  isMinor(): boolean;
  judge(program: OpenProgram): Verdict;
}

const facts = (answers: Answers, today: Day): EligibilityFacts => ({
  today,
  ...pick(answers, [
    'role',
    'home',
    'now',
    'birthDate',
    'digestiveCancer',
    'breastCancer',
    'sarcoma',
    'cancer',
    'childhoodDisease',
  ]),
  ...((answers.inHospitalAgain ?? answers.inHospital)
    ? { inHospital: answers.inHospitalAgain ?? answers.inHospital }
    : {}),
});

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]]))) as Pick<
    T,
    K
  >;

const views = new WeakMap<IntakeContext, View>();

/** The view of a context, the same for the same. Costs nothing until a method is called. */
export const viewOf = (context: IntakeContext, catalog: Catalog): View => {
  const known = views.get(context);
  if (known?.catalog === catalog) return known;
  const view = createView(context, catalog);
  views.set(context, view);
  return view;
};

const createView = (context: IntakeContext, catalog: Catalog): View => {
  const { answers } = context;
  let today: Day | undefined;
  const verdicts = new Map<OpenProgram, Verdict>();
  const view: View = {
    context,
    answers,
    catalog,
    program: answers.program === undefined ? null : catalog.openById(answers.program),
    who:
      answers.role === undefined || answers.role === 'patient'
        ? 'self'
        : answers.role === 'parent'
          ? 'child'
          : 'other',
    today: () => {
      today ??= dayIn(
        answers.home ? zoneOf(answers.home) : (catalog.open[0]?.intake.zone ?? 'UTC'),
        context.now,
      );
      return today;
    },
    age: () => (answers.birthDate === undefined ? null : ageOn(answers.birthDate, view.today())),
    isMinor: () => {
      const age = view.age();
      return age !== null && age < 18;
    },
    judge: (program) => {
      const verdict = verdicts.get(program) ?? judge(program, facts(answers, view.today()));
      verdicts.set(program, verdict);
      return verdict;
    },
  };
  return view;
};
