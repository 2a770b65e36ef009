import type { CaseFacts } from '../case/facts.ts';
import { ledgerOf } from '../case/ledger.ts';
import type { CaseStatus } from '../case/machine.ts';
import type { Effect } from '../effects.ts';
import type { Instant } from '../events.ts';
import type { Answers } from '../intake/answers.ts';
import { openChecks } from '../intake/checks.ts';
import type { StepId } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';
import { aftercareNews } from './aftercare-news.ts';
import { receipt, statusNews } from './case-news.ts';
import { caseStatus, openCaseOf } from './case-status.ts';

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
  const status = caseStatus(after, at);
  if (!opened || status === null)
    return step === 'authorityCheck' && before.answers.expectations === undefined
      ? [
          {
            type: 'task.open',
            kind: 'verify-authority',
            details: { program: after.program?.id ?? null, authority: after.answers.authority ?? null },
          },
        ]
      : [];
  const { number } = opened;
  const was = caseStatus(before, before.context.now);
  const aftercare = aftercareNews(before, after);
  if (was === status && isSameCase(before, after)) return aftercare;
  const content = contentOf(after, at);
  const moved: readonly Effect[] = [
    ...(was === status
      ? []
      : [
          { type: 'webhook.send', event: `case.${status}`, number, status, data: datesOf(opened) } as const,
          ...statusNews(after, was, status),
        ]),
    ...receipt(before, after),
  ];
  if (was === null)
    return [
      { type: 'case.open', number, program: after.program?.id ?? '', status, content },
      { type: 'audit.write', action: 'case.opened', by: 'person', details: { number, status } },
      ...checksToClear(status, number, after),
      ...moved,
    ];
  return [
    { type: 'case.update', number, status, content },
    ...(aftercare.length > 0 ? aftercare : changes(before, after)),
    ...moved,
  ];
};

/** The case as staff and the hospital's systems read it: the answers that were confirmed, never a change half made. */
const contentOf = (view: View, at: Instant) => ({
  answers: view.context.confirmed ?? view.answers,
  consents: view.context.consents,
  documents: view.context.documents,
  openChecks: openChecks(view),
  notes: view.program ? view.judge(view.program).notes.map(({ code }) => code) : [],
  cleared: view.context.cleared,
  paymentId: view.context.paymentId,
  facts: view.context.case,
  ledger: ledgerIn(view),
  updatedAt: at,
});

const isSameCase = (before: View, after: View): boolean =>
  (['case', 'cleared', 'paymentId', 'confirmed', 'documents'] as const).every(
    (key) => before.context[key] === after.context[key],
  );

const ledgerIn = (view: View) => {
  const open = openCaseOf(view);
  return open ? ledgerOf(open.facts, open.program) : [];
};

/** Dates for the hospital's own systems. */
const datesOf = ({ since, availableAt }: CaseFacts) => ({
  submittedAt: since.submitted ?? null,
  availableAt,
  closedAt: since.closed ?? null,
});

/** Answers that the person changed and confirmed after submission, by name; the words themselves stay in the case. */
const changes = (before: View, after: View): readonly Effect[] => {
  const [was, is] = [before.context.confirmed, after.context.confirmed];
  if (!was || !is || was === is) return [];
  const keys = Object.keys({ ...was, ...is }) as (keyof Answers)[];
  const changed = keys.filter((key) => JSON.stringify(was[key]) !== JSON.stringify(is[key]));
  if (changed.length === 0) return [];
  const details = { number: after.context.case?.number ?? '', answers: changed.join(', ') };
  return [
    { type: 'audit.write', action: 'case.changed', by: 'person', details },
    { type: 'task.open', kind: 'answers-changed', details },
  ];
};

const checksToClear = (status: CaseStatus, number: string, view: View): readonly Effect[] =>
  status === 'awaiting-clearance'
    ? [{ type: 'task.open', kind: 'clear-checks', details: { number, checks: openChecks(view).join(', ') } }]
    : [];
