import { existsSync, readFileSync } from 'node:fs';
import { jobFields } from '../src/posting/page/json-ld-posting.ts';
import { readAnswer } from '../src/posting/read-site.ts';
import { siteRequest } from '../src/posting/sites/sites.ts';
import { tableOf, tokenF1 } from './postings-score.ts';

/** How site readers read real answers of their interfaces, against fields that the answers hold beside the text. */
const FOLDER = new URL('../../shared/data/postings/api/', import.meta.url);

/** Answers of many shapes; their fields are the truth that is compared with. */
type Answer = ReturnType<typeof JSON.parse>;

/** One job of a real answer: the link that leads to it, and what the answer says in so many words. */
interface Truth {
  readonly link: string;
  readonly title: string;
  readonly place: string | null;
  /** Its text by the site itself, or its HTML without tags; null when this answer holds none. */
  readonly text: string | null;
}

const bare = (...html: readonly (string | undefined)[]): string =>
  html
    .join(' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:nbsp|#160);/g, ' ')
    .replace(/&#(\d+);/g, (_all, code) => String.fromCodePoint(Number(code)));

const TRUTHS: Readonly<Record<string, (answer: Answer) => readonly Truth[]>> = {
  greenhouse: ({ jobs }) =>
    jobs.map((job: Answer) => ({
      link: job.absolute_url,
      title: job.title,
      place: job.location.name,
      text: bare(job.content).replace(/&\w+;/g, ' '),
    })),
  lever: (jobs) =>
    jobs.map((job: Answer) => ({
      link: job.hostedUrl,
      title: job.text,
      place: job.categories.location,
      text: [
        job.descriptionPlain,
        ...job.lists.map((list: Answer) => bare(list.text, list.content)),
        job.additionalPlain,
      ].join('\n'),
    })),
  ashby: ({ jobs }) =>
    jobs.map((job: Answer) => ({
      link: job.jobUrl,
      title: job.title,
      place: job.location,
      text: job.descriptionPlain,
    })),
  recruitee: ({ offers }) =>
    offers.map((offer: Answer) => ({
      link: `https://acme.recruitee.com/o/${offer.slug}`,
      title: offer.title,
      place: offer.locations[0]?.city ?? offer.city,
      text: bare(offer.description, offer.requirements),
    })),
  pinpoint: ({ data }) =>
    data.map((job: Answer) => ({
      link: `https://acme.pinpointhq.com${job.path}`,
      title: job.title,
      place: job.location.name,
      text: bare(
        job.description,
        job.key_responsibilities_header ?? 'Key responsibilities',
        job.key_responsibilities,
        job.skills_knowledge_expertise_header ?? 'Skills, knowledge and expertise',
        job.skills_knowledge_expertise,
        job.benefits && (job.benefits_header ?? 'Benefits'),
        job.benefits,
      ),
    })),
  oracle_orc_detail: (job) => [
    {
      link: `https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/${job.Id}`,
      title: job.Title,
      place: job.PrimaryLocation,
      text: bare(
        job.ExternalDescriptionStr,
        'Responsibilities',
        job.ExternalResponsibilitiesStr,
        'Qualifications',
        job.ExternalQualificationsStr,
      ),
    },
  ],
  oracle_orc: ({ items: [{ requisitionList }] }) =>
    requisitionList.map((job: Answer) => ({
      link: `https://abcd.fa.us2.oraclecloud.com/hcmUI/CandidateExperience/en/sites/CX_1/job/${job.Id}`,
      title: job.Title,
      place: job.PrimaryLocation,
      text: null,
    })),
  eightfold: ({ positions }) =>
    positions.map((job: Answer) => ({
      link: job.canonicalPositionUrl,
      title: job.name,
      place: job.location,
      text: null,
    })),
  workday: ({ jobPostings }) =>
    jobPostings.map((job: Answer) => ({
      link: `https://acme.wd5.myworkdayjobs.com/en-US/External${job.externalPath}`,
      title: job.title,
      place: null,
      text: null,
    })),
  workable: ({ jobs }) =>
    jobs.map((job: Answer) => ({
      link: `https://apply.workable.com/zaelab/j/${job.shortcode}/`,
      title: job.title,
      place: job.country,
      text: null,
    })),
  bamboohr: ({ result }) =>
    result.map((job: Answer) => ({
      link: `https://acme.bamboohr.com/careers/${job.id}`,
      title: job.jobOpeningName,
      place: job.location.city,
      text: null,
    })),
  rippling: (jobs) =>
    jobs.map((job: Answer) => ({
      link: `https://ats.rippling.com/acme/jobs/${job.uuid}`,
      title: job.name,
      place: job.workLocation.label,
      text: null,
    })),
};

/** What a reader made of one job of a real answer. */
export interface Outcome {
  readonly file: string;
  /** Whether the link of the job leads to a request of a site reader. */
  readonly known: boolean;
  /** What became of the answer: read, or left to the page when it holds no text. */
  readonly outcome: 'read' | 'left to the page' | 'gone';
  readonly title: boolean;
  readonly place: boolean;
  readonly f1: number | null;
}

/** All jobs of all answers that are here; [] when the folder is not. */
export function outcomes(): readonly Outcome[] {
  return Object.entries(TRUTHS).flatMap(([file, truths]) => {
    const path = new URL(`${file}.json`, FOLDER);
    if (!existsSync(path)) return [];
    const answer = readFileSync(path, 'utf8');
    return truths(JSON.parse(answer)).map((truth) => outcomeOf(file, truth, answer));
  });
}

function outcomeOf(file: string, truth: Truth, answer: string): Outcome {
  const request = siteRequest(truth.link);
  const fields = request === null ? null : readAnswer(request, answer);
  if (fields === null || fields === 'strange' || fields.text === '') {
    const outcome = fields === null ? 'gone' : 'left to the page';
    return { file, known: request !== null, outcome, title: false, place: false, f1: null };
  }
  return {
    file,
    known: true,
    outcome: 'read',
    title: fields.title === truth.title.trim(),
    place: (fields.location ?? '').includes(truth.place ?? ''),
    f1: truth.text === null ? null : tokenF1(truth.text, fields.text),
  };
}

/** Teamtailor's feed carries the structured data that its pages carry: title and place of each. */
export function teamtailor(): readonly { title: boolean; place: boolean }[] {
  const path = new URL('teamtailor.json', FOLDER);
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).items.map(({ title, _jobposting }: Answer) => {
    const fields = jobFields(_jobposting);
    const [first] = _jobposting.jobLocation;
    return {
      title: fields.title === title,
      place: (fields.location ?? '').includes(first.address.addressLocality),
    };
  });
}

/** One row for each file of answers, or null when they are not here. */
export function answersTable(): string | null {
  const all = outcomes();
  if (all.length === 0) return null;
  const rows = [...Map.groupBy(all, ({ file }) => file)].map(([file, jobs]) => {
    const count = (is: (job: Outcome) => boolean): string => `${jobs.filter(is).length} of ${jobs.length}`;
    const scores = jobs.flatMap(({ f1 }) => f1 ?? []);
    const hasText = scores.length > 0;
    const mean = (scores.reduce((sum, f1) => sum + f1, 0) / scores.length).toFixed(3);
    return [
      file,
      count(({ known }) => known),
      hasText ? count(({ title }) => title) : '–',
      hasText ? count(({ place }) => place) : '–',
      hasText ? mean : 'a list without texts: left to the page',
    ];
  });
  const feed = teamtailor();
  const count = (is: 'title' | 'place'): string => `${feed.filter((job) => job[is]).length} of ${feed.length}`;
  if (feed.length > 0) rows.push(['teamtailor (JSON-LD)', '–', count('title'), count('place'), '–']);
  return tableOf(['answer', 'link known', 'title', 'place', 'text, token F1'], rows);
}
