/** A line this long is no paragraph of a posting but a text that lost its line breaks (a chat's one-line field takes them away). */
const LONGEST_LINE = 700;

const WHICH = 'Key|Main|Core|Primary|Minimum|Basic|Required|Preferred|Additional|Desired|Essential|Bonus|Your';
const WHAT =
  '[Rr]equirements?|[Rr]esponsibilities|[Qq]ualifications|[Dd]uties|[Tt]asks|[Ss]kills|[Pp]rofile|[Ee]xperience|[Ee]ducation|[Cc]ompetenc(?:ies|es)';
const PHRASES = [
  "What [Yy]ou(?:(?:'|’)ll| [Ww]ill)? (?:[Dd]o|[Bb]ring|[Nn]eed|[Bb]uild)",
  "What [Ww]e(?:(?:'|’)re| [Aa]re) [Ll]ooking [Ff]or",
  'What (?:[Dd]o )?[Ww]e [Oo]ffer',
  'About (?:[Yy]ou|[Uu]s|[Tt]he (?:[Rr]ole|[Jj]ob|[Tt]eam|[Cc]ompany))',
  'Who (?:[Yy]ou|[Ww]e) [Aa]re',
  '(?:Nice|Good)[- ][Tt]o[- ][Hh]aves?',
  'Requirements|Responsibilities|Qualifications|(?:REQUIREMENTS|RESPONSIBILITIES|QUALIFICATIONS|YOUR (?:TASKS|PROFILE|ROLE))',
];
/** Headings that open a part of a posting: a capital first, and what follows begins anew, with a capital, a digit or a mark. */
const HEADING = new RegExp(
  `(?<=\\s)(?:(?:(?:${WHICH}) (?:${WHAT})(?:(?:,? and|,| &) (?:${WHAT}))*|${PHRASES.join('|')})(?:\\s*:|(?=\\s+[-–•*·]?\\s*(?:\\p{Lu}|\\d)))|(?:Skills|Experience|Education|Tasks|Duties|Profile|Must[- ][Hh]aves?|Benefits|Perks)\\s*:)`,
  'gu',
);

/** Where headings stand inside a line that holds a whole posting; none in an ordinary line. Offsets are into the line. */
export function headingsInside(line: string): { readonly start: number; readonly end: number }[] {
  if (line.length < LONGEST_LINE) return [];
  return [...line.matchAll(HEADING)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}
