import { progressCard } from '../src/cards/progress.ts';
import { type Checked, defineCommand, file, type Given, link, onlyMe, ref } from '../src/chat/command.ts';
import type { Person } from '../src/chat/platform.ts';
import { aboutOption, Problem } from '../src/chat/problem.ts';
import { Unreachable } from '../src/chat/refusal.ts';
import { noneLeft, noneLeftHere } from '../src/credits/problems.ts';
import { openingOf } from '../src/delivery.ts';
import { linkIn } from '../src/posting/link.ts';
import { refuseForbiddenSite } from '../src/posting/site-terms.ts';
import { referenceOf } from '../src/queue/failure.ts';
import { EVALUATE } from '../src/queue/job.ts';
import { MAX_BYTES, OR_ON_FILE, resumeGiven, resumeOption } from '../src/resume-given.ts';
import type { Services } from '../src/services.ts';
import type { Short } from '../src/store/ledger.ts';
import { ownEvaluation } from '../src/store/own.ts';
import { filesOf, type NewRequest, newRequestId, type PostingSource } from '../src/store/request.ts';

const options = {
  resume: resumeOption(OR_ON_FILE),
  job: link({ label: 'The job posting', help: 'A link, or the text of the posting', required: false, orText: true }),
  posting: file({
    label: 'Or the posting as a file',
    help: 'A saved page, PDF, Word or text',
    required: false,
    accept: ['.html', '.pdf', '.docx', '.txt', '.md'],
  }),
  private: onlyMe({
    label: 'Only me',
    otherwise: "This channel's thread",
    help: 'Who sees the card',
    required: false,
  }),
  again: ref({ label: 'The same posting as before', required: false }),
};
type Asked = Given<typeof options, Services>;

export default defineCommand({
  name: 'evaluate',
  summary: 'See how well your resume answers a job posting, with the evidence',
  listed: true,
  options,
  shortcut: { label: 'Evaluate this resume', option: 'resume' },
  translations: {
    de: { name: 'bewerten', summary: 'Wie gut passt dein Lebenslauf zu einer Stellenanzeige? Mit Belegen' },
    fr: { name: 'evaluer', summary: 'Votre CV répond-il à une offre d’emploi ? Avec les preuves' },
    es: { name: 'evaluar', summary: 'Cómo responde tu currículum a una oferta de empleo, con pruebas' },
    pt: { name: 'avaliar', summary: 'Como o seu currículo responde a uma vaga, com as provas' },
    it: { name: 'valuta', summary: 'Quanto il tuo curriculum risponde a un annuncio, con le prove' },
  },
  async check({ values, person, services }: Checked<typeof options, Services>) {
    if (values.again === undefined) await refuseSpent(services, person);
    else await ownEvaluation(services.store, values.again, person);
  },
  async run(given: Asked) {
    const { person, place, services } = given;
    await this.check?.(given);
    const resume = await resumeGiven(given);
    const posting = await sourceOf(given);
    const resumeFile = await keep(given, resume);
    const papers = { postings: [posting], resumes: [resumeFile] };
    const request: NewRequest = { id: newRequestId(), kind: 'evaluate', person, place, ...papers };
    const short = await services.store.requests.add(request, services.credits?.terms);
    if (short) return refuse(short, request, given);
    // From here on the request is kept, and it is answered: what the platform or the queue can't take now comes later.
    await opened(request, given);
    await services.queue
      .enqueue(EVALUATE, { request: request.id }, request.id)
      .catch((err: unknown) =>
        services.log.warn({ err, reference: referenceOf(request.id) }, 'a request waits for the sweep'),
      );
    return null;
  },
});

/** Said before anybody takes the trouble to fill in a form; what counts is what can be reserved when it is sent. */
async function refuseSpent({ store, credits }: Services, person: Person): Promise<void> {
  if (!credits) return;
  const { balance } = await store.ledger.statement(person, credits.terms, 0);
  if (balance.free + balance.paid === 0) throw shortProblem({ of: 'person', balance }, credits, person);
}

async function refuse(short: Short, request: NewRequest, { services, person }: Asked): Promise<never> {
  await services.store.files.remove(filesOf(request));
  throw shortProblem(short, services.credits, person);
}

function shortProblem(short: Short, credits: Services['credits'], { platform }: Person): Problem {
  const now = new Date();
  if (!credits || short.of === 'space') return noneLeftHere(now);
  return noneLeft(short.balance, { terms: credits.terms, offers: credits.offers(platform), now });
}

const keep = ({ services, person }: Asked, bytes: Uint8Array): Promise<string> =>
  services.store.files.add(person.id, bytes);

/** What was given anew goes before what was given last time. */
async function sourceOf(given: Asked): Promise<PostingSource> {
  const { job, posting, again } = given.values;
  if (posting) return { file: await keep(given, await given.platform.download(posting, MAX_BYTES)) };
  if (job !== undefined) return linkSource(job) ?? { paste: await keep(given, Buffer.from(job)) };
  if (again !== undefined) return { evaluation: again };
  throw postingMissing();
}

/** Null when it is no link. A site that does not want to be read is named at once. */
function linkSource(job: string): PostingSource | null {
  const link = linkIn(job);
  if (link !== null) aboutOption('job', () => refuseForbiddenSite(link));
  return link === null ? null : { link: job };
}

/**
 * A thread at once, so that the person sees that it runs. What the platform can't take at this moment, a worker opens
 * later; what it will never take ends the request here.
 */
async function opened(request: NewRequest, { platform, services }: Asked): Promise<void> {
  const card = progressCard('queued', openingOf(request, null));
  try {
    await services.store.requests.opened(
      request.id,
      await platform.open(request.place, request.person, card, request.id),
    );
  } catch (error) {
    if (!(error instanceof Unreachable)) return;
    await services.store.requests.finish(request.id, 'failed');
    throw error;
  }
}

const postingMissing = () =>
  new Problem(
    {
      code: 'posting-missing',
      title: 'There is no job posting yet',
      detail: 'Your resume is compared with one job posting, and none was given.',
      next: 'Paste the link of the posting, or its text, and send it again.',
    },
    'job',
  );
