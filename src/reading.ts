import { Problem } from './chat/problem.ts';
import type { Reader } from './fit/reader.ts';
import { Refusal } from './fit/refusal.ts';
import type { Role } from './fit/role.ts';
import type { Posting } from './posting/posting.ts';

/** The posting's reading. Throws the Problem `posting-asks-nothing` when there is nothing to weigh a resume against. */
export async function readRole(reader: Reader, posting: Posting, signal?: AbortSignal): Promise<Role> {
  try {
    return await reader.readRole(posting, signal);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Problem({
      code: error.code,
      title: 'This posting asks for nothing that could be weighed',
      detail: 'No requirement, skill or duty was found in its text, so any score would be a guess. Nothing was scored.',
      next: 'Check that it is the whole posting; if a part is missing, paste the full text.',
    });
  }
}
