/**
 * Whether a program takes a person. Only a printed rule refuses; every doubt is a check for a coordinator, before any
 * money (decisions P3, X01-X18, X47).
 */
import type { Day } from '../events.ts';
import type { IntakeRules, Openness, OpenProgram, Role, Ruling } from '../programs/schema.ts';
import { ageOn, isMinorOn } from './age.ts';
import { inUnitedStates, type Place, states } from './places.ts';

export type YesNoUnsure = 'yes' | 'no' | 'unsure';

/** What is known so far; a fact that is absent was not asked yet. */
export interface EligibilityFacts {
  /** The day it is where the patient lives. */
  readonly today: Day;
  readonly role?: Role;
  readonly home?: Place;
  readonly now?: Place;
  readonly birthDate?: Day;
  readonly digestiveCancer?: YesNoUnsure;
  readonly breastCancer?: YesNoUnsure;
  readonly sarcoma?: YesNoUnsure;
  /** Any cancer, also a suspected one. */
  readonly cancer?: YesNoUnsure;
  readonly inHospital?: YesNoUnsure;
  /** Whether it is a disease of childhood; it concerns young adults only, so it is never missing. */
  readonly childhoodDisease?: YesNoUnsure;
}

/** A fact that can be asked for. */
export type FactName = Exclude<keyof EligibilityFacts, 'today'>;

/** Why not, or why not without a person. */
export interface Reason {
  readonly code: ReasonCode;
  readonly values?: { readonly state?: string; readonly country?: string; readonly age?: number };
}

export type ReasonCode =
  | 'started-by-physician'
  | 'started-by-other'
  | 'too-young'
  | 'too-old'
  | 'childhood-disease'
  | 'inside-united-states'
  | 'state-closed'
  | 'state-confirm'
  | 'country-closed'
  | 'country-confirm'
  /** Where the patient is now, not where the home is. */
  | 'now-inside-united-states'
  | 'now-state-closed'
  | 'now-state-confirm'
  | 'now-country-closed'
  | 'now-country-confirm'
  | 'in-hospital'
  | 'in-hospital-unsure'
  | 'excluded-digestive-cancer'
  | 'excluded-breast-cancer'
  | 'excluded-sarcoma'
  | 'confirm-digestive-cancer'
  | 'confirm-breast-cancer'
  | 'confirm-sarcoma'
  | 'no-cancer'
  | 'cancer-unsure';

/**
 * - `refused`: at least one printed rule says no; nothing more needs to be asked.
 * - `open-questions`: no rule says no so far, and `missing` is still to be asked.
 * - `person`: all is known and a coordinator clears `checks` before any money.
 * - `fits`: all is known and nothing stands against it.
 */
export interface Verdict {
  readonly outcome: 'fits' | 'person' | 'refused' | 'open-questions';
  readonly refusals: readonly Reason[];
  readonly checks: readonly Reason[];
  /** Nothing to clear, but a coordinator wants to know it. */
  readonly notes: readonly Reason[];
  readonly missing: readonly FactName[];
}

type Finding =
  | { readonly kind: 'refusal' | 'check' | 'note'; readonly reason: Reason }
  | { readonly kind: 'missing'; readonly fact: FactName };

type Rules = IntakeRules['eligibility'];
type Rule = (rules: Rules, facts: EligibilityFacts) => readonly Finding[];

const because = (
  kind: 'refusal' | 'check' | 'note',
  code: ReasonCode,
  values?: Reason['values'],
): Finding => ({
  kind,
  reason: values ? { code, values } : { code },
});

const missing = (fact: FactName): Finding => ({ kind: 'missing', fact });

const ruled = (ruling: Ruling, refusal: ReasonCode, check: ReasonCode): readonly Finding[] => {
  switch (ruling) {
    case 'accept':
      return [];
    case 'person':
      return [because('check', check)];
    case 'refuse':
      return [because('refusal', refusal)];
  }
};

const startedBy: Rule = (rules, { role }) => {
  if (role === undefined) return [missing('role')];
  const code = role === 'physician' ? 'started-by-physician' : 'started-by-other';
  return ruled(rules.startedBy[role], code, code);
};

const age: Rule = (rules, { birthDate, today, childhoodDisease }) => {
  const { min, below } = rules.age;
  if (min === undefined && below === undefined) return [];
  if (birthDate === undefined) return [missing('birthDate')];
  const years = ageOn(birthDate, today);
  if (min !== undefined && years < min) return [because('refusal', 'too-young', { age: min })];
  const perhapsChildhood = childhoodDisease === 'yes' || childhoodDisease === 'unsure';
  const isYoungAdult = !isMinorOn(birthDate, today) && years <= (rules.childhoodDiseaseUpTo ?? 0);
  if (isYoungAdult && perhapsChildhood) {
    return [because('check', 'childhood-disease')];
  }
  if (below !== undefined && years >= below) return [because('refusal', 'too-old', { age: below })];
  return [];
};

/** How a place stands in the program's table. */
interface Standing {
  readonly openness: Openness;
  /** `null` while open. */
  readonly code: 'inside-united-states' | `${'state' | 'country'}-${Exclude<Openness, 'open'>}` | null;
  readonly values: NonNullable<Reason['values']>;
}

const standingOf = (openness: Openness, kind: 'state' | 'country', values: Standing['values']): Standing => ({
  openness,
  code: openness === 'open' ? null : `${kind}-${openness}`,
  values,
});

