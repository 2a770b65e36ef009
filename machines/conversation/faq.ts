/** A question in the middle of the steps, answered from the programs' data; the same step is asked again. */
import { readTopic, type Topic } from '../answers/topics.ts';
import type { Phrase } from '../effects.ts';
import { literal, phrase } from '../intake/step.ts';
import { steps } from '../intake/steps.ts';
import type { View } from '../intake/view.ts';
import { factsAbout } from '../programs/facts.ts';
import type { Catalog } from '../programs/index.ts';
import type { OpenProgram, Program } from '../programs/schema.ts';
import type { FactTopic } from '../programs/topics.ts';
import type { Check, Talk } from './talk.ts';

/** What is said on a topic, and the programs it holds for. */
interface Said {
  readonly programs: readonly OpenProgram[];
  readonly facts: readonly Phrase[];
}

/**
 * Answers what a message asks about the service, by the data of the programs that it names; or of the chosen one; or
 * of all that are still possible, each by its name where they differ. Whatever the data does not say goes to a person.
 *
 * A message that may be the step's answer is left to the step, unless it is nothing but a question about the service
 * or has a question mark: readers of choices look inside a sentence, so "how much is …?" would choose a program and
 * "is it ok to pay by check?" would mean "ok". At steps that take free text nothing but a question counts.
 */
export const answerQuestion: Check = (talk) => {
  const { text, programs } = named(talk.text, talk.view.catalog);
  const isWhole = readTopic(text, { strict: true });
  const topics = isWhole.length > 0 || isAnswer(talk) ? isWhole : readTopic(text, { strict: false });
  if (topics.length === 0) return null;
  const meant = programs.length > 0 ? programs : programsMeant(talk.view);
  const phrases = topics.flatMap((topic) => answerTo(topic, meant, talk.view));
  const answers = phrases.filter((said) => said !== offer);
  return { phrases: phrases.includes(offer) ? [...answers, offer] : answers, next: 'ask' };
};

/** Whether the programs' data has something to say to the message: "what does stage 3 mean?" is no such question. */
export const asksAboutService = ({ text, view }: Talk): boolean =>
  readTopic(named(text, view.catalog).text, { strict: false }).some(
    (topic) => topic !== 'medical' && topic !== 'reviewer-pay',
  );

const isAnswer = ({ step, text, reading }: Talk): boolean =>
  steps[step].takesText === true || (!text.includes('?') && reading().outcome !== 'unclear');

const programsMeant = (view: View): readonly OpenProgram[] => {
  if (view.program) return [view.program];
  const possible = view.catalog.open.filter((program) => view.judge(program).refusals.length === 0);
  return possible.length > 0 ? possible : view.catalog.open;
};

const answerTo = (topic: Topic, programs: readonly OpenProgram[], view: View): readonly Phrase[] => {
  if (topic === 'medical')
    return [
      phrase('faq.medical', { questions: view.context.case ? 'closed' : 'open' }),
      phrase('faq.emergency'),
      offer,
    ];
  const said = topic === 'reviewer-pay' ? [] : together(topic, programs);
  if (said.every(isUnknown)) return [phrase('faq.unknown'), offer];
  const [only] = said;
  const needsName = programs.length === 1 && programs[0] !== view.program;
  if (only && said.length === 1 && !needsName) return [sentences(only.facts)];
  return [...byProgram(said), ...(said.some(isUnknown) ? [offer] : [])];
};

const offer = phrase('faq.person');

const isUnknown = ({ facts }: Said): boolean => facts.length === 0;

/** A line for each that says something of its own, then what all of them say. */
const byProgram = (said: readonly Said[]): readonly Phrase[] => {
  const [first, ...others] = said;
  const shared =
    first?.facts.filter((fact) => others.length > 0 && others.every(({ facts }) => includes(facts, fact))) ??
    [];
  const lines = said.flatMap(({ programs, facts }) => {
    const own = facts.filter((fact) => !includes(shared, fact));
    return own.length > 0 || facts.length === 0 ? [lineFor({ programs, facts: own })] : [];
  });
  return shared.length > 0 ? [...lines, sentences(shared)] : lines;
};

const includes = (facts: readonly Phrase[], fact: Phrase): boolean =>
  facts.some((other) => JSON.stringify(other) === JSON.stringify(fact));

/** Programs that say the same are spoken of together. */
const together = (topic: FactTopic, programs: readonly OpenProgram[]): readonly Said[] => {
  const groups = Map.groupBy(programs, (program) => JSON.stringify(factsAbout(program, topic)));
  return [...groups.values()].map((alike) => ({
    programs: alike,
    facts: alike[0] ? factsAbout(alike[0], topic) : [],
  }));
};

const lineFor = ({ programs, facts }: Said): Phrase =>
  phrase('faq.for-program', {
    program: programs.map(({ name }) => literal(name)),
    answer: facts.length > 0 ? sentences(facts) : phrase('faq.unknown'),
  });

const sentences = (facts: readonly Phrase[]): Phrase =>
  facts.length === 1 && facts[0] ? facts[0] : phrase('sentences', { items: facts });

/** The text with "program" and "partner" in place of their names, and the programs that it names. */
const named = (
  text: string,
  catalog: Catalog,
): { readonly text: string; readonly programs: readonly OpenProgram[] } => {
  const { each, all, partners } = namesIn(catalog);
  return {
    text: text.replace(partners, 'partner').replace(all, 'program'),
    programs: each.filter(({ names }) => text.search(names) >= 0).map(({ program }) => program),
  };
};

interface Names {
  readonly each: readonly { readonly program: OpenProgram; readonly names: RegExp }[];
  readonly all: RegExp;
  readonly partners: RegExp;
}

const namesByCatalog = new WeakMap<Catalog, Names>();
const namesIn = (catalog: Catalog): Names => {
  const known = namesByCatalog.get(catalog);
  if (known) return known;
  const partners = catalog.all.flatMap(({ partner, partnerFormerly }) =>
    [partner, partnerFormerly].filter((name) => name !== undefined),
  );
  const names = {
    each: catalog.open.map((program) => ({ program, names: anyOf(namesOf(program)) })),
    all: anyOf(catalog.all.flatMap(namesOf)),
    partners: anyOf(partners),
  };
  namesByCatalog.set(catalog, names);
  return names;
};

/** In full, by its id, and by the first word of its id. */
const namesOf = ({ name, hospital, id }: Program): readonly string[] => [
  name,
  hospital,
  name.replace(/ health$/i, ''),
  id.replaceAll('-', ' '),
  id.split('-')[0] ?? id,
];

/** Finds each name, the longest first, with any sign or none between its words. */
const anyOf = (names: readonly string[]): RegExp => {
  const forms = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^\\p{L}\\p{N}]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};
