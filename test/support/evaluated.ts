import { builtinReader } from '../../src/fit/builtin/reader.ts';
import { evaluate } from '../../src/fit/evaluate.ts';
import type { Evaluation } from '../../src/fit/evaluation.ts';
import type { Role } from '../../src/fit/role.ts';
import type { Posting } from '../../src/posting/posting.ts';
import type { Document } from '../../src/resume/document.ts';
import { readText } from '../../src/resume/plain.ts';
import { resumeFrom } from '../../src/resume/resume-from.ts';

export interface Asked {
  readonly posting: Posting;
  readonly role: Role;
}

/** A posting with the built-in reader's reading of it. Throws a Refusal where it asks for nothing. */
export const asked = async (posting: Posting): Promise<Asked> => ({
  posting,
  role: await builtinReader.readRole(posting),
});

/** What the built-in reader makes of a document that was read already: redacted, found, scored. */
export async function evaluated({ posting, role }: Asked, document: Document): Promise<Evaluation> {
  const resume = resumeFrom(document);
  return evaluate({ posting, resume }, role, await builtinReader.readResume(role, resume));
}

/** Text or Markdown as the bytes of a file would be read. */
export const documentOf = (text: string): Document => readText(new Uint8Array(Buffer.from(text)));
