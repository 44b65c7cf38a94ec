import { existsSync, readFileSync } from 'node:fs';
import { kappa } from '../../src/fit/agreement.ts';
import { evidenceOf } from '../../src/fit/builtin/findings/evidence.ts';
import { findingsIn } from '../../src/fit/builtin/findings/findings.ts';
import { findTerms } from '../../src/fit/builtin/lexicon/find.ts';
import { readRole } from '../../src/fit/builtin/role/role.ts';
import type { Level } from '../../src/fit/finding.ts';
import type { Requirement } from '../../src/fit/role.ts';
import { type Levels, levelsOf, score } from '../../src/fit/score.ts';
import { readPostingText } from '../../src/posting/text.ts';
import { dispose, readResume } from '../../src/resume/read.ts';
import type { Resume } from '../../src/resume/resume.ts';
import { keywordOverlap, tfIdf } from '../baselines.ts';
import { areaUnder, spearman } from '../rank.ts';
import { table } from '../speed/table.ts';
import { DATA, GRADES, gradedPairs, ownPosting, type Pair, pages } from './labelled.ts';
import { evidence, type Marked, markedLevels, scoreByHand } from './levels.ts';

interface Judged extends Pair {
  readonly scores: readonly number[];
  /** Null where the pair's levels were not marked by hand. */
  readonly marked: Marked | null;
}

const METHODS = ['built-in reader', 'TF-IDF', 'keyword overlap', 'share of known skills'] as const;
const BY_HAND = 'the same sum over levels marked by hand';
const gradeOf = (grade: Pair['settled']): number => GRADES.indexOf(grade);

/** The highest Spearman that any score without ties can reach against grades that tie so often. */
function highest(grades: readonly number[]): number {
  const ties = [...Map.groupBy(grades, (grade) => grade).values()].map(({ length }) => length ** 3 - length);
  return Math.sqrt(1 - ties.reduce((sum, one) => sum + one, 0) / (grades.length ** 3 - grades.length));
}

/** The share of the skills of a dictionary that the posting names and the resume names too. */
function knownSkills(posting: string, resume: string): number {
  const named = (text: string) => new Set(findTerms(text).map(({ term }) => term.id));
  const asked = named(posting);
  return asked.size === 0 ? 0 : asked.intersection(named(resume)).size / asked.size;
}

async function judged(pairs: readonly Pair[]): Promise<Judged[]> {
  const resumes = new Map<string, Resume>();
  for (const name of new Set(pairs.map(({ resume }) => resume)))
    resumes.set(name, await readResume(new Uint8Array(readFileSync(`${DATA}resumes/docx/${name}`))));
  dispose();
  const texts = new Map([...new Set(pairs.map(({ posting }) => posting))].map((name) => [name, postingText(name)]));
  const like = tfIdf([
    ...[...resumes.values()].map(({ redacted }) => redacted),
    ...[...texts.values()].flatMap((text) => text ?? []),
  ]);
  const byHand = markedLevels();
  return pairs.flatMap((pair) => {
    const [resume, text] = [resumes.get(pair.resume), texts.get(pair.posting)];
    if (!resume || !text) return [];
    const plain = resume.redacted;
    const role = readRole(readPostingText(text));
    const findings = findingsIn(role, evidenceOf(resume));
    const marked = markedOf(role.requirements, levelsOf(findings), (id) => byHand(pair.resume, pair.posting, id));
    return [
      {
        ...pair,
        marked,
        scores: [
          score(role, { findings }, resume).score,
          like(text, plain),
          keywordOverlap(text, plain),
          knownSkills(text, plain),
          marked === null ? Number.NaN : scoreByHand(marked),
        ],
      },
    ];
  });
}

function markedOf(all: readonly Requirement[], read: Levels, byHand: (id: string) => Level | undefined): Marked | null {
  const requirements = all.filter(({ id }) => byHand(id) !== undefined);
  return requirements.length === 0 ? null : { requirements, read, byHand: (id) => byHand(id) ?? 'absent' };
}

