import { writeFile } from 'node:fs/promises';
import { invariance } from './eval/invariance.ts';
import { monotone } from './eval/monotone.ts';
import { pairs } from './eval/pairs.ts';
import { repeat } from './eval/repeat.ts';
import { requirements } from './eval/requirements.ts';
import { skillspan } from './eval/skillspan.ts';
import { trades } from './eval/trades.ts';
import { hardNegatives } from './fit.ts';

/** `npm run eval`: how far the built-in reader can be trusted, each line beside its baseline of the same run. Parts whose data is not beside the project say so. */
const SECTIONS = [requirements, skillspan, pairs, hardNegatives, trades, invariance, monotone, repeat];

const parts = [
  `# How far the score can be trusted\n\nWritten by \`npm run eval\` on ${new Date().toISOString().slice(0, 10)}: the built-in reader, measured in one run. What the score is, and what is weak about this data: [score.md](score.md).\n`,
];
for (const section of SECTIONS) parts.push(await section());
const report = `${parts.map((part) => part.trim()).join('\n\n')}\n`;
process.stdout.write(report);
await writeFile('docs/accuracy.md', report);
