import { isPost } from '../lexicon/posts.ts';
import type { Evidence } from './evidence.ts';
import type { Shown } from './levels.ts';
import type { Match } from './matches.ts';
import { titlesIn } from './titles.ts';

const OVERSEEING = /\b(?:supervis|manag|lead|coach|mentor|train)(?:e|es|ing)\b/i;
const OVERSEES =
  /\b(?:supervis\w+|manag(?:e|es|ed|ing|er of)\b|l(?:ea)?d\b|leads\b|leading|coach\w*|mentor\w*|train(?:s|ed|ing)?\b|precept\w*|taught|oversaw)/i;

/** "Supervising an assistant" is not shown by having been one: for people who are led, only a line that leads them counts. */
export function ledOnly(via: string, words: string, matches: readonly Match[], evidence: Evidence): readonly Match[] {
  if (!isPost(via) || /\s/.test(via) || !OVERSEEING.test(words)) return matches;
  return matches.filter(({ statement }) => {
    const { form, start, end } = evidence.statements[statement] ?? { form: 'heading', start: 0, end: 0 };
    return form !== 'heading' && OVERSEES.test(evidence.resume.redacted.slice(start, end));
  });
}

const LEADING =
  /^(?:people |team |shift )?(?:leadership|supervision)$|^(?:leading|supervising|managing)(?: or (?:leading|training|supervising|coaching))?(?: (?:others|people|staff|teams?|associates|employees|crews?|shifts?|colleagues))?$/i;
const LEADER = /\b(?:supervisor|lead|leader|foreman|forewoman|charge nurse|superintendent|head chef|sous chef)\b/i;

/** Whose title is to lead has led: a shift supervisor need not say so again. */
export const leadingShown = (via: string, evidence: Evidence): Shown[] =>
  LEADING.test(via)
    ? titlesIn(evidence)
        .filter(({ text }) => LEADER.test(text))
        .map(({ statement, start, end }) => ({ statement, start, end, level: 'used' }))
    : [];