/** Of our own, or of the saved pages; of the other interfaces' postings there are grades, and no text here. */
const postingText = (name: string): string | null => {
  const page = pages()?.get(`${name}.html`);
  return ownPosting(name) ?? (page ? `${page.title}\n\n${page.text}` : null);
};

function row(pairs: readonly Judged[], method: number): string[] {
  const scored = pairs.map((pair) => [gradeOf(pair.settled), pair.scores[method] ?? 0] as const);
  const of = (grade: number, among: readonly Judged[] = pairs) =>
    among.filter((pair) => gradeOf(pair.settled) === grade).map((pair) => pair.scores[method] ?? 0);
  const perPosting = [...Map.groupBy(pairs, ({ posting }) => posting).values()].flatMap((group) => {
    const [some, none] = [[...of(2, group), ...of(1, group)], of(0, group)];
    return some.length > 0 && none.length > 0 ? [areaUnder(some, none)] : [];
  });
  const mean = perPosting.reduce((sum, one) => sum + one, 0) / perPosting.length;
  return [
    METHODS[method] ?? BY_HAND,
    spearman(scored).toFixed(3),
    areaUnder(of(2), of(0)).toFixed(3),
    areaUnder([...of(2), ...of(1)], of(0)).toFixed(3),
    mean.toFixed(3),
  ];
}

/** Every third posting, by name, was kept apart while the rubric was chosen. */
function keptApart(pairs: readonly Judged[]): Judged[] {
  const postings = [...new Set(pairs.map(({ posting }) => posting))].sort();
  return pairs.filter(({ posting }) => postings.indexOf(posting) % 3 === 2);
}

/** How the score stands to the grades that people would give. */
export async function pairs(): Promise<string> {
  const title = '## Resumes against postings';
  if (!existsSync(`${DATA}resumes/docx`)) return `${title}\n\nLEFT OUT: the graded resumes are not beside the project.`;
  const all = await judged(gradedPairs());
  const main = all.filter(({ set }) => set === 'main');
  const count = (of: readonly Judged[]) =>
    GRADES.map((grade) => `${of.filter(({ settled }) => settled === grade).length} ${grade}`).join(', ');
  const head = ['method', 'Spearman', 'AUC good/no', 'AUC some/no, pooled', 'the same, mean per posting'];
  const part = (name: string, of: readonly Judged[]) =>
    `${name}: ${of.length} pairs (${count(of)}). Two readings apart agreed at kappa ${kappa(of.map(({ first, second }) => [first, second]))?.toFixed(2) ?? '-'}. With so many ties no score can be above Spearman ${highest(of.map(({ settled }) => gradeOf(settled))).toFixed(3)}.

${table(
  head,
  [...METHODS, ...(of.every(({ marked }) => marked !== null) ? [BY_HAND] : [])].map((_, at) => row(of, at)),
)}`;
  const means = GRADES.map((grade) => {
    const scores = main.filter(({ settled }) => settled === grade).map(({ scores: [own = 0] }) => own);
    return `${grade} ${(scores.reduce((sum, one) => sum + one, 0) / scores.length).toFixed(0)}`;
  });
  return `${title}

Anonymised resumes of software people, graded *no*, *partial* or *good* by reading. Both readings were made by the same kind of reader, so their agreement says more of the rules than of recruiters, who agree far less. Goals: Spearman 0.80, AUC of good against no 0.97, pooled within 0.02 of the mean per posting.

${part('Twelve resumes, ten postings of mixed roles', main)}

Mean score by grade: ${means.join(', ')}. The last line is how far the score goes where every piece of evidence is read as a person reads it: grades weigh what no sum of requirements holds.

${evidence(main.flatMap(({ marked }) => marked ?? []))}

${part('All that were graded, roles far from every resume included', all)}

${part('Of these, the postings kept apart while the rubric was chosen (every third by name)', keptApart(all))}`;
}

if (import.meta.main) console.log(await pairs());
