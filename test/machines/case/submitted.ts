/** A submitted case and a hand-set clock that fires each timer of the record when it is due, as the product does. */

import type { Effect } from '../../../machines/effects.ts';
import type { CaseFact } from '../../../machines/events.ts';
import { createCatalog, files } from '../../../machines/programs/index.ts';
import { arrive, goOn, type Person } from '../person.ts';

export const catalog = createCatalog(files, {
  'ucsf-adult': { intake: { eligibility: { residence: { states: { CA: 'open', TX: 'open' } } } } },
  'ucsf-children': { intake: { eligibility: { residence: { states: { CA: 'open' } } } } },
});

const adult = { home: 'California', problem: 'a slipped disc', cancer: 'no', program: 'UCSF Health' };

export const numberOf = (person: Person): string => person.view.context.case?.number ?? '';

export const paid = (person: Person, amount: number): Person =>
  person.tells({
    type: 'payment.received',
    paymentId: 'pay-1',
    caseNumber: numberOf(person),
    amount,
    currency: 'USD',
  });

export const awaitingPayment = (at: string): Person => goOn(arrive(catalog, at), adult);
export const submittedAdult = (at: string): Person => paid(awaitingPayment(at), 700);
export const submittedDanaFarber = (at: string): Person =>
  paid(goOn(arrive(catalog, at), { program: 'Dana-Farber' }), 2400);
export const submittedAbroad = (at: string): Person =>
  goOn(arrive(catalog, at), {
    home: 'Peru',
    program: 'UC San Diego Health',
    address: 'Calle Uno 12, Arequipa, Peru',
    phone: '+51 1 555 0123',
  });
export const submittedChild = (at: string, birthDate: string): Person =>
  paid(goOn(arrive(catalog, at), { ...adult, role: 'parent', birthDate, program: '1' }), 900);

export const tellFact = (person: Person, fact: CaseFact, occurredAt: string): Person =>
  person.tells({ type: 'case.happened', caseNumber: numberOf(person), fact, occurredAt, by: 'hospital' });

export const noticeArrives = (person: Person): Person =>
  person.tells({ type: 'delivery.made', channel: 'email', notice: 'opinion-ready' });

/** An opinion that can be read at an instant, and its notice there at once; by default on the Tuesday before Thanksgiving. */
export const available = (person: Person, at = '2026-11-24T23:10:00.000Z'): Person =>
  noticeArrives(tellFact(person.at(at), { kind: 'opinion-readable' }, at));

export interface Struck {
  readonly name: string;
  readonly at: string;
  readonly effects: readonly Effect[];
}

/** The person at an instant, and every clock that struck on the way there. */
export const waitUntil = (
  person: Person,
  until: string,
): { readonly person: Person; readonly struck: readonly Struck[] } => {
  const struck: Struck[] = [];
  let now = person;
  for (;;) {
    const next = Object.entries(now.record.timers)
      .filter(([, dueAt]) => dueAt <= until)
      .sort(([, one], [, other]) => (one < other ? -1 : 1))[0];
    if (!next) return { person: now.at(until), struck };
    const [name, dueAt] = next;
    now = now.at(dueAt).tells({ type: 'timer.fired', name, dueAt });
    struck.push({ name, at: dueAt, effects: now.effects });
  }
};

export const keysOf = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) =>
    effect.type === 'message.send' || effect.type === 'mail.send' ? effect.phrases.map(({ key }) => key) : [],
  );

export const tasksOf = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'task.open' ? [effect.kind] : []));

export const statusesOf = (effects: readonly Effect[]): readonly string[] =>
  effects.flatMap((effect) => (effect.type === 'webhook.send' ? [effect.status] : []));
