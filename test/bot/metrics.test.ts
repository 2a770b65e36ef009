import assert from 'node:assert/strict';
import { Registry } from 'prom-client';
import { createTurnMetrics } from '../../bot/metrics.ts';
import type { TurnReport } from '../../bot/turn.ts';
import { messageOf, newConversation } from '../contracts/turns.ts';

const nothing: TurnReport = {
  conversationId: newConversation(),
  event: 'person.replied',
  outcome: 'repeated',
  seconds: 0.001,
  messages: [],
  effects: [],
};

describe('the figures of turns', () => {
  it('count turns by event and outcome, messages, tasks and cases, and show no word of a person', async () => {
    const registry = new Registry();
    const observe = createTurnMetrics(registry);
    const id = newConversation();
    observe(nothing);
    observe({ ...nothing, outcome: 'failed', seconds: 0.2 });
    observe({
      ...nothing,
      outcome: 'decided',
      seconds: 0.004,
      messages: [messageOf(id, 1, 'my secret'), { ...messageOf(id, 2, 'I see'), from: 'assistant' }],
      effects: [
        { type: 'task.open', kind: 'person-asked', details: {} },
        {
          type: 'case.open',
          number: 'SO-1',
          program: 'dana-farber',
          status: 'submitted',
          content: 'my secret',
        },
      ],
    });
    const figures = await registry.metrics();
    for (const line of [
      'turn_seconds_count{event="person.replied",outcome="repeated"} 1',
      'turn_seconds_count{event="person.replied",outcome="failed"} 1',
      'turn_seconds_sum{event="person.replied",outcome="decided"} 0.004',
      'messages_total{from="person"} 1',
      'messages_total{from="assistant"} 1',
      'tasks_opened_total{kind="person-asked"} 1',
      'cases_opened_total{program="dana-farber"} 1',
    ])
      assert.ok(figures.split('\n').includes(line), line);
    assert.doesNotMatch(figures, new RegExp(`my secret|SO-1|${id}`));
  });
});
