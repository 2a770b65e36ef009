/** `npm run soak -- --conversations N --seed S --nodes K`: prints what happened, and exits with 1 when anything is wrong. */
import { parseArgs } from 'node:util';
import { runSoak } from './soak.ts';

const { values } = parseArgs({
  options: {
    conversations: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    nodes: { type: 'string', default: '3' },
    faults: { type: 'string' },
  },
});

const count = (name: string, text: string, least: number, most: number): number => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  process.stderr.write(`--${name}: expected a whole number from ${least} to ${most}.\n`);
  process.exit(2);
};

const report = await runSoak({
  conversations: count('conversations', values.conversations, 1, 60_000),
  seed: count('seed', values.seed, 0, 1_000_000),
  nodes: count('nodes', values.nodes, 1, 3),
  ...(values.faults === undefined ? {} : { faults: count('faults', values.faults, 0, 1_000) }),
  say: (line) => process.stdout.write(`${line}\n`),
});
const { tally, faults, texts, seconds, findings } = report;
for (const finding of findings) process.stdout.write(`FOUND: ${finding}\n`);
process.stdout.write(
  `${tally.accepted} deliveries accepted, ${tally.again} repeated on purpose, ${tally.refused} refused and sent again; ` +
    `${texts} texts sent; ${faults.length} faults; ${Math.round(seconds)} s; ${findings.length} findings\n`,
);
process.exit(findings.length > 0 ? 1 : 0);
