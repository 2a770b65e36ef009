import type { Phrase } from '../effects.ts';
import type { Instant } from '../events.ts';
import { phrase } from '../intake/step.ts';
import type { View } from '../intake/view.ts';
import type { OpenProgram } from '../programs/schema.ts';
import { supportState } from '../rules/hours.ts';
import { coordinatorHours } from '../takeover/hours.ts';
import { queue } from '../takeover/takeover.ts';
import { isFoundByAssistant } from '../takeover/work.ts';
import type { Move, Talk } from './talk.ts';

/** The programs whose people could help: the chosen one, or all of them. */
const programsOf = (view: View): readonly OpenProgram[] =>
  view.program ? [view.program] : view.catalog.open;

/** The numbers for where the person is; both while that is not known. */
const phonesOf = ({ intake: { help } }: OpenProgram, { answers }: View): readonly string[] => {
  const country = (answers.now ?? answers.home)?.country;
  return [
    ...(help.phoneInUnitedStates && country !== undefined && country !== 'US'
      ? []
      : [help.phoneInUnitedStates]),
    ...(help.phoneFromAbroad && country === 'US' ? [] : [help.phoneFromAbroad]),
  ].filter((number) => number !== undefined);
};

const phoneIn = ({ intake: { help } }: OpenProgram, number: string): Phrase =>
  phrase(number === help.phoneFromAbroad ? 'person.from-abroad' : 'person.in-us', {
    phone: phrase('phone', {
      phone: number,
      international: number === help.phoneFromAbroad ? 'yes' : 'no',
    }),
  });

/** How to reach a program's people, and whether somebody is there now. */
const helpLine = (program: OpenProgram, view: View, at: Instant): Phrase => {
  const { help } = program.intake;
  const phones = phonesOf(program, view);
  if (phones.length === 0)
    return phrase('person.office', {
      program: program.name,
      email: help.email ?? '',
      fax: help.fax ? phrase('phone', { phone: help.fax }) : '',
    });
  const state = supportState(help.hours, at);
  return phrase('person.phone', {
    program: program.name,
    phones: phones.map((number) => phoneIn(program, number)),
    state: state.open ? 'open' : state.opensAt === null ? 'unknown' : 'closed',
    opensAt: state.opensAt ? { instant: state.opensAt, zone: help.hours?.zone ?? 'UTC' } : '',
    closesAt: state.closesAt ? { instant: state.closesAt, zone: help.hours?.zone ?? 'UTC' } : '',
  });
};

/** The programs with ways of their own to reach people: two programs of one house share theirs. */
const distinct = (view: View): readonly OpenProgram[] => {
  const byWay = new Map<string, OpenProgram>();
  for (const program of programsOf(view)) {
    const { help } = program.intake;
    const way = `${help.phoneInUnitedStates ?? ''}${help.email ?? ''}`;
    if (!byWay.has(way)) byWay.set(way, program);
  }
  return [...byWay.values()];
};

/** One line for each distinct way to reach people. */
export const helpLines = (view: View, at: Instant): readonly Phrase[] =>
  distinct(view).map((program) => helpLine(program, view, at));

/** A short line to reach people outside the chat; `null` while more than one way is left. */
export const helpOf = (view: View): Phrase | null => {
  const [program, ...others] = distinct(view);
  if (!program || others.length > 0) return null;
  const phones = phonesOf(program, view).map((number) => phoneIn(program, number));
  const { email } = program.intake.help;
  if (phones.length > 0) return phrase('standing.call', { phones });
  return email ? phrase('standing.write', { email }) : null;
};

/** Records the wish for a person, once, and says when and how one can be reached; the steps stay open meanwhile. */
export const askForPerson = (talk: Talk, reason: string): Move => {
  const { takeover } = talk.record;
  const isAsked = takeover !== null && !isFoundByAssistant(takeover.reason);
  const isThere = supportState(coordinatorHours(talk.view), talk.at).open;
  return {
    phrases: [
      phrase(isAsked ? 'person.asked-already' : 'person.asked'),
      ...helpLines(talk.view, talk.at),
      ...(isThere ? [] : [phrase('person.callback-offer')]),
      phrase('person.meanwhile'),
    ],
    ...(isAsked ? {} : firstWish(talk, reason)),
    next: 'wait',
  };
};

/** An emergency stays one, whatever is asked after it. */
const firstWish = (talk: Talk, reason: string): Pick<Move, 'record' | 'effects'> => {
  const wish = queue(talk.record.takeover, reason, talk.at);
  return {
    record: { takeover: wish.reason === 'emergency' ? wish : { ...wish, reason } },
    effects: [
      {
        type: 'task.open',
        kind: 'person-asked',
        details: {
          reason,
          step: talk.step,
          channel: talk.event.channel,
          program: talk.view.program?.id ?? null,
        },
      },
    ],
  };
};
