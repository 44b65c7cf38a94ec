/** What stands at the top of papers without a name, and must not be taken for one. */

/** Words that say what somebody is or does, at the end of a line. */
const ROLE =
  /\b(?:engineer|developer|manager|analyst|designer|consultant|architect|scientist|nurse|accountant|teacher|assistant|specialist|administrator|director|officer|coordinator|lead|intern|student|technician|programmer|representative|supervisor|executive|researcher|professional|graduate|tester|expert|trainer|writer|editor|entwickler(?:in)?|ingenieur(?:in)?|ingénieure?|développeu(?:r|se)|desarrollador[a]?|ingenier[oa]|sviluppatore|ingegnere|engenheir[oa]|development|management|engineering|science|marketing|accounting|sales|nursing|design|finance|education|resources)s?$/iu;
/** Words that open a profession after a name: "JANE DOE SENIOR ENGINEER with ten years". */
const ROLE_START =
  /^(?:senior|junior|lead|principal|staff|chief|head|registered|certified|freelance|full|full-?stack|stack|front|back|end|front-?end|back-?end|software|web|data|mobile|devops|qa|ux|ui|product|project|business|marketing|sales|it|engineer|developer|manager|analyst|designer|consultant|architect|nurse|accountant|teacher)$/iu;

/** Labels of contact data, and kinds of programs that people write with. */
const LABEL =
  /^(?:whats ?app|telegram|skype|linked-?in|git-?hub|git-?lab|e-?mail|mail|phone|mobile|cell|tel|telephone|fax|address|adresse|home|website|portfolio|links?|birth(?:day| year)?|age|gender|nationality|residence|location|citizenship|status|general|objective|applicant|candidate|name|photo)(?: ?profile)?:?$/iu;

/** Large towns whose names look like those of people. A town beside its country is told by the country. */
const TOWN =
  /^(?:tel[ -]aviv|new york(?: city)?|san (?:francisco|diego|jose|antonio)|los angeles|las vegas|santa (?:clara|monica|cruz)|palo alto|mountain view|salt lake city|hong kong|new delhi|rio de janeiro|s[ãa]o paulo|buenos aires|mexico city|cape town|kuala lumpur|st\.? petersburg|saint petersburg|den haag|the hague|abu dhabi|porto alegre|bay area|london|paris|berlin|madrid|lisbon|lisboa|porto|dublin|amsterdam|munich|münchen|hamburg|vienna|wien|zürich|zurich|rome|roma|milan|milano|barcelona|brussels|warsaw|prague|budapest|kyiv|kiev|minsk|moscow|istanbul|jerusalem|haifa|rehovot|bangalore|bengaluru|mumbai|delhi|singapore|tokyo|seoul|toronto|vancouver|montreal|boston|seattle|chicago|austin|lagos|nairobi)$/iu;

/** Names of countries as the Unicode data has them. */
let countries: ReadonlySet<string> | null = null;

function countryNames(): ReadonlySet<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names = letters.flatMap((a) => letters.map((b) => display.of(a + b)?.toLowerCase() ?? ''));
  return new Set([
    ...names,
    'usa',
    'u.s.a.',
    'uk',
    'england',
    'scotland',
    'wales',
    'russian federation',
    'deutschland',
    'españa',
    'italia',
    'brasil',
    'uae',
    'remote',
  ]);
}

/** True for the label of a contact, a town, a country, or work that can be done anywhere. */
export function isNoName(segment: string): boolean {
  countries ??= countryNames();
  return LABEL.test(segment) || TOWN.test(segment) || countries.has(segment.toLowerCase());
}

/** True for the name of a profession or a field of work. */
export const isRole = (line: string): boolean => ROLE.test(line);

const LONGEST_NAME = 4;

/** Where in the words of a line a profession follows a name of two to four words, or -1. */
export function startOfRole(words: readonly string[]): number {
  const at = words.findIndex((word, index) => index >= 2 && ROLE_START.test(word));
  const profession = words.slice(at).some((word) => ROLE.test(word));
  const name = words.slice(0, at).every((word) => /^\p{L}{2}/u.test(word) && !ROLE_START.test(word));
  return at !== -1 && at <= LONGEST_NAME && profession && name ? at : -1;
}
