/** What the pictures of a machine show, read from the machine itself. */

/** As much of a state of XState as is read here. */
export interface Chart {
  readonly key: string;
  readonly path: readonly string[];
  readonly parent: Chart | undefined;
  readonly meta?: { readonly asks?: string; readonly status?: string };
  readonly states: Readonly<Record<string, Chart>>;
  readonly always: readonly Transition[] | undefined;
  readonly transitions: ReadonlyMap<string, readonly Transition[]>;
}

interface Transition {
  readonly eventType: string;
  readonly guard?: string | Named;
  readonly target?: readonly Chart[];
}

interface Named {
  readonly type: string;
  readonly params?: { readonly step?: string; readonly fact?: string };
}

/** What is looked at in its turn inside a section: a state to wait in, or a way to another section. */
export interface Entry {
  readonly name: string;
  readonly kind: 'asks' | 'waits' | 'leads';
  /** In words, what has to be so; empty for what is taken when nothing before it was. */
  readonly when: string;
  /** What others see while it waits. */
  readonly status?: string;
}

/** A compound state whose `choosing` goes to the first entry that is wanted. */
export interface Section {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** A way from one section to another or back to itself. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

/** Where an arrow begins that begins in most sections. */
export const anyStep = 'any step';

const inWords = (name: string): string =>
  name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replaceAll(/[-.]/g, ' ');

const childrenOf = ({ states }: Chart): readonly Chart[] => Object.values(states);
const choicesOf = ({ states }: Chart): readonly Transition[] => states.choosing?.always ?? [];
const nameOf = (guard: Transition['guard']): string =>
  typeof guard === 'string' ? guard : (guard?.type ?? '');

const inGuardWords = ({ guard, target }: Transition): string => {
  const { step, fact } = (typeof guard === 'string' ? undefined : guard?.params) ?? {};
  if (fact) return inWords(fact);
  if (step) return target?.[0]?.meta?.asks === step ? 'needed' : `${inWords(step)} is needed`;
  return inWords(nameOf(guard)).replace(/^(is|has) /, '');
};

const entryOf = (section: Chart, transition: Transition): Entry => {
  const [target = section] = transition.target ?? [];
  const { status } = target.meta ?? {};
  const leads = target.parent !== section || choicesOf(target).length > 0;
  const waits = target.transitions.has('answer.given') ? 'asks' : 'waits';
  return {
    name: inWords(target.key),
    kind: leads ? 'leads' : waits,
    when: inGuardWords(transition),
    ...(status === undefined ? {} : { status }),
  };
};

/** Every section at and below `chart`, the outer ones first. */
export const sectionsOf = (chart: Chart): readonly Section[] => [
  ...(choicesOf(chart).length > 0
    ? [
        {
          title: chart.path.join(': ') || chart.key,
          entries: choicesOf(chart).map((transition) => entryOf(chart, transition)),
        },
      ]
    : []),
  ...childrenOf(chart).flatMap(sectionsOf),
];

const onward = (chart: Chart): readonly Arrow[] =>
  childrenOf(chart).flatMap((section) =>
    choicesOf(section)
      .filter(({ target }) => target?.[0]?.parent === chart)
      .map((transition) => {
        const guard = inGuardWords(transition);
        const why = guard ? `if ${guard}` : 'nothing is left to ask';
        return { from: section.key, to: transition.target?.[0]?.key ?? '', why };
      }),
  );

/** Stands for wherever an arrow began. */
const itself = '';

const caused = (state: Chart): readonly Arrow[] => [
  ...[...state.transitions.values()].flat().map((transition) => {
    const from = state.path[0] ?? anyStep;
    const [target] = transition.target ?? [];
    const event = inWords(transition.eventType);
    if (nameOf(transition.guard) === 'isStep') return { from, to: itself, why: `${event}: that step` };
    if (target?.key === 'choosing') return { from, to: itself, why: `${event}: the next in its section` };
    const guard = inGuardWords(transition);
    return { from, to: target?.path[0] ?? itself, why: guard ? `${event}, if ${guard}` : event };
  }),
  ...childrenOf(state).flatMap(caused),
];

/** Two sections may share an event; what happens in more of them happens anywhere. */
const fewSections = 2;

/** Each way once. What begins in many sections begins at any step. */
const gathered = (arrows: readonly Arrow[]): readonly Arrow[] => {
  const once = new Map<string, Arrow>();
  for (const { from, to, why } of arrows) {
    const alike = arrows.filter((other) => other.why === why && other.to === to);
    const start = new Set(alike.map((other) => other.from)).size > fewSections ? anyStep : from;
    once.set(`${start} ${to} ${why}`, { from: start, to: to === itself ? start : to, why });
  }
  return [...once.values()];
};

/** The ways between sections: where one leads when nothing is left to ask in it, and what an event causes. */
export const arrowsOf = (chart: Chart): readonly Arrow[] => [...gathered(caused(chart)), ...onward(chart)];
