/** `npm run keys:rotate`: everything that is kept is brought under the first key of DATA_KEYS. */
import { runCommand } from './command.ts';

await runCommand(async ({ store, say }) => {
  const { tables, forgotten } = await store.upkeep.rotateKeys();
  for (const { table, moved, left } of tables)
    if (moved > 0 || left > 0) say(`${table}: ${moved} moved, ${left} left`);
  const left = tables.reduce((sum, table) => sum + table.left, 0);
  if (left > 0) {
    say(`${left} rows are still under another key: a server writes with it, or an audit log is broken.`);
    say('See that every server has the same DATA_KEYS, run audit:verify, then this again.');
    return 1;
  }
  say('No row is under another key.');
  for (const id of forgotten) say(`The key ${id} can be taken out of DATA_KEYS.`);
  return 0;
});
