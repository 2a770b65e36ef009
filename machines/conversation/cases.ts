import type { Effect } from '../effects.ts';
import type { Instant } from '../events.ts';
import { openChecks } from '../intake/checks.ts';
import type { StepId } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';

/** A case's status as others see it. */
const statusAt = (step: StepId, view: View): string =>
  step === 'clearance'
    ? 'awaiting-clearance'
    : step === 'payment'
      ? 'awaiting-payment'
      : view.program?.intake.fee
        ? 'submitted'
        : 'awaiting-office';

/** What a turn did to the case: opened it, moved it on, left work for a coordinator. */
export const caseEffects = (before: View, after: View, step: StepId, at: Instant): readonly Effect[] => [
  ...signatures(before, after),
  ...caseMoves(before, after, step, at),
];

/** Each signature as it was given, in the audit log: it outlives a draft that is deleted. */
const signatures = (before: View, after: View): readonly Effect[] =>
  after.context.consents
    .slice(before.context.consents.length)
    .map(
      ({ kind, subject, signer, signedAt, channel, language, isUncertified = false, signedFrom = null }) => ({
        type: 'audit.write',
        action: 'consent.signed',
        by: 'person',
        details: { kind, subject, signer, signedAt, channel, language, isUncertified, signedFrom },
      }),
    );

const caseMoves = (before: View, after: View, step: StepId, at: Instant): readonly Effect[] => {
  const opened = after.context.case;
  if (!opened)
    return step === 'authorityCheck' && before.answers.expectations === undefined
      ? [
          {
            type: 'task.open',
            kind: 'verify-authority',
            details: { program: after.program?.id ?? null, authority: after.answers.authority ?? null },
          },
        ]
      : [];
  const status = statusAt(step, after);
  const content = {
    answers: after.answers,
    consents: after.context.consents,
    openChecks: openChecks(after),
    notes: after.program ? after.judge(after.program).notes.map(({ code }) => code) : [],
    cleared: after.context.cleared,
    paymentId: after.context.paymentId,
    updatedAt: at,
  };
  if (before.context.case === null)
    return [
      { type: 'case.open', number: opened.number, program: after.program?.id ?? '', status, content },
      {
        type: 'audit.write',
        action: 'case.opened',
        by: 'person',
        details: { number: opened.number, status },
      },
      ...taskFor(status, opened.number, after),
    ];
  return sameCase(before, after)
    ? []
    : [
        { type: 'case.update', number: opened.number, status, content },
        ...taskFor(status, opened.number, after),
      ];
};

const sameCase = (before: View, after: View): boolean =>
  before.context.cleared === after.context.cleared && before.context.paymentId === after.context.paymentId;

const taskFor = (status: string, number: string, view: View): readonly Effect[] => {
  if (status === 'awaiting-clearance')
    return [
      { type: 'task.open', kind: 'clear-checks', details: { number, checks: openChecks(view).join(', ') } },
    ];
  if (status === 'awaiting-office')
    return [
      { type: 'task.open', kind: 'arrange-payment', details: { number, program: view.program?.id ?? null } },
    ];
  return status === 'submitted'
    ? [{ type: 'task.open', kind: 'collect-records', details: { number, program: view.program?.id ?? null } }]
    : [];
};
