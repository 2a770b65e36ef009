/** `npm run readability`: every text by how hard it is, the hardest first. */
import { languages } from '../../bot/text/languages.ts';
import { exceptions, measures, rowsOf, summaryOf } from './table.ts';

for (const [language, { texts }] of languages) {
  const measure = measures[language];
  if (!measure) continue;
  const rows = rowsOf(texts, measure);
  const order = measure.isEasy(0) ? -1 : 1;
  const measured = rows
    .filter(({ score }) => score !== null)
    .sort((a, b) => order * ((a.score ?? 0) - (b.score ?? 0)));
  process.stdout.write(`${measure.name}  longest sentence  text\n`);
  for (const { key, score, longest } of measured)
    process.stdout.write(
      `${(score ?? 0).toFixed(1).padStart(measure.name.length)}  ${String(longest).padStart(16)}  ${key}${exceptions[key] ? ` (${exceptions[key]})` : ''}\n`,
    );
  process.stdout.write(`${summaryOf(language, rows, measure)}\n\n`);
}
