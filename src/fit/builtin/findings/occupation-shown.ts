import type { Level } from '../../finding.ts';
import type { Requirement } from '../../role.ts';
import { levelAsked, workAsked } from '../../work-as.ts';
import { isWhole, linesOf, type Nearness, nearness } from '../lexicon/lines.ts';
import { platformsOf } from '../lexicon/platforms.ts';
import { isPost } from '../lexicon/posts.ts';
import { type Rung, rungAsked, rungOf, standsFor } from '../lexicon/ranks.ts';
import type { Term } from '../lexicon/term.ts';
import type { Evidence } from './evidence.ts';
import type { Shown } from './levels.ts';
import { termKey } from './phrases.ts';
import { type JobTitle, titlesIn, yearsUnder } from './titles.ts';

/**
 * Where a resume shows the work that a posting's title asks for, or null when this asks for none. A title of the same line is used, and
 * proven where the work is recent and of the asked years; full-stack work with the platform is used too; a neighbouring line, a post below one that leads, work without the platform that
 * the title names, and a beginner's post short of the years, only list it. Who stands right below a post that leads, with the years of the line, has used it.
 */
export function occupationMatches(via: string, { years }: Requirement, evidence: Evidence): Shown[] | null {
  const work = workAsked(via);
  if (work !== null) return workShown(work, years ?? LEAST_YEARS, evidence);
  const level = levelAsked(via);
  return level === null ? null : levelShown(level, evidence);
}

/** "3 years of HR generalist experience" is answered by the titles of that line, too; without years a post names whom one works with. */
export const postShown = (via: string, { years }: Requirement, evidence: Evidence): Shown[] =>
  years !== undefined && isPost(via) && linesOf(via).size > 0 ? workShown(via, years, evidence) : [];

/** Where no years are asked: less than one is a beginning. */
const LEAST_YEARS = 1;

function workShown(title: string, years: number, evidence: Evidence): Shown[] {
  const same = titlesBeside(title, evidence, 'same');
  const least = rungAsked(title) < 2 ? 0 : rungAsked(title);
  const whole = same.filter((one) => one.rung >= least && isWith(platformsOf(title), one, evidence));
  if (whole.length > 0) return ofLine(title, years, whole, evidence);
  const held = yearsUnder(evidence, same) ?? 0;
  const others = same.length > 0 ? same : titlesBeside(title, evidence, 'near');
  return others.map((one) => {
    const almost = holdsPart(one, title, evidence) || (held >= years && isNext(one, title, held));
    return { ...shown(one, almost ? 'used' : 'listed'), by: one.text };
  });
}

/** Right below the post: whoever stands in for it by their title, or has the years in which people grow into it. */
const isNext = ({ text, rung, lines }: JobTitle, title: string, held: number): boolean =>
  nearness(lines, linesOf(title)) === 'same' &&
  (standsFor(text) === title.toLowerCase() || (rung === rungAsked(title) - 1 && held >= YEARS_TO[rungAsked(title)]));

/** Whoever makes both ends has made the asked one, though not alone: used, and never proven. */
const holdsPart = (one: JobTitle, title: string, evidence: Evidence): boolean =>
  isWhole(one.lines, linesOf(title)) &&
  one.rung >= Math.max(1, rungAsked(title)) &&
  isWith(platformsOf(title), one, evidence);

function ofLine(title: string, years: number, same: readonly JobTitle[], evidence: Evidence): Shown[] {
  const enough = (yearsUnder(evidence, same) ?? 0) >= years;
  const beginners = rungOf(title) > 0 && same.every(({ rung }) => rung === 0);
  if (beginners) return same.map((one) => (enough ? shown(one, 'used') : { ...shown(one, 'listed'), by: one.text }));
  return same.map((one) => shown(one, one.recent && enough ? 'proven' : 'used'));
}

/** Whether a job names any of them, in its title or in what it tells. */
function isWith(platforms: readonly Term[], { entry }: JobTitle, { places, statements }: Evidence): boolean {
  const named = platforms.flatMap(({ id }) => places.get(termKey(id)) ?? []);
  return platforms.length === 0 || named.some(({ statement }) => statements[statement]?.entry === entry);
}

/** In so many years of the line people grow into a rung, whatever their title says by then. */
const YEARS_TO: Readonly<Record<Rung, number>> = { 0: 0, 1: 1, 2: 5, 3: 10 };

function levelShown(title: string, evidence: Evidence): Shown[] {
  const asked = rungAsked(title);
  const known = [...titlesBeside(title, evidence, 'same'), ...titlesBeside(title, evidence, 'near')];
  const reached = known.filter(({ rung }) => rung >= asked);
  if (reached.length > 0) return reached.map((one) => shown(one, one.recent ? 'proven' : 'used'));
  const same = titlesBeside(title, evidence, 'same');
  const grown = (yearsUnder(evidence, same) ?? 0) >= YEARS_TO[asked];
  return same.filter(({ rung }) => grown && rung === asked - 1).map((one) => shown(one, 'used'));
}

function titlesBeside(title: string, evidence: Evidence, wanted: Nearness): JobTitle[] {
  const lines = linesOf(title);
  return titlesIn(evidence).filter((one) => nearness(one.lines, lines) === wanted);
}

const shown = ({ statement, start, end }: JobTitle, level: Level): Shown => ({ statement, start, end, level });

/** Why a title counts that is not quite the one asked for. */
export function nearWork(by: string, title: string): string {
  if (isWhole(linesOf(by), linesOf(title))) return `${by} is work at both ends`;
  if (nearness(linesOf(by), linesOf(title)) !== 'same') return `${by} is a neighbouring line of work`;
  const [platform] = platformsOf(title);
  if (rungOf(by) > 0 && platform) return `${by} is of this line, and that job does not name ${platform.label}`;
  return rungOf(by) === 0 ? `${by} is a beginner's post of this line` : `${by} is a post below it in this line`;
}
