/** `npm run hold -- --conversation ID --reason WORDS`, or `--end`: a conversation of which nothing is deleted. */
import { parseArgs } from 'node:util';
import type { ConversationId } from '../machines/events.ts';
import { runCommand } from './command.ts';

const usage =
  'Expected --conversation ID, or --case NUMBER, and --reason WORDS to begin a hold or --end to end it.';

await runCommand(async ({ store, args, say }) => {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: {
      conversation: { type: 'string' },
      case: { type: 'string' },
      reason: { type: 'string' },
      end: { type: 'boolean' },
    },
  });
  const { conversation, case: number, reason, end } = values;
  const found = typeof number === 'string' ? await store.caseByNumber(number) : null;
  const id = (found?.conversationId ?? conversation) as ConversationId | undefined;
  const hold = typeof reason === 'string' && reason !== '' ? { reason } : null;
  if (typeof id !== 'string' || (hold === null) !== (end === true)) {
    say(usage);
    return 1;
  }
  if (!(await store.upkeep.setHold(id, new Date().toISOString(), hold))) {
    say(`There is no conversation ${id}.`);
    return 1;
  }
  say(
    hold
      ? `Nothing of conversation ${id} is deleted from now on.`
      : `The hold on conversation ${id} has ended.`,
  );
  return 0;
});
