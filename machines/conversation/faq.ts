/** A question in the middle of the steps, answered from the programs' data; the same step is asked again. */
import { readTopic, type Topic } from '../answers/topics.ts';
import type { Phrase } from '../effects.ts';
import { literal, phrase } from '../intake/step.ts';
import { steps } from '../intake/steps.ts';
import type { View } from '../intake/view.ts';
import { factsAbout } from '../programs/facts.ts';
import type { Catalog } from '../programs/index.ts';
import type { OpenProgram, Program } from '../programs/schema.ts';
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
 * A message that may be the step's answer is left to the step. Only when it is nothing but a question about the
 * service does the question win: a choice may be found in it too ("how much is …?" names a program).
 */
export const answerQuestion: Check = (talk) => {
  const { text, programs } = named(talk.text, talk.view.catalog);
  const isWhole = readTopic(text, { strict: true });
  const topics = isWhole.length > 0 || isAnswer(talk) ? isWhole : readTopic(text, { strict: false });
  if (topics.length === 0) return null;
  const meant = programs.length > 0 ? programs : programsMeant(talk.view);
  return { phrases: topics.flatMap((topic) => answerTo(topic, meant, talk.view)), next: 'ask' };
};

const isAnswer = ({ step, text, view }: Talk): boolean =>
  steps[step].takesText === true || steps[step].read(text, view).outcome !== 'unclear';

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
      phrase('faq.person'),
    ];
  const said =
    topic === 'reviewer-pay'
      ? []
      : together(programs.map((program) => ({ programs: [program], facts: factsAbout(program, topic) })));
  if (said.every(({ facts }) => facts.length === 0)) return [phrase('faq.unknown'), phrase('faq.person')];
  const [only] = said;
  const isPlain = said.length === 1 && (programs.length > 1 || only?.programs[0] === view.program);
  if (only && isPlain) return [sentences(only.facts)];
  return [
    ...said.map(lineFor),
    ...(said.some(({ facts }) => facts.length === 0) ? [phrase('faq.person')] : []),
  ];
};

/** Programs that say the same are spoken of together. */
const together = (each: readonly Said[]): readonly Said[] =>
  each.reduce<readonly Said[]>((groups, next) => {
    const same = groups.find(({ facts }) => JSON.stringify(facts) === JSON.stringify(next.facts));
    return same
      ? groups.map((group) =>
          group === same ? { ...group, programs: [...group.programs, ...next.programs] } : group,
        )
      : [...groups, next];
  }, []);

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
  const programs = catalog.open.filter((program) => matches(namesOf(program), text));
  const names = catalog.all.flatMap(namesOf);
  const partners = catalog.all.flatMap(({ partner, partnerFormerly }) =>
    [partner, partnerFormerly].filter((name) => name !== undefined),
  );
  return { text: text.replace(anyOf(partners), 'partner').replace(anyOf(names), 'program'), programs };
};

/** In full, by its id, and by the first word of its id. */
const namesOf = ({ name, hospital, id }: Program): readonly string[] => [
  name,
  hospital,
  name.replace(/ health$/i, ''),
  id.replaceAll('-', ' '),
  id.split('-')[0] ?? id,
];

const matches = (names: readonly string[], text: string): boolean => text.search(anyOf(names)) >= 0;

/** Finds each name, the longest first, with any sign or none between its words. */
const anyOf = (names: readonly string[]): RegExp => {
  const forms = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join('[^\\p{L}\\p{N}]*'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
};
