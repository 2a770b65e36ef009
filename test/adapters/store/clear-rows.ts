import { createHash, createHmac } from 'node:crypto';
import type { ConversationId } from '../../../machines/events.ts';
import { at, messageOf, recordOf } from '../../contracts/turns.ts';

/** What a version without keys would have kept of a person who writes from `number`, in every table. */
export async function writeInClear(
  query: (text: string, ...values: readonly unknown[]) => Promise<unknown>,
  id: string,
  number: string,
) {
  const json = JSON.stringify;
  const takeover = { reason: 'person-asked', requestedAt: at, owner: 'Dr. Marlow' };
  const record = recordOf(id as ConversationId, { takeover });
  await query('insert into conversation (id, record, last_seq) values ($1, $2, 1)', id, json(record));
  const message = messageOf(id as ConversationId, 1, 'I have lymphoma');
  await query('insert into message values ($1, 1, $2, $3)', id, at, json(message));
  await query(`insert into "case" values ($1, $2, 'p', 'draft', $3, '"lymphoma"')`, `SO-${id}`, id, at);
  await query(
    `insert into task (conversation_id, kind, details) values ($1, 'k', '{"words":"lymphoma"}')`,
    id,
  );
  let hash = '';
  for (const seq of [1, 2]) {
    const line = [hash, seq, at, 'one', 'Dr. Marlow', [['reason', 'lymphoma']]];
    hash = createHash('sha256').update(json(line)).digest('hex');
    const values = [id, seq, at, 'one', 'Dr. Marlow', '{"reason":"lymphoma"}', hash];
    await query('insert into audit values ($1, $2, $3, $4, $5, $6, $7)', ...values);
  }
  await query(`insert into thread values ($1, 'patient', $2, '{"seq":1}')`, id, `sms:${number}`);
  await query(`insert into place (id, body) values ('place', '{"team":"Marlow"}')`);
  await query(`insert into coordinator values ('coordinator', 'Dr. Marlow')`);
  await query(`insert into waiting values ($1, $2, 'Dr. Marlow')`, id, at);
  await query(`insert into setting values ('web-tokens', 'a secret'), ('address-key', 'of addresses')`);
  const address = createHmac('sha256', 'of addresses').update(`sms:${number}`).digest('hex');
  await query(`insert into address values ('sms', $1, $2, $3)`, address, id, json({ address: number }));
  await query(`insert into suppression values ('sms', $1, 'person', $2)`, address, at);
  const job = { id: 'job', conversationId: id, channel: 'teams', seqs: [], content: { notes: ['lymphoma'] } };
  await query(
    `insert into pgboss.job (name, data, policy, singleton_key) values ('outbox', $1, 'key_strict_fifo', $2)`,
    json(job),
    id,
  );
}
