import { caseNumberFrom } from '../case-number.ts';
import type { Effect } from '../effects.ts';
import type { CaseAction, CoordinatorActed, CoordinatorCleared } from '../events.ts';
import { openChecks } from '../intake/checks.ts';
import type { StepId } from '../intake/step-id.ts';
import type { View } from '../intake/view.ts';
import type { IntakeEvent } from '../intake/waiting.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { isPassed } from './takeover.ts';

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

const notNow: Effect = { type: 'thread.update', notes: [{ key: 'thread.not-now' }] };

/** The traces of an action on a case: each is in the audit log with its reason. */
const tracesOf = (number: string, { action, by, byId, reason }: CoordinatorActed): readonly Effect[] => [
  {
    type: 'audit.write',
    action: `case.${action}`,
    by,
    details: { number, reason, ...(byId === undefined ? {} : { id: byId }) },
  },
  ...(action === 'refund-asked' ? [{ type: 'task.open' as const, kind: 'refund', details: { number } }] : []),
  { type: 'thread.update', notes: [{ key: `thread.acted.${action}`, values: { name: by, number } }] },
];

/** How a case is looked at and moved on. */
export interface CaseTools {
  look(record: ConversationRecord): { readonly view: View; readonly step: StepId } | null;
  change(record: ConversationRecord, event: IntakeEvent): Decision<Effect>;
}

/** What rules leave to people: each decision has a reason, which goes to the audit log. */
export const createCaseWork = ({ look, change }: CaseTools) => ({
  /** A conversation that waited for this alone leaves the queue with the last check that is cleared. */
  clear(record: ConversationRecord, event: CoordinatorCleared): Decision<Effect> {
    const { check, at, by, byId, reason, entropy } = event;
    const changed = change(record, {
      type: 'check.cleared',
      check,
      at,
      caseNumber: caseNumberFrom(entropy),
    });
    const found = look(changed.record);
    const isDone = found !== null && openChecks(found.view).length === 0;
    const isOver = isDone && isPassed(changed.record.takeover, 'check');
    const details = { check, reason, ...(byId === undefined ? {} : { id: byId }) };
    return {
      record: isOver ? { ...changed.record, takeover: null } : changed.record,
      effects: [...changed.effects, { type: 'audit.write', action: 'check.cleared', by, details }],
    };
  },

  act(record: ConversationRecord, event: CoordinatorActed): Decision<Effect> {
    const found = look(record);
    const opened = found?.view.context.case;
    if (!found || !opened || !allowedActions(found.view, found.step).includes(event.action))
      return { record, effects: [notNow] };
    const traces = tracesOf(opened.number, event);
    if (event.action !== 'payment-confirmed') return { record, effects: traces };
    const paymentId = `confirmed:${event.entropy}`;
    const paid = change(record, { type: 'payment.matched', paymentId, at: event.at });
    return { ...paid, effects: [...paid.effects, ...traces] };
  },
});
