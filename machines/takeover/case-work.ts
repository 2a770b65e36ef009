import type { Effect } from '../effects.ts';
import type { CaseAction, CoordinatorActed } from '../events.ts';
import type { StepId } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';

/** What a case allows now. Everything else is refused and changes nothing. */
export const allowedActions = (view: View, step: StepId): readonly CaseAction[] =>
  view.context.case === null
    ? []
    : [
        ...(step === 'payment' ? (['payment-confirmed'] as const) : []),
        ...(step === 'submitted' ? (['gaps-recorded', 'packet-approved'] as const) : []),
        'refund-asked',
        'closed',
      ];

/** The answer to an action that the case does not allow. */
export const notNow: Effect = { type: 'thread.update', notes: [{ key: 'thread.not-now' }] };

/** The traces of an action on a case: each is in the audit log with its reason. */
export const caseActionEffects = (number: string, event: CoordinatorActed): readonly Effect[] => [
  {
    type: 'audit.write',
    action: `case.${event.action}`,
    by: event.by,
    details: { number, reason: event.reason, ...(event.byId === undefined ? {} : { id: event.byId }) },
  },
  ...(event.action === 'refund-asked'
    ? [{ type: 'task.open' as const, kind: 'refund', details: { number } }]
    : []),
  {
    type: 'thread.update',
    notes: [{ key: `thread.acted.${event.action}`, values: { name: event.by, number } }],
  },
];
