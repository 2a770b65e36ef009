import type { Phrase, PhraseValue } from '../effects.ts';
import type { Hours, IntakeRules, OpenProgram } from './schema.ts';
import type { FactTopic } from './topics.ts';

/**
 * What a program's data says about a topic, as phrases `fact.<key>` with the blanks that each one's text has, filled
 * from the same data; empty when nothing is known, then a person answers. A fact with a blank that the data cannot
 * fill is not said. Facts that read the same in two programs are equal.
 */
export const factsAbout = (program: OpenProgram, topic: FactTopic): readonly Phrase[] => {
  const values = valuesOf(program);
  return (program.intake.facts[topic] ?? []).flatMap((key) => {
    const filled = (blanks[key] ?? []).map((name) => [name, values[name]] as const);
    if (filled.some(([, value]) => value === undefined)) return [];
    return [
      filled.length === 0
        ? { key: `fact.${key}` }
        : { key: `fact.${key}`, values: Object.fromEntries(filled) as Record<string, PhraseValue> },
    ];
  });
};

/** The blanks in the texts of facts; a fact that is not here has none. */
const blanks: { readonly [key: string]: readonly Blank[] } = {
  'remote-opinion-many-fields': ['hospital'],
  'remote-opinion-for-children': ['hospital'],
  'remote-opinion-of-an-oncologist': ['hospital'],
  'opinion-for-patients-abroad': ['hospital'],
  partner: ['partner'],
  'partner-formerly': ['partner', 'partnerFormerly'],
  'international-patient-program': ['hospital'],
  'step-records-and-match': ['partner'],
  'coordinator-and-staff-doctor': ['partner'],
  'care-team': ['partner'],
  'medical-manager': ['email'],
  'some-states-confirmed-by-a-person': ['statesServed'],
  'closed-state-not-taken': ['closedStates'],
  'account-or-phone': ['phone', 'phoneFromAbroad'],
  'phones-and-hours': ['phone', 'phoneFromAbroad', 'days', 'opens', 'closes', 'hoursZone'],
  'no-phone-but-fax-post-email': ['email', 'fax', 'post'],
  'partner-collects-records': ['partner'],
  'qualified-translator': ['translator'],
  'questions-at-most': ['questions'],
  'partner-picks-specialist': ['hospital', 'partner'],
  'matched-oncologist': ['hospital'],
  'physician-or-surgeon': ['hospital'],
  'most-after-records': ['least', 'most'],
  'typically-after-records': ['least', 'most'],
  'no-time-printed': ['email'],
  price: ['price'],
  'price-by-person': ['email'],
  included: ['includes'],
  cards: ['cards'],
  'pay-through-the-office': ['email'],
  'clinician-call-after-reading': ['partner'],
  'clarifying-at-most': ['followUps', 'followUpDays'],
  'staff-doctor-first': ['partner'],
  'partner-arranges-visit': ['partner'],
  'visit-phone': ['visitPhone', 'visitPhoneWords', 'hasVisitPhoneWords'],
  'visit-through-international-services': ['hospital'],
  'discarded-when-idle': ['idleMonths'],
};

type Blank = keyof ReturnType<typeof valuesOf>;

const valuesOf = ({ hospital, partner, partnerFormerly, intake }: OpenProgram) => ({
  hospital,
  partner,
  partnerFormerly,
  ...helpValues(intake.help),
  ...feeValues(intake.fee),
  ...processValues(intake),
  visitPhone: phoneValue(intake.inPerson.phone),
  visitPhoneWords: intake.inPerson.phoneWords ?? '',
  hasVisitPhoneWords: intake.inPerson.phoneWords ? 'yes' : 'no',
});

const phoneValue = (phone: string | undefined, international?: 'yes'): Phrase | undefined =>
  phone === undefined
    ? undefined
    : { key: 'phone', values: international ? { phone, international } : { phone } };

const helpValues = ({
  phoneInUnitedStates,
  phoneFromAbroad,
  hours,
  fax,
  email,
  post,
}: IntakeRules['help']) => ({
  phone: phoneValue(phoneInUnitedStates),
  phoneFromAbroad: phoneValue(phoneFromAbroad, 'yes'),
  days: hours && daysOf(hours),
  opens: hours && hourOf(hours.opens),
  closes: hours && hourOf(hours.closes),
  hoursZone: hours && { key: 'fact.zone', values: { zone: hours.zone.split('/').at(-1) ?? '' } },
  fax: phoneValue(fax, 'yes'),
  email,
  post: post?.join(', '),
});

const daysOf = ({ days }: Hours): string => {
  const numbers = [...days].sort().join('');
  return numbers === '12345' ? 'weekdays' : numbers === '1234567' ? 'daily' : 'some';
};

/** `18:00` as 6 p.m. */
const hourOf = (time: string): Phrase => {
  const [hours = '', minute = ''] = time.split(':');
  const hour = Number(hours) % 24;
  return { key: 'fact.hour', values: { hour: hour % 12 || 12, minute, half: hour < 12 ? 'am' : 'pm' } };
};

const literals = (texts: readonly string[]): readonly Phrase[] =>
  texts.map((text) => ({ key: 'literal', values: { text } }));

const feeValues = (fee: IntakeRules['fee']) => ({
  price: fee ? { money: fee.price } : undefined,
  includes: fee?.includes.map((key) => ({ key: `fee.includes.${key}` })),
  cards: fee && fee.cards.length > 0 ? literals(fee.cards) : undefined,
});

const processValues = ({ eligibility, questions, followUps, opinionWithin, records }: IntakeRules) => ({
  statesServed: eligibility.residence.statesServed,
  closedStates: closedStates(eligibility.residence.states),
  questions: questions.atMost,
  followUps: typeof followUps === 'object' ? followUps.atMost : undefined,
  followUpDays: typeof followUps === 'object' ? followUps.businessDays : undefined,
  least: opinionWithin?.least,
  most: opinionWithin?.most,
  translator: records.translator,
  idleMonths: records.discardedAfterIdleMonths,
});

const closedStates = (
  states: IntakeRules['eligibility']['residence']['states'],
): readonly Phrase[] | undefined => {
  const closed = Object.keys(states).filter((code) => states[code] === 'closed');
  return closed.length > 0 ? closed.map((code) => ({ key: `state:${code}` })) : undefined;
};
