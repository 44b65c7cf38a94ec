import { Problem } from './chat/problem.ts';
import { type NoMoment, whenIn } from './jobs/when.ts';
import { zoneIn } from './jobs/zone.ts';

export interface SaidStep {
  readonly what: string | undefined;
  readonly when: string;
  readonly zone: string;
}

/** One line on a phone (characters). */
const MOST_WORDS = 200;

/** A next step as a person said it. Throws `zone-unknown`, `step-too-long`, `time-unclear`, `time-past` and `time-far`, each about its field. */
export function readStep(
  { what, when, zone: said }: SaidStep,
  now: Date,
): { what: string | undefined; at: Date; zone: string } {
  const zone = zoneIn(said);
  if (zone === undefined) throw zoneUnknown();
  const words = what?.replaceAll(/\s+/g, ' ');
  if (words !== undefined && words.length > MOST_WORDS) throw tooLong();
  const at = whenIn(when, { now, zone });
  if (at instanceof Date) return { what: words, at, zone };
  throw new Problem({ code: `time-${at}`, ...TIMES[at] }, 'when');
}

const NEXT = 'Write it such as “tomorrow 9:00”, “Friday 10am”, “in 3 days” or “2026-12-03 14:30”.';

const TIMES: Record<NoMoment, { title: string; detail: string; next: string }> = {
  unclear: { title: 'This time was not understood', detail: 'It could mean several things, or none.', next: NEXT },
  past: { title: 'This time is over', detail: 'By the clocks of your time zone it is later already.', next: NEXT },
  far: { title: 'This is too far away', detail: 'A reminder comes within a year.', next: NEXT },
};

const zoneUnknown = () =>
  new Problem(
    {
      code: 'zone-unknown',
      title: 'This time zone is not known',
      detail: 'Short names such as EST or IST mean several zones, and not every city has one of its own.',
      next: 'Name a large city of it, such as Berlin, New York, Kolkata or São Paulo, or write Europe/Berlin, or UTC.',
    },
    'zone',
  );

const tooLong = () =>
  new Problem(
    {
      code: 'step-too-long',
      title: 'This is too long for a next step',
      detail: `It has room for ${MOST_WORDS} characters.`,
      next: 'Say it in a few words, and write the rest into a note.',
    },
    'what',
  );
