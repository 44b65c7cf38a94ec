import type { Judgement } from '../../finding.ts';
import type { KnockOut } from '../../role.ts';
import type { Evidence } from './evidence.ts';
import type { Match } from './matches.ts';
import { told } from './quotes.ts';

type Told = Omit<Judgement, 'knockOut'>;

/** A statement that settles the matter, found by a pattern of its own. */
function stated(evidence: Evidence, pattern: RegExp): Match | null {
  for (const [statement, { start, end }] of evidence.statements.entries()) {
    const hit = pattern.exec(evidence.resume.redacted.slice(start, end));
    if (hit) return { statement, start: start + hit.index, end: start + hit.index + hit[0].length };
  }
  return null;
}

const NEEDS =
  /\b(?:(?:require|need)s? (?:a |an |visa |work |employer )*(?:sponsorship|visa|work permit)|not (?:yet )?authori[sz]ed to work|visa sponsorship (?:required|needed))\b/i;
const HAS =
  /\b(?:(?:authori[sz]ed|eligible|entitled|permitted) to work(?: in [^.;,\n]{2,40})?|right to work(?: in [^.;,\n]{2,40})?|no (?:visa )?sponsorship (?:needed|required|necessary)|(?:do|does) not (?:require|need) (?:visa )?sponsorship|without (?:visa )?sponsorship|work (?:permit|authori[sz]ation)(?: for [^.;,\n]{2,40})?|green card|permanent resident|(?:pre-)?settled status|indefinite leave to remain)\b/i;

/** The right to work, only as the resume states it. A stated right for another country settles nothing. */
export function judgePermit({ asks }: KnockOut, evidence: Evidence): Told {
  const has = stated(evidence, HAS);
  if (has) {
    const { start = 0, end = 0 } = evidence.statements[has.statement] ?? {};
    const words = evidence.resume.redacted.slice(start, end).toLowerCase();
    const there =
      asks.length === 0 ||
      asks.some((ask) => words.includes(plain(ask))) ||
      OF_A_COUNTRY.some(({ named, country }) => named.test(words) && asks.some((ask) => country.test(ask)));
    return there
      ? { verdict: 'pass', reason: 'Your resume states the right to work there.', quotes: told(evidence, has) }
      : {
          verdict: 'ask',
          reason: 'Your resume states a right to work, but not for which country.',
          quotes: told(evidence, has),
        };
  }
  const needs = stated(evidence, NEEDS);
  return needs
    ? {
        verdict: 'fail',
        reason: 'Your resume says that you need a permit or sponsorship.',
        quotes: told(evidence, needs),
      }
    : { verdict: 'ask', reason: 'Your resume does not say whether you may work there.', quotes: [] };
}

/** Permits that only one country gives: where they are stated, the country need not be. */
const OF_A_COUNTRY: readonly { readonly named: RegExp; readonly country: RegExp }[] = [
  {
    named: /\b(?:pre-)?settled status\b|\bindefinite leave to remain\b/i,
    country: /^(?:the )?(?:uk|u\.k\.?|united kingdom|great britain|britain|england|scotland|wales)$/i,
  },
  {
    named: /\bgreen card\b/i,
    country: /^(?:the )?(?:us|usa|u\.s\.?(?:a\.?)?|united states(?: of america)?|america)$/i,
  },
];

const plain = (country: string): string => country.toLowerCase().replace(/^the /, '').replace(/\.$/, '');

const MOVES =
  /\b(?:(?:willing|open|ready|able|happy|prepared|planning) to (?:relocat\w+|move|travel|commute)|open to relocation|relocating to|available for (?:relocation|travel))\b/i;
const REMOTE = /\bremote(?:ly)?\b/i;

/** Where the work is done. An address is masked, so only a stated readiness passes. */
export function judgePlace({ label }: KnockOut, evidence: Evidence): Told {
  const moves = stated(evidence, /remote/i.test(label) ? REMOTE : MOVES);
  return moves
    ? { verdict: 'pass', reason: 'Your resume says that you are ready for it.', quotes: told(evidence, moves) }
    : {
        verdict: 'ask',
        reason: openReason(label),
        quotes: [],
      };
}

// Shifts and travel are conditions of place and time: they carry the kind `place`.
const HOURS = /\b(?:shifts?|nights?|weekends?|evenings?|hours|holidays?|overtime|rota|time ?zones?)\b/i;
const TRAVEL = /\btravel/i;

function openReason(label: string): string {
  if (TRAVEL.test(label)) return 'Your resume does not say whether so much travel suits you.';
  if (HOURS.test(label)) return 'Your resume does not say whether these hours suit you.';
  return 'Addresses are left unread on purpose, so only you can tell whether the place suits you.';
}

const LOW = /\b(?:basic|beginner|elementary|a1|a2|learning|rudimentary|school)\b/i;

/** Languages as listed, with their level. All that are asked must be there, or any where the label says "or". */
export function judgeLanguage({ asks, label }: KnockOut, evidence: Evidence): Told {
  const found = asks.map((ask) =>
    stated(evidence, new RegExp(`(?<!\\p{L})${ask.replace(/[^\p{L} -]/gu, '')}(?!\\p{L})`, 'iu')),
  );
  const there = found.filter((match) => match !== null);
  const isEnglish = asks.length === 1 && asks[0] === 'English' && there.length === 0;
  if (isEnglish && isInEnglish(evidence.resume.redacted))
    return { verdict: 'pass', reason: 'Your resume is written in English.', quotes: [] };
  const quotes = there.flatMap((match) => told(evidence, match));
  const enough = / or /.test(label) ? there.length > 0 : there.length === asks.length && asks.length > 0;
  if (!enough) return { verdict: 'ask', reason: 'Your resume does not say whether you speak it.', quotes };
  const low = there.filter((match) => LOW.test(nearby(evidence, match)));
  return low.length > 0
    ? { verdict: 'ask', reason: 'Your resume names the language at a low level.', quotes }
    : { verdict: 'pass', reason: 'Your resume names the language.', quotes };
}

/** Function words that are English alone, in what share of all words English text has at least, notes included; prose has a quarter. */
const ENGLISH = /\b(?:the|and|of|with|for|to|from|at|by|on)\b/gi;
const LEAST_SHARE = 0.06;
const FEWEST_WORDS = 60;

function isInEnglish(text: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS && (text.match(ENGLISH)?.length ?? 0) >= words * LEAST_SHARE;
}

/** What follows the language up to the next one in the list: its level. */
function nearby({ resume }: Evidence, { start, end }: Match): string {
  const after = resume.redacted.slice(end, end + 40).split(/[,;\n]/)[0] ?? '';
  return resume.redacted.slice(Math.max(0, start - 12), start) + after;
}
