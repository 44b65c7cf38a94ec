import { accept, refuseSpent } from '../src/accept.ts';
import { type Checked, choice, defineCommand, file, type Given, onlyMe, text } from '../src/chat/command.ts';
import { Problem } from '../src/chat/problem.ts';
import { type GivenPosting, postingsIn } from '../src/posting/several.ts';
import { attachedResume, resumeGiven, resumeOption } from '../src/resume-given.ts';
import type { Services } from '../src/services.ts';
import { newRequestId, type PostingSource } from '../src/store/request.ts';

/** More than five side by side are read by nobody, and would not fit into one message. */
const MOST = 5;

const first = resumeOption('For several postings, the resume you keep on file is taken where none is attached');
const further = (label: string) => file({ label, help: 'To compare resumes', required: false, accept: first.accept });

const options = {
  jobs: text({
    label: 'Job postings',
    help: 'Two to five links, one a line; or one link, or one text, to compare resumes. A line of --- stands between texts',
    required: true,
    multiline: true,
  }),
  resume: first,
  resume2: further('A second resume'),
  resume3: further('A third resume'),
  resume4: further('A fourth resume'),
  resume5: further('A fifth resume'),
  consent: choice({
    label: 'Where you give several resumes',
    required: false,
    choices: [{ value: 'yes', label: 'These are mine, or I may use them' }],
  }),
  private: onlyMe({
    label: 'Only me',
    otherwise: "This channel's thread",
    help: 'Who sees the comparison; several resumes are always for you alone',
    required: false,
    presumed: true,
  }),
};
const RESUMES = ['resume', 'resume2', 'resume3', 'resume4', 'resume5'] as const;
type Asked = Given<typeof options, Services>;

export default defineCommand({
  name: 'compare',
  summary: 'One resume against several postings, or several resumes against one: what makes the difference',
  listed: true,
  options,
  translations: {
    de: {
      name: 'vergleichen',
      summary: 'Ein Lebenslauf und mehrere Anzeigen, oder umgekehrt: was den Unterschied macht',
    },
    fr: {
      name: 'comparer',
      summary: 'Un CV face à plusieurs offres, ou plusieurs CV face à une : ce qui fait la différence',
    },
    es: {
      name: 'comparar',
      summary: 'Un currículum y varias ofertas, o varios currículums y una: qué marca la diferencia',
    },
    pt: { name: 'comparar', summary: 'Um currículo e várias vagas, ou vários currículos e uma: o que faz a diferença' },
    it: {
      name: 'confronta',
      summary: 'Un curriculum e più annunci, o più curriculum e uno: che cosa fa la differenza',
    },
  },
  check: ({ person, services }: Checked<typeof options, Services>) => refuseSpent(services, person),
  async run(given: Asked) {
    const { person, place, services } = given;
    await refuseSpent(services, person);
    const attached = RESUMES.filter((name) => given.values[name] !== undefined);
    const postings = postingsIn(given.values.jobs);
    refuseUnequal(postings.length, attached.length);
    if (attached.length > 1) refuseOthers(given);
    const papers = await Promise.all(attached.map((name) => attachedResume(given, name, given.values[name])));
    const resumes = papers.length > 0 ? papers : [await resumeGiven(given)];
    await accept(
      {
        id: newRequestId(),
        kind: 'compare',
        person,
        place,
        postings: await Promise.all(postings.map((posting) => sourceOf(given, posting))),
        resumes: await Promise.all(resumes.map((bytes) => services.store.files.add(person, bytes))),
      },
      given,
    );
    return null;
  },
});

async function sourceOf({ person, services }: Asked, posting: GivenPosting): Promise<PostingSource> {
  if ('link' in posting) return posting;
  return { paste: await services.store.files.add(person, Buffer.from(posting.text)) };
}

/** Several of one, and one of the other. */
function refuseUnequal(postings: number, resumes: number): void {
  if (postings > MOST) throw tooMany(postings);
  if (postings > 1 && resumes > 1) throw bothSides();
  if (postings < 2 && resumes < 2) throw nothingBeside();
}

/** What may be done with several people's resumes: by consent, and for the eyes of the one who gave them. */
function refuseOthers({ values, place }: Asked): void {
  if (values.consent === undefined) throw noConsent();
  if (!place.private) throw notForOthers();
}

const tooMany = (count: number): Problem =>
  new Problem(
    {
      code: 'compare-too-many',
      title: 'These are too many postings for one comparison',
      detail: `You gave ${count}; up to ${MOST} can stand side by side.`,
      next: 'Leave some out, and compare the best of these with the others afterwards.',
    },
    'jobs',
  );

const bothSides = (): Problem =>
  new Problem(
    {
      code: 'compare-both-sides',
      title: 'These are several postings and several resumes',
      detail: 'A difference can be explained where one side stays the same.',
      next: 'Give several postings and one resume, or several resumes and one posting.',
    },
    'jobs',
  );

const nothingBeside = (): Problem =>
  new Problem(
    {
      code: 'compare-one-only',
      title: 'There is nothing to compare with yet',
      detail: 'You gave one posting and one resume.',
      next: 'Give two to five links, one a line; or attach a second resume. For one of each there is /evaluate.',
    },
    'jobs',
  );

const noConsent = (): Problem =>
  new Problem(
    {
      code: 'consent-missing',
      title: 'Say first that you may use these resumes',
      detail: 'They may be other people’s: each of them has to be yours, or yours to use for this.',
      next: 'If that is so, choose “These are mine, or I may use them” and send it again.',
    },
    'consent',
  );

const notForOthers = (): Problem =>
  new Problem(
    {
      code: 'resumes-stay-private',
      title: 'Several resumes are compared for you alone',
      detail: 'A table of people is nothing for others to read, so it is never posted in a channel.',
      next: 'Choose “Only me” and send it again.',
    },
    'private',
  );
