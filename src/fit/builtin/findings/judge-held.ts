import type { Judgement } from '../../finding.ts';
import type { KnockOut } from '../../role.ts';
import type { Evidence } from './evidence.ts';
import { find, type Match } from './matches.ts';
import { stanceAt } from './negation.ts';
import { paperNames } from './paper-names.ts';
import { phrasesOf } from './phrases.ts';
import { told } from './quotes.ts';

const EXPIRED = /\b(?:expired|lapsed|revoked|suspended|no longer (?:valid|held))\b/i;
const COMING =
  /\b(?:\d+ of \d+ (?:papers|exams|modules|units)|part[- ]qualified|next sitting|in progress|pending|expected|scheduled|applied for|eligible for)\b/i;
/** In described work the thing alone ("forklift") is no licence. */
const WORK: ReadonlySet<string> = new Set(['experience', 'projects', 'volunteering']);
const LICENSED = /\b(?:licen[cs]\w*|certif\w*|registered|registration|qualified|ticket|cleared|clearance)\b/i;

type Standing = 'held' | 'coming' | 'near' | 'missing';

/** A licence or clearance: passed where it is stated, asked where it is not, failed only where it is said to be missing. */
export function judgeHeld({ asks, label }: KnockOut, evidence: Evidence): Omit<Judgement, 'knockOut'> {
  const matches = [...asks, label]
    .flatMap(paperNames)
    .flatMap(phrasesOf)
    .flatMap((phrase) => find(evidence, phrase));
  const first = (standing: Standing): Match | undefined =>
    matches.find((match) => standingOf(match, evidence) === standing);
  const held = first('held');
  if (held) return { verdict: 'pass', reason: 'Your resume states it.', quotes: told(evidence, held) };
  const coming = first('coming');
  if (coming)
    return {
      verdict: 'ask',
      reason: 'Your resume mentions it without saying that you hold it.',
      quotes: told(evidence, coming),
    };
  const missing = first('missing');
  if (missing)
    return { verdict: 'fail', reason: 'Your resume says that you do not hold it.', quotes: told(evidence, missing) };
  const near = first('near');
  if (near)
    return {
      verdict: 'ask',
      reason: 'Your resume shows such work but states no licence for it.',
      quotes: told(evidence, near),
    };
  return { verdict: 'ask', reason: 'Your resume does not mention it.', quotes: [] };
}

function standingOf(match: Match, { statements, resume }: Evidence): Standing {
  const { start, end, section } = statements[match.statement] ?? { start: 0, end: 0, section: '' };
  const words = resume.redacted.slice(start, end);
  const stance = stanceAt(words, match.start - start);
  if (stance === 'denied' || EXPIRED.test(words)) return 'missing';
  if (stance !== 'said' || COMING.test(words)) return 'coming';
  return WORK.has(section) && !LICENSED.test(words) ? 'near' : 'held';
}
