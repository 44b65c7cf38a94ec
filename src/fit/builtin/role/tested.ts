import { type Subject, subjectOf } from '../../advice-subject.ts';
import type { Requirement } from '../../role.ts';

/** What is held, shown or claimed, and what every job has: an interview looks at it, and tests other things. */
const UNTESTED: ReadonlySet<Subject> = new Set(['credential', 'showpiece', 'language', 'occupation', 'level', 'soft']);

/** Asked of everybody in such a trade. */
const EVERY_JOB = /^(?:CPD|(?:continuing |ongoing )?professional development)$/i;

/** Whether a role can be said to test it: work and knowledge, no papers. */
export const isTested = (requirement: Requirement): boolean =>
  !UNTESTED.has(subjectOf(requirement)) && !EVERY_JOB.test(requirement.label);
