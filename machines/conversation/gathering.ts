import { createIntakeMachine } from '../intake/machine.ts';
import { steps } from '../intake/steps.ts';
import type { Catalog } from '../programs/index.ts';
import type { ConversationRecord } from '../record.ts';
import { createIntakeStore } from '../snapshot.ts';
import { isHealthStep } from './texting-asks.ts';

/**
 * Whether a person who writes by text message answers in free text now, so that several texts may be one answer. Where
 * nothing but a yes, a number or a person's ear is waited for, each text stands for itself.
 */
export const createTakesText = (catalog: Catalog): ((record: ConversationRecord | null) => boolean) => {
  const intakes = createIntakeStore(createIntakeMachine(catalog));
  return (record) => {
    if (!record?.intake || record.texting?.status !== 'agreed') return false;
    if (record.takeover?.owner || record.aside) return false;
    const step = intakes.stepOf(intakes.restore(record.intake));
    const asksRisk = record.texting.riskAcceptedAt === null && isHealthStep(step);
    return !asksRisk && steps[step].takesText === true;
  };
};
