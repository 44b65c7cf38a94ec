import { writeFile } from 'node:fs/promises';
import { formatTables } from './formats.ts';
import { postingTables } from './postings.ts';
import { resumeTables } from './resume-tables.ts';

/** `npm run reading`: what is read out of resumes and postings, measured in one run; the report is printed and kept. Parts whose data is not beside the project say so. */
const parts = [
  `# What is read, and how well\n\nWritten by \`npm run reading\` on ${new Date().toISOString().slice(0, 10)}, from data beside the project and from files that the tests make themselves. How fast: [bench.md](bench.md).\n`,
  await resumeTables(),
  await formatTables(),
  await postingTables(),
];
const report = `${parts.map((part) => part.trim()).join('\n\n')}\n`;
process.stdout.write(report);
await writeFile('docs/reading.md', report);
