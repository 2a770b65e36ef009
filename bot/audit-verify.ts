/** `npm run audit:verify`: walks the audit log of every conversation, and names where one is not as it was written. */
import { runCommand } from './command.ts';

const said = {
  changed: 'was changed, or does not follow the one before it',
  missing: 'is missing',
  added: 'was added',
  head: 'cannot be proven: the row of the conversation is gone, or was changed',
};

await runCommand(async ({ store, say }) => {
  const { conversations, entries, broken } = await store.upkeep.verifyAudit();
  for (const { conversationId, seq, what } of broken)
    say(`conversation ${conversationId}: entry ${seq} ${said[what]}`);
  say(`${entries} entries of ${conversations} conversations, ${broken.length} broken.`);
  return broken.length === 0 ? 0 : 1;
});
