import { strToU8, zipSync } from 'fflate';
import type { Person } from './chat/platform.ts';
import type { Download } from './download/site.ts';
import type { Store } from './store/store.ts';

/** More evaluations than anybody has: an export is whole. */
const ALL = 100_000;

const README = `Everything that Rolefit keeps of you, as it is kept.

evaluations.json   each evaluation with its receipt, and the quotes of your resume that it holds
requests.json      the commands that you gave to have papers read: where, when, and where the postings were
jobs.json          the jobs that you track, with your notes and next steps
said.json          what you said of evaluations: thumbs, reasons, the scores that you would have given
openings.json      when something private of yours was opened, and what
credits.json       what happened to your credits
settings.json      the time zone that you named, and how often you closed your report links
resume.bin         the resume that you keep on file, byte for byte as you gave it

A file that is missing is one of which nothing is kept.
`;

/** One archive of all that is kept of a person. Nothing of anybody else is in it. */
export const personalFile = (store: Store): Download => ({
  type: 'application/zip',
  body: async (person) => zipSync(await filesOf(store, person)),
});

async function filesOf(store: Store, person: Person): Promise<Record<string, Uint8Array>> {
  const told = {
    'evaluations.json': await store.evaluations.latest(person, ALL),
    'requests.json': await store.requests.by(person),
    'jobs.json': (await store.jobs.all(person)).map(({ job }) => job),
    'said.json': { thumbs: await store.feedback.by(person), scores: await store.opinions.by(person) },
    'openings.json': await store.openings.latest(person, ALL),
    'credits.json': await store.ledger.history(person, ALL),
    'settings.json': {
      timeZone: (await store.zones.of(person)) ?? null,
      closedReportLinks: await store.reports.closed(person),
    },
  };
  const resume = await store.resumes.get(person);
  return {
    'README.txt': strToU8(README),
    ...Object.fromEntries(
      Object.entries(told).map(([name, value]) => [name, strToU8(`${JSON.stringify(value, null, 2)}\n`)]),
    ),
    ...(resume && { 'resume.bin': resume }),
  };
}
