import { isPost } from '../lexicon/posts.ts';
import type { Evidence } from './evidence.ts';
import { levelOf, type Shown } from './levels.ts';
import type { Match } from './matches.ts';
import { BROUGHT_ON, LED } from './people-told.ts';
import { isPerson } from './persons.ts';
import { titlesIn } from './titles.ts';

const OVERSEEING = /\b(?:supervis|manag|lead|coach|mentor|train)(?:e|es|ing)\b/i;
const OVERSEES =
  /\b(?:supervis\w+|manag(?:e|es|ed|ing|er of)\b|l(?:ea)?d\b|leads\b|leading|coach\w*|mentor\w*|train(?:s|ed|ing)?\b|precept\w*|taught|oversaw)/i;

/** "Supervising an assistant" is not shown by having been one: for people who are led, only a line that leads them counts. */
export function ledOnly(via: string, words: string, matches: readonly Match[], evidence: Evidence): readonly Match[] {
  const isOfPeople = isPost(via) && (!/\s/.test(via) || OVERSEEING.test(via));
  if (!isOfPeople || !OVERSEEING.test(words)) return matches;
  return matches.filter(({ statement }) => {
    const { form, start, end } = evidence.statements[statement] ?? { form: 'heading', start: 0, end: 0 };
    return form !== 'heading' && OVERSEES.test(evidence.resume.redacted.slice(start, end));
  });
}

const LEADING =
  /^(?:(?:people|team|staff|shift|line) )?(?:leadership|supervision|team management|people management)$|^(?:(?:team|people|staff|line) management)$|^(?:leading|supervising|managing|running|overseeing|line managing)\b/i;
const BRINGING_ON =
  /^(?:(?:staff|team|people|peer) )?(?:mentoring|coaching|mentorship|preceptorship|preceptoring)$|^(?:mentoring|coaching|developing|precepting|bringing on|guiding)\b|^supervising\b.*\b(?:students?|trainees?|apprentices?|interns?|learners?|placements?|juniors?)$/i;
/** The ability by itself, or with whom: customers and budgets are led otherwise. */
const ABILITY = /(?:leadership|supervision|management|mentoring|coaching|mentorship|preceptor(?:ship|ing))$/i;
const LEADER =
  /\b(?:supervisor|lead|leader|foreman|forewoman|charge nurse|superintendent|head chef|sous chef|duty manager)\b/i;

/**
 * Where people are led or brought on, whoever they are: "supervising staff" is shown by "stamp the work of three EITs", "mentoring
 * educators" by "two colleagues, whom I have supported into their diploma". Whose title is to lead has led.
 */
export function leadingShown(via: string, evidence: Evidence): Shown[] {
  const [leads, brings] = [LEADING.test(via), BRINGING_ON.test(via)];
  if (
    (!leads && !brings) ||
    !(ABILITY.test(via) || isPerson(/\S+$/.exec(via)?.[0] ?? '') || /\bplacements?$/i.test(via))
  )
    return [];
  return [
    ...(leads ? [...ledByTitle(evidence), ...toldOf(LED, evidence)] : []),
    ...(brings ? toldOf(BROUGHT_ON, evidence) : []),
  ];
}

const ledByTitle = (evidence: Evidence): Shown[] =>
  titlesIn(evidence)
    .filter(({ text }) => LEADER.test(text))
    .map(({ statement, start, end }) => ({ statement, start, end, level: 'used' }));

/** A sentence is looked at so far: the patterns stay cheap on text without sentence ends. */
const LONGEST_SENTENCE = 400;

const toldOf = (patterns: readonly RegExp[], evidence: Evidence): Shown[] =>
  evidence.statements.flatMap(({ form, start, end }, statement) => {
    if (form !== 'item') return [];
    const words = evidence.resume.redacted.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    return patterns.flatMap((pattern) => {
      const hit = pattern.exec(words);
      if (!hit) return [];
      const match = { statement, start: start + hit.index, end: start + hit.index + hit[0].length };
      const level = levelOf(evidence, match);
      return level === 'used' || level === 'proven' ? [{ ...match, level }] : [];
    });
  });
