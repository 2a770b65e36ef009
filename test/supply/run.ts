/** `npm run sbom`: writes the bill of materials and reads it back; a licence that is not allowed ends it with 1. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBill, unlicensed } from './bill.ts';

const file = process.argv[2] ?? join(tmpdir(), 'second-opinion-intake.cdx.json');
writeFileSync(file, execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { maxBuffer: 2 ** 26 }));
const bill = readBill(readFileSync(file, 'utf8'));
const wrong = unlicensed(bill);
console.log(
  `${file}: ${bill.components.length} packages, ${wrong.length} under a licence that is not allowed`,
);
for (const line of wrong) console.log(line);
process.exitCode = wrong.length > 0 ? 1 : 0;
