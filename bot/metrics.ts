import { Counter, Histogram, type Registry } from 'prom-client';
import type { SentPart } from '../adapters/sms/channel.ts';
import type { TurnReport } from './turn.ts';

/**
 * Figures of turns for Prometheus, by kinds alone: never a word, name or id of a person. What is given back is the
 * turn's observer.
 */
export const createTurnMetrics = (registry: Registry): ((report: TurnReport) => void) => {
  const registers = [registry];
  const turns = new Histogram({
    name: 'turn_seconds',
    help: 'Time from the arrival of an event to its commit, by event and outcome',
    labelNames: ['event', 'outcome'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.3, 1, 3],
    registers,
  });
  const messages = new Counter({
    name: 'messages_total',
    help: 'Messages that turns wrote, by who speaks',
    labelNames: ['from'],
    registers,
  });
  const tasks = new Counter({
    name: 'tasks_opened_total',
    help: 'Tasks that turns opened for coordinators, by kind',
    labelNames: ['kind'],
    registers,
  });
  const cases = new Counter({
    name: 'cases_opened_total',
    help: 'Cases that turns opened, by program',
    labelNames: ['program'],
    registers,
  });

  const consents = new Counter({
    name: 'sms_consents_total',
    help: 'Changes of consent to text messages: agreed, not-agreed, stopped, resumed',
    labelNames: ['change', 'by'],
    registers,
  });

  return ({ event, outcome, seconds, messages: written, effects }) => {
    turns.observe({ event, outcome }, seconds);
    for (const { from } of written) messages.inc({ from });
    for (const effect of effects) {
      if (effect.type === 'task.open') tasks.inc({ kind: effect.kind });
      if (effect.type === 'case.open') cases.inc({ program: effect.program });
      if (effect.type === 'audit.write' && effect.action.startsWith('texting.'))
        consents.inc({ change: effect.action.slice('texting.'.length), by: effect.by });
    }
  };
};

/** Tries to send what turns left in the outbox, by kinds alone. */
export const createSendMetrics = (registry: Registry): ((channel: string, outcome: string) => void) => {
  const tries = new Counter({
    name: 'sends_total',
    help: 'Tries to send, by channel and outcome: sent, begun, later (tried again) or never',
    labelNames: ['channel', 'outcome'],
    registers: [registry],
  });
  return (channel, outcome) => tries.inc({ channel, outcome });
};

export interface SmsMetrics {
  sent(part: SentPart): void;
  undelivered(code: string): void;
}

/** What texting costs and what of it does not arrive, by kinds alone. */
export const createSmsMetrics = (registry: Registry): SmsMetrics => {
  const registers = [registry];
  const segments = new Counter({
    name: 'sms_segments_total',
    help: 'Billed segments of text messages handed to the carrier, by the key of what was said or asked',
    labelNames: ['key', 'encoding'],
    registers,
  });
  const undelivered = new Counter({
    name: 'sms_undelivered_total',
    help: "Text messages that did not arrive, by the carrier's code",
    labelNames: ['code'],
    registers,
  });
  return {
    sent: ({ key, encoding, count }) => segments.inc({ key, encoding }, count),
    undelivered: (code) => undelivered.inc({ code }),
  };
};

export interface EmailMetrics {
  handed(result: string): void;
  reported(event: string): void;
}

/** What becomes of mails, by kinds alone. */
export const createEmailMetrics = (registry: Registry): EmailMetrics => {
  const registers = [registry];
  const handed = new Counter({
    name: 'emails_handed_total',
    help: 'Requests to send a mail, by what came of it: taken, or a code',
    labelNames: ['result'],
    registers,
  });
  const reported = new Counter({
    name: 'emails_reported_total',
    help: "Events that SendGrid reported of mails, by the event's name",
    labelNames: ['event'],
    registers,
  });
  return {
    handed: (result) => handed.inc({ result }),
    reported: (event) => reported.inc({ event }),
  };
};

/** Counts what became of each try to tell the hospital's systems something. */
export const createWebhookMetrics = (registry: Registry): ((outcome: string) => void) => {
  const tries = new Counter({
    name: 'webhook_tries_total',
    help: "Tries to post news of cases to the hospital's systems: sent, or the code of the failure",
    labelNames: ['outcome'],
    registers: [registry],
  });
  return (outcome) => tries.inc({ outcome });
};
