import { caseNumberFrom } from '../case-number.ts';
import type { CaseLife } from '../conversation/case-life.ts';
import { purge } from '../conversation/retention.ts';
import type { Telling } from '../conversation/telling.ts';
import type { Effect } from '../effects.ts';
import type { CoordinatorActed, CoordinatorCleared } from '../events.ts';
import { openChecks } from '../intake/checks.ts';
import type { ConversationRecord, Decision } from '../record.ts';
import { factOf, isAllowed } from './case-actions.ts';

const checksAreClear: Effect = { type: 'task.close', kinds: ['clear-checks', 'verify-authority'] };
const note = (key: string): Effect => ({ type: 'thread.update', notes: [{ key }] });

/** The traces of an action on a case: each is in the audit log with its reason; a fact has an entry of its own. */
const tracesOf = (number: string, event: CoordinatorActed): readonly Effect[] => [
  ...(factOf(event) ? [] : [auditOf(number, event)]),
  ...(event.action === 'refund-asked'
    ? [{ type: 'task.open' as const, kind: 'refund', details: { number } }]
    : []),
  {
    type: 'thread.update',
    notes: [
      {
        key: 'thread.acted',
        values: {
          name: event.by,
          number,
          what: { key: `card.act.${event.action}`, values: { label: event.subject ?? '' } },
        },
      },
    ],
  },
];

const auditOf = (number: string, { action, by, byId, reason }: CoordinatorActed): Effect => ({
  type: 'audit.write',
  action: `case.${action}`,
  by,
  details: { number, reason, ...(byId === undefined ? {} : { id: byId }) },
});

/** What rules leave to people: each decision has a reason, which goes to the audit log. */
export const createCaseWork = ({ intakes, view }: Telling, life: CaseLife) => {
  const look = ({ intake }: ConversationRecord) => {
    const state = intake && intakes.restore(intake);
    return state && { view: view(state), step: intakes.stepOf(state) };
  };

  return {
    clear(record: ConversationRecord, event: CoordinatorCleared): Decision<Effect> {
      const { check, at, by, byId, reason, entropy } = event;
      const before = look(record);
      if (!before || !openChecks(before.view).includes(check))
        return { record, effects: [note('thread.not-now')] };
      const caseNumber = caseNumberFrom(entropy);
      const changed = life.change(record, { type: 'check.cleared', check, at, caseNumber });
      const found = look(changed.record);
      const isDone = found !== null && openChecks(found.view).length === 0;
      const details = { check, reason, ...(byId === undefined ? {} : { id: byId }) };
      return {
        record: changed.record,
        effects: [
          ...changed.effects,
          ...(isDone ? [checksAreClear] : []),
          { type: 'audit.write', action: 'check.cleared', by, details },
        ],
      };
    },

    act(record: ConversationRecord, event: CoordinatorActed): Decision<Effect> {
      const found = look(record);
      const opened = found?.view.context.case;
      if (!found || !opened || !isAllowed(found.view, found.step, event))
        return { record, effects: [note('thread.not-now')] };
      if (event.action === 'erased' && event.isHeld) return { record, effects: [note('thread.on-hold')] };
      const traces = tracesOf(opened.number, event);
      const moved =
        event.action === 'erased'
          ? purge(record, found.view, event.at, { by: event.by, details: { why: 'erased' } })
          : move(record, event, opened.number);
      return { ...moved, effects: [...moved.effects, ...traces] };
    },
  };

  function move(record: ConversationRecord, event: CoordinatorActed, number: string): Decision<Effect> {
    const { at, entropy, by, byId, reason } = event;
    if (event.action === 'payment-confirmed')
      return life.change(record, { type: 'payment.matched', paymentId: `confirmed:${entropy}`, at });
    const fact = factOf(event);
    if (!fact) return { record, effects: [] };
    const who = { by, reason, ...(byId === undefined ? {} : { byId }) };
    return life.happen(record, {
      type: 'case.happened',
      caseNumber: number,
      fact,
      occurredAt: at,
      at,
      entropy,
      ...who,
    });
  }
};
