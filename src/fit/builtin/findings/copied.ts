import type { Role } from '../../role.ts';
import { runsOf, unpacked } from '../runs.ts';
import type { Evidence } from './evidence.ts';
import type { Statement } from './statements.ts';

/** A resume's evidence against one posting, and how many of its statements are the posting's own. */
export interface Told {
  readonly evidence: Evidence;
  readonly copied: number;
}

/** Degrees, certificates and names of tools are written alike by everybody, and nothing there is told as work. */
const NAMED_ALIKE: ReadonlySet<string> = new Set(['header', 'education', 'certifications', 'languages', 'skills']);

/**
 * The evidence with what repeats the posting's own sentences marked: it names things and tells no work, so that it counts as a list
 * outside every job. Unchanged for a role that was read before its runs were kept.
 */
export function withoutCopies({ runs }: Pick<Role, 'runs'>, evidence: Evidence): Told {
  if (!runs) return { evidence, copied: 0 };
  const own = unpacked(runs);
  const text = evidence.resume.redacted;
  const isCopy = ({ section, start, end }: Statement): boolean =>
    !NAMED_ALIKE.has(section) && runsOf(text.slice(start, end)).some((run) => own.has(run));
  const statements = evidence.statements.map(
    (one): Statement => (isCopy(one) ? { ...one, form: 'list', entry: null, copied: true } : one),
  );
  return { evidence: { ...evidence, statements }, copied: statements.filter((one) => one.copied).length };
}
