import { Problem, type ProblemText } from './chat/problem.ts';
import { RateLimited, Unreachable } from './chat/refusal.ts';
import type { Reading } from './fit/evaluation.ts';
import type { Asking, Reader, ResumePaper } from './fit/reader.ts';
import { ReaderBarred, ReaderBusy, Refusal, type Refused } from './fit/refusal.ts';
import type { Role } from './fit/role.ts';
import type { Posting } from './posting/posting.ts';

/** The posting's reading. Throws the Problem `posting-asks-nothing` when there is nothing to weigh a resume against, and as `readResume` does. */
export const readRole = (reader: Reader, posting: Posting, asking?: Asking): Promise<Role> =>
  inOurWords(reader.readRole(posting, asking));

/** The resume's reading. Throws a Problem for what the person can mend, RateLimited and Unreachable by what a reader's server says. */
export const readResume = (reader: Reader, role: Role, resume: ResumePaper, asking?: Asking): Promise<Reading> =>
  inOurWords(reader.readResume(role, resume, asking));

/** Readers know nobody: what keeps them from reading is put into the words that the queue and the person understand. */
async function inOurWords<T>(reading: Promise<T>): Promise<T> {
  try {
    return await reading;
  } catch (error) {
    if (error instanceof Refusal) throw new Problem({ code: error.code, ...PROBLEMS[error.code] });
    if (error instanceof ReaderBusy) throw new RateLimited(error.afterMs);
    if (error instanceof ReaderBarred) throw new Unreachable('unauthorized', error.code);
    throw error;
  }
}

const PROBLEMS: Readonly<Record<Refused, Omit<ProblemText, 'code'>>> = {
  'posting-asks-nothing': {
    title: 'This posting asks for nothing that could be weighed',
    detail: 'No requirement, skill or duty was found in its text, so any score would be a guess. Nothing was scored.',
    next: 'Check that it is the whole posting; if a part is missing, paste the full text.',
  },
  'reader-declined': {
    title: 'The language model declines to read these papers',
    detail:
      'Something in the posting or the resume keeps it from answering, and it would decline again. Nothing was scored and nothing was charged.',
    next: 'Take out what is not about work, such as jokes or orders to machines, and give both again; or paste the posting’s text alone.',
  },
  'reader-budget-used-up': {
    title: 'The reader’s budget for today is used up',
    detail: 'What the language model may read in a day here has been read. Nothing was scored and nothing was charged.',
    next: 'Come back after midnight UTC and give it again.',
  },
};
