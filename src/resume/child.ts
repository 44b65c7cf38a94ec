import './no-network.ts';
import type { Document } from './document.ts';
import { reader } from './formats/formats.ts';
import { corrupt, encrypted, imageOnly } from './problems.ts';
import { Refusal } from './refusal.ts';
import { isImageOnly } from './refuse.ts';
import { resumeFrom } from './resume-from.ts';
import { kindOf } from './sniff.ts';

/** What the parent asks and what it is answered; both are validated by the one who receives them. */
export type Question = {
  readonly what: 'resume' | 'document';
  readonly bytes: Uint8Array;
  /** False where pictures of text are refused instead of read. */
  readonly ocr: boolean;
};

/** Whether this child reads one text after another: then no other kind of file may come near it. */
const stays = process.argv.includes('texts');

async function documentOf({ bytes, ocr }: Question): Promise<Document> {
  const kind = kindOf(bytes);
  if (stays && kind !== 'text') throw corrupt();
  if (kind === 'picture') return recognised(ocr, ({ recognisePicture }) => recognisePicture(bytes));
  if (kind !== 'pdf') return (await reader(kind))(bytes);
  // The library takes the bytes that it is given.
  const kept = ocr ? bytes.slice() : bytes;
  const document = await (await reader(kind))(bytes);
  if (!ocr || !isImageOnly(document)) return document;
  return recognised(ocr, ({ recognisePdf }) => recognisePdf(kept, document.pages));
}

/** Text recognition takes seconds: the parent is told, and waits longer. */
async function recognised(
  ocr: boolean,
  recognise: (part: typeof import('./ocr/recognise.ts')) => Promise<Document>,
): Promise<Document> {
  if (!ocr) throw imageOnly();
  process.send?.('slow');
  return recognise(await import('./ocr/recognise.ts'));
}

async function answer(question: Question): Promise<unknown> {
  const { what } = question;
  const document = await documentOf(question).catch((error: unknown) => {
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

/** A spare child has its libraries in memory before the first file comes. */
if (process.argv.includes('warm')) await (await import('./warm-up.ts')).warmUp();

process[stays ? 'on' : 'once']('message', async (question: Question) => {
  const reply = await answer(question).catch((error: unknown) => {
    if (error instanceof Refusal) return { problem: error.text };
    throw error;
  });
  process.send?.(reply, () => stays || process.disconnect());
});
process.send?.('ready');
