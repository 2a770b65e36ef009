import { Counter, Histogram, type Registry } from 'prom-client';
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

  return ({ event, outcome, seconds, messages: written, effects }) => {
    turns.observe({ event, outcome }, seconds);
    for (const { from } of written) messages.inc({ from });
    for (const effect of effects) {
      if (effect.type === 'task.open') tasks.inc({ kind: effect.kind });
      if (effect.type === 'case.open') cases.inc({ program: effect.program });
    }
  };
};
