import type { Requirement, Role } from '../../src/fit/role.ts';
import { readDocx } from '../../src/resume/docx/docx.ts';
import { readPdf } from '../../src/resume/pdf/pdf.ts';
import { Refusal } from '../../src/resume/refusal.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { resumeFrom } from '../../src/resume/resume-from.ts';
import { STUFFED, STUFFED_BELOW, saysListed } from '../../test/fit/trades/stuffed.ts';
import { type Fall, fallOf, mustsShown } from '../../test/fit/trades/taken-out.ts';
import { asked, documentOf, evaluated } from '../../test/support/evaluated.ts';
import { csv } from '../csv.ts';
import { table } from '../speed/table.ts';
import { bytesOf, filesIn, isBeside, LEFT_OUT, postingOf, savedPages } from './beside.ts';

const PAIRS = 200;
/** Coprime with the number of postings, so that each resume meets many. */
const STEP = 7;

/** What the score does when evidence goes, and what it makes of a list of the right words. */
export async function monotone(): Promise<string> {
  if (!isBeside()) return `## Evidence taken out, words put in\n\n${LEFT_OUT}`;
  const roles = await Promise.all(savedPages().map(async (page) => (await asked(postingOf(page))).role));
  return `## Evidence taken out, words put in

${takenOut(roles, await resumes())}

${await putIn()}`;
}

async function resumes(): Promise<Resume[]> {
  const word = filesIn('resumes/docx', /\.docx$/).map((file) => readDocx(bytesOf(`resumes/docx/${file}`)));
  const layouts = filesIn('resumes', /John_Doe_.*\.pdf$/).map((file) => readPdf(bytesOf(`resumes/${file}`)));
  const [head = [], ...rows] = csv(Buffer.from(bytesOf('fit/resume_jd_training_500.csv')).toString());
  const cell = (row: readonly string[], name: string): string => row[head.indexOf(name)] ?? '';
  const odd = rows.filter((row) => Number(cell(row, 'id')) % 2 === 1).map((row) => cell(row, 'resume'));
  const documents = [...word, ...(await Promise.all(layouts)), ...[...new Set(odd)].map(documentOf)];
  return documents.flatMap((document) => {
    try {
      return [resumeFrom(document)];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [];
    }
  });
}

function takenOut(roles: readonly Role[], papers: readonly Resume[]): string {
  const pairs = chosen(roles, papers);
  const falls = pairs.map(({ role, resume, must }) => fallOf(role, resume, must));
  const done = falls.filter((fall) => fall !== null);
  const row = (name: string, some: readonly Fall[]) => [
    name,
    String(some.length),
    share(some, ({ before, after }) => after < before),
    share(some, ({ before, after }) => after > before),
    share(some, ({ after, foretold }) => after === foretold),
  ];
  const [astray, rest] = [
    done.filter((fall) => fall.astray.length > 0),
    done.filter((fall) => fall.astray.length === 0),
  ];
  const shared = rest.filter(({ together }) => together.length > 0);
  const examples = (some: readonly Fall[], of: 'together' | 'astray'): string =>
    some
      .flatMap((fall) => fall[of].slice(0, 1))
      .slice(0, EXAMPLES)
      .join('; ') || 'nothing';
  return `${pairs.length} pairs of ${papers.length} resumes and ${roles.length} postings; in each, one must that is shown loses its evidence: as few words of each line as silence it. In ${pairs.length - done.length} it could not be made absent. Another requirement that one of these lines showed rightly changes too; any other change is a fault (goal 0). *As the receipt says*: the score is what the receipt's addends make, with this one absent and those of the same lines as they are now, rounded once.

${table(
  ['', 'pairs', 'score fell', 'score rose', 'as the receipt says'],
  [
    row('all', done),
    row(
      'that requirement alone changed',
      rest.filter(({ together }) => together.length === 0),
    ),
    row('with it, others that the same lines showed', shared),
    row('with it, others', astray),
  ],
)}

Of the same lines, for example: ${examples(shared, 'together')}. Others: ${examples(astray, 'astray')}.`;
}

const EXAMPLES = 6;
const share = <T>(some: readonly T[], is: (one: T) => boolean): string => `${some.filter(is).length} of ${some.length}`;

interface Pair {
  readonly role: Role;
  readonly resume: Resume;
  readonly must: Requirement;
}

/** Resumes in turn, each time against another posting, until there are enough that show a must. */
function chosen(roles: readonly Role[], papers: readonly Resume[]): Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; pairs.length < PAIRS && at < roles.length * papers.length; at++) {
    const [role, resume] = [
      roles[(at * STEP + Math.floor(at / papers.length)) % roles.length],
      papers[at % papers.length],
    ];
    if (role === undefined || resume === undefined) break;
    const shown = mustsShown(role, resume);
    const must = shown[at % Math.max(1, shown.length)];
    if (must !== undefined) pairs.push({ role, resume, must });
  }
  return pairs;
}

async function putIn(): Promise<string> {
  const postings = await Promise.all(savedPages().map((page) => asked(postingOf(page))));
  const rows = await Promise.all(
    Object.entries(STUFFED).map(async ([name, write]) => {
      const all = await Promise.all(postings.map((posting) => evaluated(posting, documentOf(write(posting.role)))));
      const scores = all.map(({ fit }) => fit.score);
      const levels = all.flatMap(({ findings }) => findings.map(({ level }) => level));
      const told = all.filter(saysListed);
      return [
        name,
        String(Math.max(...scores)),
        String(Math.round(scores.reduce((sum, one) => sum + one, 0) / scores.length)),
        share(levels, (level) => level === 'listed'),
        share(levels, (level) => level === 'used' || level === 'proven'),
        `${told.length} of ${all.length}`,
      ];
    }),
  );
  return `A bare resume with the words of the posting put in, against ${postings.length} postings. Goal for a list: below ${STUFFED_BELOW}, and the card says that the words stand there without work.

${table(['put in', 'highest score', 'mean', 'listed', 'used or proven', 'cards that say so'], rows)}`;
}

if (import.meta.main) console.log(await monotone());
