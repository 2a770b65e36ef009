/**
 * `npm run audit:verify`: walks the audit log of every conversation and its anchors, and names where something is not as
 * it was written. `-- --anchor HASH` asks besides whether everything is there that was under that anchor.
 */
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';

const said = {
  changed: 'was changed, or does not follow the one before it',
  missing: 'is missing',
  added: 'was added',
  head: 'cannot be proven: the row of the conversation is gone, or was changed',
};

await runCommand(async ({ store, args, say }) => {
  const { anchor } = parseArgs({
    args: [...args],
    strict: false,
    options: { anchor: { type: 'string' } },
  }).values;
  if (anchor !== undefined && !/^[0-9a-f]{64}$/.test(String(anchor))) {
    say('Expected --anchor and 64 hexadecimal digits, as the log of the server or this command told them.');
    return 1;
  }
  const { upkeep } = store;
  const anchors = await upkeep.verifyAnchors(typeof anchor === 'string' ? anchor : undefined);
  const { conversations, entries, broken } = await upkeep.verifyAudit();
  for (const { conversationId, seq, what } of broken)
    say(`conversation ${conversationId}: entry ${seq} ${said[what]}`);
  for (const { conversationId, seq, anchor: number } of anchors.lost)
    say(`conversation ${conversationId}: entry ${seq}, or one after it, is not what anchor ${number} holds`);
  if (anchors.broken !== null) say(`anchor ${anchors.broken} is missing, was changed, or does not follow`);
  if (anchors.found === false) say('the anchor asked for is none of those that hold: it was taken away');
  const isWhole =
    broken.length + anchors.lost.length === 0 && anchors.broken === null && anchors.found !== false;
  say(`${entries} entries of ${conversations} conversations, ${broken.length} broken.`);
  const made = isWhole ? await upkeep.anchorAudit(new Date().toISOString()) : [];
  const last = made.at(-1) ?? anchors.last;
  if (last) say(`Anchor ${last.number} of ${last.at}: ${last.hash}`);
  return isWhole ? 0 : 1;
});
