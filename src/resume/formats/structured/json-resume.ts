import { z } from 'zod';
import { decode } from '../../decode.ts';
import type { Document } from '../../document.ts';
import { corrupt } from '../../problems.ts';
import { dateOf, documentOf, type Entry, type Outline, periodOf } from './outline.ts';

/** People and programs fill the schema loosely: a value of another kind counts as not given, and never spoils the rest. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .optional()
  .catch(undefined);
const texts = z.array(text).default([]).catch([]);
const list = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.array(z.object(shape).nullable().catch(null)).default([]).catch([]);

const place = z.object({ city: text, region: text, countryCode: text }).optional().catch(undefined);

/** What is read of the JSON Resume schema (jsonresume.org, 1.0.0). */
const JsonResume = z.object({
  basics: z
    .object({
      name: text,
      label: text,
      email: text,
      phone: text,
      url: text,
      summary: text,
      location: place,
      profiles: list({ network: text, url: text, username: text }),
    })
    .optional()
    .catch(undefined),
  work: list({
    name: text,
    company: text,
    position: text,
    location: text,
    startDate: text,
    endDate: text,
    summary: text,
    highlights: texts,
  }),
  volunteer: list({
    organization: text,
    position: text,
    startDate: text,
    endDate: text,
    summary: text,
    highlights: texts,
  }),
  education: list({
    institution: text,
    area: text,
    studyType: text,
    startDate: text,
    endDate: text,
    score: text,
    courses: texts,
  }),
  projects: list({
    name: text,
    description: text,
    startDate: text,
    endDate: text,
    highlights: texts,
    keywords: texts,
    roles: texts,
    entity: text,
  }),
  skills: list({ name: text, level: text, keywords: texts }),
  certificates: list({ name: text, date: text, issuer: text }),
  languages: list({ language: text, fluency: text }),
  awards: list({ title: text, date: text, awarder: text, summary: text }),
  publications: list({ name: text, publisher: text, releaseDate: text, summary: text }),
  interests: list({ name: text, keywords: texts }),
  references: list({ name: text, reference: text }),
});
type JsonResume = z.infer<typeof JsonResume>;

/** Reads a JSON Resume. */
export function readJsonResume(bytes: Uint8Array): Document {
  return documentOf('json-resume', outlineOf(parsed(decode(bytes))));
}

function parsed(json: string): JsonResume {
  try {
    return JsonResume.parse(unwrapped(JSON.parse(json.replace(/^\ufeff/, ''))));
  } catch {
    throw corrupt();
  }
}

/** Programs that export it may put it into a list of one, or under a name of their own. */
function unwrapped(value: unknown): unknown {
  const inner = Object.values(Object(value));
  const [only] = inner;
  return inner.length === 1 && typeof only === 'object' && only !== null && !('basics' in Object(value)) ? only : value;
}

const given = <Item>(items: readonly (Item | null)[]): Item[] => items.filter((item) => item !== null);

const item = (line: string | undefined): string | undefined => line && `- ${line}`;

const named = (name: string | undefined, rest: readonly (string | undefined)[]): Entry => {
  const said = rest.filter((one) => one !== undefined && one !== '').join(', ');
  return { title: [[name, said].filter((part) => part !== undefined && part !== '').join(': ')] };
};

function outlineOf(resume: JsonResume): Outline {
  const { basics } = resume;
  const where = [basics?.location?.city, basics?.location?.region, basics?.location?.countryCode];
  const profiles = given(basics?.profiles ?? []).map(
    ({ url, network, username }) => url ?? named(network, [username]).title[0],
  );
  return {
    header: [
      basics?.name,
      basics?.label,
      basics?.email,
      basics?.phone,
      where.filter((part) => part !== undefined).join(', '),
      basics?.url,
      ...profiles,
    ],
    parts: [
      { heading: 'Summary', entries: [{ title: [], lines: [basics?.summary] }] },
      { heading: 'Experience', entries: given(resume.work).map(jobEntry) },
      { heading: 'Projects', entries: given(resume.projects).map(projectEntry) },
      { heading: 'Education', entries: given(resume.education).map(educationEntry) },
      { heading: 'Skills', entries: given(resume.skills).map(({ name, keywords }) => named(name, keywords)) },
      {
        heading: 'Certificates',
        entries: given(resume.certificates).map(({ name, issuer, date }) => ({
          title: [name, issuer],
          dates: dateOf(date),
        })),
      },
      {
        heading: 'Languages',
        entries: given(resume.languages).map(({ language, fluency }) => named(language, [fluency])),
      },
      {
        heading: 'Awards',
        entries: given(resume.awards).map(({ title, awarder, date, summary }) => ({
          title: [title, awarder],
          dates: dateOf(date),
          lines: [summary],
        })),
      },
      {
        heading: 'Publications',
        entries: given(resume.publications).map(({ name, publisher, releaseDate, summary }) => ({
          title: [name, publisher],
          dates: dateOf(releaseDate),
          lines: [summary],
        })),
      },
      {
        heading: 'Volunteering',
        entries: given(resume.volunteer).map((one) =>
          jobEntry({ ...one, name: one.organization, company: undefined, location: undefined }),
        ),
      },
      { heading: 'Interests', entries: given(resume.interests).map(({ name, keywords }) => named(name, keywords)) },
      {
        heading: 'References',
        entries: given(resume.references).map(({ name, reference }) => named(name, [reference])),
      },
    ],
  };
}

type Job = Omit<NonNullable<JsonResume['work'][number]>, never>;

const jobEntry = ({ position, name, company, location, startDate, endDate, summary, highlights }: Job): Entry => ({
  title: [position, name ?? company, location],
  dates: periodOf(startDate, endDate, true),
  lines: [summary, ...highlights.map(item)],
});

const projectEntry = (project: NonNullable<JsonResume['projects'][number]>): Entry => ({
  title: [project.name, project.entity, ...project.roles],
  dates: periodOf(project.startDate, project.endDate, false),
  lines: [
    project.description,
    ...project.highlights.map(item),
    project.keywords.filter((one) => one !== undefined).join(', '),
  ],
});

const educationEntry = (one: NonNullable<JsonResume['education'][number]>): Entry => ({
  title: [[one.studyType, one.area].filter((part) => part !== undefined).join(' in '), one.institution],
  dates: periodOf(one.startDate, one.endDate, false),
  lines: [one.score && `Grade: ${one.score}`, ...one.courses.map(item)],
});
