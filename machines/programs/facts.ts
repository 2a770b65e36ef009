import type { Phrase, PhraseValue } from '../effects.ts';
import type { IntakeRules, OpenProgram } from './schema.ts';
import type { FactTopic } from './topics.ts';

/**
 * What a program's data says about a topic, as phrases `fact.<key>` whose blanks are filled from the same data; empty
 * when nothing is known, then a person answers. A blank that the data cannot fill is left out, never invented.
 */
export const factsAbout = (program: OpenProgram, topic: FactTopic): readonly Phrase[] => {
  const values = blanks(program);
  return (program.intake.facts[topic] ?? []).map((key) => ({ key: `fact.${key}`, values }));
};

/** All blanks that a fact's text may use, by name. */
const blanks = (program: OpenProgram): { readonly [name: string]: PhraseValue } =>
  known({
    program: program.name,
    hospital: program.hospital,
    partner: program.partner,
    partnerFormerly: program.partnerFormerly,
    web: program.web,
    ...helpBlanks(program.intake.help),
    ...feeBlanks(program.intake.fee),
    ...processBlanks(program.intake),
    visitPhone: phoneBlank(program.intake.inPerson.phone),
    visitPhoneWords: program.intake.inPerson.phoneWords,
  });

type Blanks = { readonly [name: string]: PhraseValue | undefined };

const phoneBlank = (phone: string | undefined): Phrase | undefined =>
  phone === undefined ? undefined : { key: 'phone', values: { phone } };

const listBlank = (items: readonly Phrase[]): readonly Phrase[] | undefined =>
  items.length === 0 ? undefined : items;

const helpBlanks = (help: IntakeRules['help']): Blanks => ({
  phone: phoneBlank(help.phoneInUnitedStates),
  phoneFromAbroad: phoneBlank(help.phoneFromAbroad),
  opens: help.hours?.opens,
  closes: help.hours?.closes,
  hoursZone: help.hours?.zone,
  fax: phoneBlank(help.fax),
  email: help.email,
  post: help.post?.join('\n'),
});

const feeBlanks = (fee: IntakeRules['fee']): Blanks =>
  fee === null
    ? {}
    : {
        price: { money: fee.price },
        includes: fee.includes.map((key) => ({ key: `fee.includes.${key}` })),
        cards: listBlank(fee.cards.map((text) => ({ key: 'literal', values: { text } }))),
      };

const processBlanks = ({
  eligibility,
  questions,
  followUps,
  opinionWithin,
  records,
}: IntakeRules): Blanks => ({
  statesServed: eligibility.residence.statesServed,
  closedStates: listBlank(closedStates(eligibility).map((code) => ({ key: `state:${code}` }))),
  questions: questions.atMost,
  followUps: typeof followUps === 'object' ? followUps.atMost : undefined,
  followUpDays: typeof followUps === 'object' ? followUps.businessDays : undefined,
  least: opinionWithin?.least,
  most: opinionWithin?.most,
  translator: records.translator,
  idleMonths: records.discardedAfterIdleMonths,
});

const closedStates = ({ residence }: IntakeRules['eligibility']): readonly string[] =>
  Object.keys(residence.states).filter((code) => residence.states[code] === 'closed');

const known = (values: Blanks): { readonly [name: string]: PhraseValue } =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