/** `null` while the state matters and is not known. */
const standing = ({ residence }: Rules, { country, state }: Place): Standing | null => {
  if (country !== 'US') {
    return standingOf(residence.countries[country] ?? residence.otherCountries, 'country', { country });
  }
  if (residence.unitedStates === 'refuse') {
    return { openness: 'closed', code: 'inside-united-states', values: {} };
  }
  if (state === undefined) return null;
  const others = states[state]?.kind === 'state' ? residence.otherStates : residence.otherTerritories;
  return standingOf(residence.states[state] ?? others, 'state', { state });
};

const checkHome = ({ code, values }: Standing): readonly Finding[] =>
  code === null ? [] : [because('check', code, values)];

const checkNow = ({ code, values }: Standing): readonly Finding[] =>
  code === null ? [] : [because('check', `now-${code}`, values)];

const refuseHome = ({ code, values }: Standing): readonly Finding[] =>
  code === null ? [] : [because('refusal', code, values)];

const isSame = (one: Place, other: Place): boolean =>
  one.country === other.country && one.state === other.state;

/** Refused when home and whereabouts are both closed; where they differ and one is not open, a person decides. */
const bothPlaces = (
  rules: Rules,
  atHome: Standing,
  home: Place,
  now: Place | undefined,
): readonly Finding[] => {
  const current = now === undefined ? null : standing(rules, now);
  if (now === undefined || current === null) return [missing('now')];
  if (atHome.openness === 'closed' && current.openness === 'closed') return refuseHome(atHome);
  return [...checkHome(atHome), ...(isSame(home, now) ? [] : checkNow(current))];
};

/** Refused by the home alone; a person decides when somebody from elsewhere is in a listed state now. */
const homeFirst = (
  atHome: Standing,
  personIn: readonly string[],
  now: Place | undefined,
): readonly Finding[] => {
  if (atHome.openness === 'closed') return refuseHome(atHome);
  if (now === undefined) return [missing('now')];
  if (now.country !== 'US') return checkHome(atHome);
  if (now.state === undefined) return [missing('now')];
  const isListed = personIn.includes(now.state);
  return [
    ...checkHome(atHome),
    ...(isListed ? [because('check', 'now-state-closed', { state: now.state })] : []),
  ];
};

const place: Rule = (rules, facts) => {
  const home = facts.home && inUnitedStates(facts.home);
  const now = facts.now && inUnitedStates(facts.now);
  const atHome = home === undefined ? null : standing(rules, home);
  if (home === undefined || atHome === null) return [missing('home')];
  return rules.presence === 'same-table'
    ? bothPlaces(rules, atHome, home, now)
    : homeFirst(atHome, rules.presence.personIn, now);
};

const hospital: Rule = (rules, { inHospital }) => {
  if (rules.inHospital === 'note') return inHospital === 'yes' ? [because('note', 'in-hospital')] : [];
  if (inHospital === undefined) return [missing('inHospital')];
  if (inHospital === 'no') return [];
  return inHospital === 'yes'
    ? [because('refusal', 'in-hospital')]
    : [because('check', 'in-hospital-unsure')];
};

const condition =
  (
    fact: 'digestiveCancer' | 'breastCancer' | 'sarcoma',
    name: 'digestive-cancer' | 'breast-cancer' | 'sarcoma',
  ): Rule =>
  (rules, facts) => {
    const ruling = rules[fact];
    const answer = facts[fact];
    if (ruling === 'accept' || answer === 'no') return [];
    if (answer === undefined) return [missing(fact)];
    return ruled(answer === 'unsure' ? 'person' : ruling, `excluded-${name}`, `confirm-${name}`);
  };

const isKnownCancer = ({ cancer, digestiveCancer, breastCancer, sarcoma }: EligibilityFacts): boolean =>
  [cancer, digestiveCancer, breastCancer, sarcoma].includes('yes');

const anyCancer: Rule = (rules, facts) => {
  if (rules.noCancer === 'accept' || isKnownCancer(facts)) return [];
  if (facts.cancer === undefined) return [missing('cancer')];
  return facts.cancer === 'no'
    ? ruled(rules.noCancer, 'no-cancer', 'no-cancer')
    : [because('check', 'cancer-unsure')];
};

const rules: readonly Rule[] = [
  startedBy,
  place,
  age,
  condition('digestiveCancer', 'digestive-cancer'),
  condition('breastCancer', 'breast-cancer'),
  condition('sarcoma', 'sarcoma'),
  anyCancer,
  hospital,
];

const outcomeOf = (verdict: Omit<Verdict, 'outcome'>): Verdict['outcome'] => {
  if (verdict.refusals.length > 0) return 'refused';
  if (verdict.missing.length > 0) return 'open-questions';
  return verdict.checks.length > 0 ? 'person' : 'fits';
};

/** Judges what is known by a program's rules. The reasons keep the order in which the facts are asked. */
export const judge = (program: OpenProgram, facts: EligibilityFacts): Verdict => {
  const findings = rules.flatMap((rule) => rule(program.intake.eligibility, facts));
  const reasons = (kind: 'refusal' | 'check' | 'note') =>
    findings.flatMap((finding) => (finding.kind === kind ? [finding.reason] : []));
  const parts = {
    refusals: reasons('refusal'),
    checks: reasons('check'),
    notes: reasons('note'),
    missing: findings.flatMap((finding) => (finding.kind === 'missing' ? [finding.fact] : [])),
  };
  return { outcome: outcomeOf(parts), ...parts };
};
