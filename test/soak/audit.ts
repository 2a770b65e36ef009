/**
 * What must hold when the dust has settled, read from the database, the transcripts, the streams and what the fake
 * services were sent. Each finding is one sentence with the conversation's id.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Message } from '../../adapters/channel.ts';
import { splitText, textOf } from '../../adapters/sms/messages.ts';
import type { ConversationId } from '../../machines/events.ts';
import type { Attended } from './coordinators.ts';
import type { Told } from './patients.ts';
import type { World } from './world.ts';

export type Findings = string[];

/** Audits one kind of thing; `found` takes what is wrong. */
type Found = (what: string) => void;

async function transcriptOf({ store }: World, id: ConversationId): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for (;;) {
    const page = await store.messagesAfter(id, messages.at(-1)?.seq ?? 0);
    if (page.length === 0) return messages;
    messages.push(...page);
  }
}

/** The messages of each turn, in order. */
function turnsOf(messages: readonly Message[]): readonly (readonly Message[])[] {
  const turns: Message[][] = [];
  for (const message of messages) {
    if (turns.at(-1)?.[0]?.inboundId === message.inboundId) turns.at(-1)?.push(message);
    else turns.push([message]);
  }
  return turns;
}

/** Numbered without a gap, and each inbound's messages in one place: decided once. */
function auditOrder(messages: readonly Message[], found: Found): void {
  if (!messages.every(({ seq }, index) => seq === (messages[0]?.seq ?? 1) + index)) found('has a gap');
  const ids = turnsOf(messages).map(([first]) => first?.inboundId);
  if (new Set(ids).size !== ids.length) found('decided an inbound twice');
}

/** Everything that was accepted is there once, in the order in which it was said. */
function auditWords({ said, together }: Told, messages: readonly Message[], found: Found): void {
  const lines = messages.filter(({ from }) => from === 'person').flatMap(({ text }) => text.split('\n'));
  const settled = (all: readonly string[]) => {
    const list = [...all];
    for (const at of together) list.splice(at, 2, ...list.slice(at, at + 2).toSorted());
    return list;
  };
  if (!isDeepStrictEqual(settled(lines), settled(said)))
    found(`has ${lines.length} texts of the person, other than the ${said.length} that were accepted`);
}

/** What reached the phone is what was committed, whole, in order and once. */
function auditTexts(sent: readonly string[], messages: readonly Message[], found: Found): void {
  const expected = turnsOf(messages).flatMap((turn) =>
    splitText(textOf(turn.filter(({ from, channel }) => from !== 'person' && channel === 'sms'))),
  );
  if (isDeepStrictEqual(sent, expected)) return;
  const uncommitted = sent.filter((text) => !expected.includes(text)).length;
  found(
    `sent ${sent.length} texts of ${expected.length}, ${uncommitted} of them never committed, or out of order`,
  );
}

const auditStream = (heard: readonly string[], messages: readonly Message[], found: Found): void => {
  const seqs = heard.map((id) => Number(id.split('|')[1]));
  const expected = messages.slice(0, seqs.length).map(({ seq }) => seq);
  if (!isDeepStrictEqual(seqs, expected)) found('showed messages on the stream twice, late or not at all');
};

const auditCoordinator = ({ wrote }: Attended, messages: readonly Message[], found: Found): void => {
  const spoken = messages.filter(({ from }) => from === 'coordinator').map(({ text }) => text);
  if (!isDeepStrictEqual(spoken, wrote))
    found(`has ${spoken.length} texts of the coordinator, expected ${wrote.length}`);
};

/** Each conversation's chain is whole, up to the entry that its row names last. */
async function auditChains({ store }: World, found: Found): Promise<void> {
  const { broken } = await store.upkeep.verifyAudit();
  for (const { conversationId, seq, what } of broken)
    found(`${conversationId}: the audit chain is broken at ${seq}: ${what}`);
  const { broken: anchor, lost } = await store.upkeep.verifyAnchors();
  if (anchor !== null || lost.length > 0)
    found(`anchor ${anchor ?? lost[0]?.anchor} of the audit log does not hold`);
}

async function auditDatabase({ query }: World, found: Found): Promise<void> {
  const count = async (text: string) => (await query<{ count: number }>(text))[0]?.count ?? 0;
  const waiting = await count(`select count(*)::int as count from pgboss.job where name = 'outbox'`);
  if (waiting > 0) found(`${waiting} sends are left in the outbox`);
  const behind = await count(`select count(*)::int as count from conversation c
    where last_seq <> (select coalesce(max(seq), last_seq) from message m where m.conversation_id = c.id)`);
  if (behind > 0) found(`${behind} conversations count their messages wrongly`);
  const lost = await count(`select count(*)::int as count from task where kind = 'delivery-failed'`);
  if (lost > 0) found(`${lost} sends were given up`);
}

/** After everybody has spoken and everything was sent. */
export async function auditTalks(
  world: World,
  told: readonly Told[],
  attended: readonly Attended[],
): Promise<Findings> {
  const findings: Findings = [];
  const attention = new Map(attended.map((one) => [one.conversationId, one]));
  const sent = Map.groupBy(world.twilio.texts, ({ to }) => to);
  for (const talk of told) {
    const found = (what: string) => findings.push(`${talk.channel} ${talk.conversationId} ${what}`);
    const messages = await transcriptOf(world, talk.conversationId);
    auditOrder(messages, found);
    auditWords(talk, messages, found);
    if (talk.number !== undefined)
      auditTexts(
        (sent.get(talk.number) ?? []).map(({ body }) => body),
        messages,
        found,
      );
    if (talk.heard) auditStream(talk.heard, messages, found);
    const coordinator = attention.get(talk.conversationId);
    if (coordinator) auditCoordinator(coordinator, messages, found);
  }
  await auditChains(world, (what) => findings.push(what));
  await auditDatabase(world, (what) => findings.push(what));
  return findings;
}

/** After every draft was made to expire while a server was killed. */
export async function auditTimers(world: World, told: readonly Told[]): Promise<Findings> {
  const findings: Findings = [];
  for (const { conversationId, channel } of told) {
    const found = (what: string) => findings.push(`${channel} ${conversationId} ${what}`);
    const messages = await transcriptOf(world, conversationId);
    auditOrder(messages, found);
    const expired = messages.filter(({ keys }) => keys?.includes('draft.expired')).length;
    if (expired !== 1) found(`expired ${expired} times`);
  }
  await auditChains(world, (what) => findings.push(what));
  return findings;
}
