import type { Document } from './document.ts';
import { corrupt, encrypted } from './problems.ts';
import { Refusal } from './refusal.ts';
import { resumeFrom } from './resume-from.ts';
import { kindOf } from './sniff.ts';

/** What the parent asks and what it is answered; both are validated by the one who receives them. */
export type Question = { readonly what: 'resume' | 'document'; readonly bytes: Uint8Array };

async function documentOf(bytes: Uint8Array): Promise<Document> {
  const kind = kindOf(bytes);
  if (kind === 'pdf') return (await import('./pdf/pdf.ts')).readPdf(bytes);
  if (kind === 'docx') return (await import('./docx/docx.ts')).readDocx(bytes);
  return (await import('./plain.ts')).readText(bytes);
}

async function answer({ what, bytes }: Question): Promise<unknown> {
  const document = await documentOf(bytes).catch((error: unknown) => {
    throw problemFrom(error);
  });
  return { [what]: what === 'resume' ? resumeFrom(document) : document };
}

/** The PDF library's exceptions by name: only they say what is wrong with the file. */
function problemFrom(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return encrypted();
  return ['InvalidPDFException', 'FormatError', 'UnknownErrorException'].includes(name) ? corrupt() : error;
}

/** Stands for a warm start: a spare child has its libraries in memory before the first file comes. */
if (process.argv.includes('--warm')) await (await import('./warm-up.ts')).warmUp();

process.once('message', async (question: Question) => {
  const reply = await answer(question).catch((error: unknown) => {
    if (error instanceof Refusal) return { problem: error.text };
    throw error;
  });
  process.send?.(reply, () => process.disconnect());
});
process.send?.('ready');
