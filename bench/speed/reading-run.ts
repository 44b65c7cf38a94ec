import '../../src/resume/pdf/pdf-globals.ts';
import { readFileSync } from 'node:fs';

/** Run in a process of its own: reads files with one tool, once to warm up and then in rounds, and prints what it took as JSON. */
const [tool = '', rounds = '1', ...files] = process.argv.slice(2);

type Reader = (bytes: Uint8Array) => Promise<unknown>;

const READERS: Readonly<Record<string, () => Promise<Reader>>> = {
  rolefit: async () => {
    const [{ readPdf }, { resumeFrom }] = await Promise.all([
      import('../../src/resume/pdf/pdf.ts'),
      import('../../src/resume/resume-from.ts'),
    ]);
    return async (bytes) => resumeFrom(await readPdf(bytes));
  },
  'pdf-parse': async () => {
    const { PDFParse } = await import('pdf-parse');
    return async (data) => {
      const parser = new PDFParse({ data });
      return parser.getText().finally(() => parser.destroy());
    };
  },
  unpdf: async () => {
    const { extractText } = await import('unpdf');
    return (bytes) => extractText(bytes, { mergePages: true });
  },
};

const read = await READERS[tool]?.();
const texts = files.map((file) => readFileSync(file));
const round = async () => {
  for (const bytes of texts) await read?.(new Uint8Array(bytes));
};
await round();
const before = process.cpuUsage();
for (let done = 0; done < Number(rounds); done++) await round();
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({ cpu: (user + system) / 1_000 / Number(rounds), peak: process.resourceUsage().maxRSS / 1_024 }),
);
