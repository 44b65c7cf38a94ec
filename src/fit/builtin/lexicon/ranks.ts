/** Rungs of a career: 0 a start, 1 the trade itself, 2 senior or leading some, 3 leading many or setting the direction. */
export type Rung = 0 | 1 | 2 | 3;

/** The words by which a title names its rung. The first row that fits counts: "Senior Director" leads. */
const RUNGS: readonly (readonly [Rung, RegExp])[] = [
  [
    3,
    /\b(?:chief|head of|head(?=\s*$)|(?:head|executive) chef|vice[- ]president|[se]?vp|director|principal|distinguished|president|managing partner|c[eftmpi]o|coo|ciso|chro|general counsel|headteacher|matron|superintendent)\b|^staff (?=(?:[\p{L}&/]+ ){0,3}(?:engineer|developer|designer|scientist|architect|analyst))/iu,
  ],
  [
    0,
    /\b(?:intern|internship(?! (?:coordinator|manager|program))|trainee|apprentice|graduate(?! (?:admissions|recruit|school|studies|program|office|careers?|outcomes))|entry[- ]level|new grad|student(?! (?:services|success|affairs|support|recruit|life|experience|engagement|records|finance|accounts|advis|admissions|wellbeing|conduct|housing|union|activities|programs|counsel|information|retention|development))|cadet|probationer|newly qualified|commis)\b|\p{L} (?:i|1)$/iu,
  ],
  [
    2,
    /\b(?:senior|sr|lead|leader|head|supervisor|charge|foreman|expert|master electrician|sous chef|iii|iv|staff accountant iii)\b/i,
  ],
  [
    1,
    /\b(?:product|project|program(?:me)?|account|case|office|property|community|store|shop|success|category|media|content|brand|campaign|delivery|release|partner|relationship|data|contracts?|practice|event|events|territory|customer|care|stage|catering) (?:marketing )?manager\b/i,
  ],
  [2, /\bmanager\b/i],
];

/** They name the rung below the one beside them: a junior sous chef is no beginner, and an assistant director leads. */
const BELOW = /\b(?:junior|jr|deputy|vice)\b|^(?:associate|assistant)(?= \p{L})/iu;

/** Whom somebody works for: an "Executive Assistant to the CEO" leads nothing. */
const WORKED_FOR = /(?<=\b(?:assistant|pa|ea|secretary|adviser|advisor|aide)) to\b.*$/i;

/** The rung that a title names; 1 where it names none: "Electrician". */
export function rungOf(title: string): Rung {
  const own = title.replace(WORKED_FOR, '');
  const named = RUNGS.find(([, words]) => words.test(own.replace(BELOW, '')))?.[0] ?? 1;
  return BELOW.test(own) ? LOWER[named] : named;
}

/** The post itself, of whoever stands right below it: a "Junior Sous Chef" stands in for a "Sous Chef". Null for any other title. */
export const standsFor = (title: string): string | null =>
  BELOW.test(title) ? title.replace(BELOW, '').trim().toLowerCase() : null;

const LOWER: Readonly<Record<Rung, Rung>> = { 0: 0, 1: 0, 2: 1, 3: 2 };

/** The rung that a posting's title asks for: "Marketing Manager" names the trade, "Senior Marketing Manager" a rung. */
export const rungAsked = (title: string): Rung => rungOf(title.replace(/\bmanager\b/gi, ''));

/** The title of the trade itself: "Senior Data Engineer" is a Data Engineer. */
export const withoutRung = (title: string): string =>
  title.replace(
    /^(?:(?:senior|sr\.?|junior|jr\.?|lead|principal|staff|entry[- ]level|associate|experienced|mid[- ]level)(?! generation| nurse) +)+(?=\S{2})/iu,
    '',
  );
