import type { Section } from '../resume.ts';
import { linesIn, matches, type Span, segmentsIn, sliceOf } from '../spans.ts';
import { isNoName } from './no-name.ts';

/** Words that make a name the name of a school wherever it stands. */
const SCHOOL_NOUN =
  'university|universität|universitat|universitaet|hochschule|fachhochschule|université|universite|universidad|universidade|università|universita|universiteit|universitet|uniwersytet|polytechnic|polytechnique|politecnico|politécnica|politècnica|college|institute of technology|instituto tecnológico|technion|business school|law school|medical school|high school|gymnasium|lycée|lycee|grande école|iit|nit';
/** Words that do so only under an education heading: issuers of certificates and companies use them too. */
const UNDER_EDUCATION = `${SCHOOL_NOUN}|institute|institut|instituto|istituto|academy|academia|akademie|accademia|school|schule|scuola|escuela|escola|école|ecole|conservatory|seminary|tech|bootcamp|oberschule|realschule|berufsschule|liceo|colegio|colégio`;

const NAME_WORD = "\\p{Lu}[\\p{L}\\p{N}'’.&-]{0,40}";
const JOINER = '(?:of|for|the|and|at|&|in|zu|der|die|für|und|de|du|des|la|le|del|della|degli|di|do|da|dos|y|e|et)';
/** Work at a school is not its name: "University Lecturer of Physics". */
const AT_SCHOOL =
  '(?:Lecturer|Professor|Teacher|Teaching|Researcher|Research|Assistant|Student|Degree|Diploma|Instructor|Tutor)';
/** "Python Technical University (of X)": capitalised words around the noun. The repetitions are bounded. */
const SCHOOL_NAME = new RegExp(
  `(?:(?:${NAME_WORD})[ ]){0,5}(?<![\\p{L}\\p{N}])(?:${SCHOOL_NOUN.replace(/\b\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})(?![\\p{L}\\p{N}])(?:(?: (?!${AT_SCHOOL})${NAME_WORD}){1,2}(?= (?:of|de|di|do|da) ))?(?:,? (?:${JOINER} ){1,2}${NAME_WORD}(?: ${NAME_WORD}){0,3})?`,
  'gu',
);

/** "studied at Moscow Technological" on one line, "University" on the next. */
const WRAPPED = new RegExp(
  `(?<=\\b(?:at|from) )(?:${NAME_WORD} ){0,3}${NAME_WORD}\\n(?:University|College|Institute|School|Academy)\\b`,
  'gu',
);

const DEGREE =
  /\b(?:ph\.?\s?d\.?|doctor(?:ate|al)?|d\.?phil|master(?:['’]?s)?|bachelor(?:['’]?s)?|associate(?:['’]?s)?|m\.?\s?sc|b\.?\s?sc|m\.?\s?a|b\.?\s?a|m\.?\s?s|b\.?\s?s|m\.?\s?eng|b\.?\s?eng|b\.?\s?tech|m\.?\s?tech|b\.?\s?com|m\.?\s?com|m\.?\s?b\.?\s?a|b\.?\s?b\.?\s?a|b\.?\s?f\.?\s?a|m\.?\s?f\.?\s?a|j\.?\s?d|l\.?l\.?[bm]|m\.?\s?d|bsn|msn|mph|mpa|mca|bca|hnd|ged|a-levels?|gcse|diplom\w{0,8}|abitur|matura|magister|promotion|staatsexamen|fachabitur|ausbildung|licen[cs]e|licence|licenciatura|licenciad[oa]|laurea|dottorato|doctorado|doutorado|mestrado|máster|maestría|bachillerato|bacharelado|graduação|grado|maîtrise|doctorat|baccalauréat|bac|bts|dut|ingénieur|certificate|minor|major|degree|honou?rs|cum laude)\b/iu;
const FIELD =
  /(?:faculty|faculté|facultad|fakultät|facoltà|department|scien|develop|program|full[ -]?stack|front[ -]?end|back[ -]?end|\bweb\b|analy|machine|testing|cloud|mobile|media|engineer|studies|mathemat|comput|physic|chemi|biolog|econom|business|administration|management|\barts?\b|\blaw\b|nursing|account|financ|design|market|psycholog|educat|histor|philosoph|linguist|informati|informatik|technolog|software|data|electr|mechan|civil|wirtschaft|betriebs|maschinen|elektro|gestion|droit|ingenier|derecho|economia|medicin|pharma|health|statist|literature|language|sociolog|politic|communicat|journalis|architect|\bmusic|theat|hospitality|supply|logisti|public|international|social|human|agricult|environment|intelligence|security|network)/iu;
/** Lines that tell about the studies, not where they were. */
const ABOUT =
  /^(?:relevant )?(?:coursework|courses?|thesis|dissertation|gpa|grade|note|advisor|focus|specialization|specialisation|minor|major|honou?rs|awards?|activities|modules|schwerpunkt|abschluss|mention|project|skills|technologies|languages)\b/iu;
const YEAR = /\b(?:19|20)\d\d\b/;
const MOST_WORDS = 6;
const MOST_SEGMENTS = 5;
const NOUN = new RegExp(`(?<![\\p{L}])(?:${UNDER_EDUCATION})(?![\\p{L}])|universität|hochschule`, 'iu');
const BARE_NOUN = new RegExp(`^(?:${SCHOOL_NOUN})$`, 'iu');
/** Words in capitals with the small words that names have between them. */
const PROPER = new RegExp(`^${NAME_WORD}(?:\\s(?:${NAME_WORD}|${JOINER}|II|III|IV)){0,6}$`, 'u');
/** Courses stand under education too; these initials are no school. */
const TECHNOLOGY =
  /^(?:HTML5?|CSS3?|SQL|XML|JSON|AWS|GCP|PHP|iOS|OOP|API|REST|UX|UI|SAP|ERP|CRM|CAD|GIS|IT|QA|HR|Java|JavaScript|Python|Excel)\b/;

/** Names of schools: under an education heading every name that is no degree, field or date; elsewhere names that say they are schools. */
export function schoolSpans(text: string, sections: readonly Section[]): Span[] {
  const elsewhere = sections.filter(
    ({ name }) => name !== 'certifications' && name !== 'skills' && name !== 'education',
  );
  const education = sections.filter(({ name }) => name === 'education');
  const named = [...elsewhere, ...education].flatMap((section) =>
    [SCHOOL_NAME, WRAPPED].flatMap((pattern) => matches(text, pattern, section)),
  );
  const under = education.flatMap((section) =>
    inEducation(text, linesIn(text, section).slice(section.heading === null ? 0 : 1)),
  );
  return [
    ...named.filter((span) => isNamed(sliceOf(text, span))).map((span) => afterDegree(text, span)),
    ...under,
    ...repeated(text, under),
  ];
}

/** More than the bare noun: "high school teacher" and "at university" name no school. */
const isNamed = (match: string): boolean => /\p{Lu}/u.test(match) && !BARE_NOUN.test(match);

function inEducation(text: string, lines: readonly Span[]): Span[] {
  return lines.flatMap((line, index) => {
    const around = lines.slice(Math.max(0, index - 1), index + 2).map((span) => sliceOf(text, span));
    return schoolsIn(text, line, around);
  });
}

function schoolsIn(text: string, line: Span, around: readonly string[]): Span[] {
  const whole = sliceOf(text, line);
  if (ABOUT.test(whole.replace(/^- /, ''))) return [];
  const segments = segmentsIn(text, line);
  const schools = segments.filter((span) => NOUN.test(sliceOf(text, span)) && isName(sliceOf(text, span)));
  if (schools.length > 0) return schools.map((span) => afterDegree(text, span));
  if (!isEntryLine(whole) || around.some((other) => NOUN.test(other))) return [];
  if (!around.some((other) => DEGREE.test(other) || YEAR.test(other))) return [];
  const at = segments.findIndex((span) => !isStudies(sliceOf(text, span)));
  const [name, before] = [segments[at] ?? segments[1], at > 0 ? segments[at - 1] : undefined];
  if (name === undefined || !isUnknownName(text, name, before)) return [];
  // Beside a year alone a course may stand: "ASP.NET Advanced, 2013".
  const told = around.some((other) => DEGREE.test(other)) || PLAIN_NAME.test(sliceOf(text, name));
  return told ? [name] : [];
}

/** Two words or more of nothing but letters. */
const PLAIN_NAME = /^[\p{L}'’-]+(?: [\p{L}'’-]+)+$/u;

/** A degree, a field or a date: what may stand before the name. */
const isStudies = (segment: string): boolean => DEGREE.test(segment) || FIELD.test(segment) || /\d/.test(segment);

/** The line of an entry, not of a list or a sentence. */
const isEntryLine = (line: string): boolean => !/^- |[.,;]$|:/.test(line) && segmentsCount(line) <= MOST_SEGMENTS;
const segmentsCount = (line: string): number => line.split(/[,;|•·]|\s[–—-]\s|\s{2,}/).length;

const isName = (segment: string): boolean => segment.split(/\s+/).length <= MOST_WORDS + 4 && /\p{Lu}/u.test(segment);

/** A short name in capitals that is no degree, field, date or technology; right after a bare degree it is taken for the field. */
function isUnknownName(text: string, span: Span, before: Span | undefined): boolean {
  const segment = sliceOf(text, span);
  if (text[span.start - 1] === '(') return false;
  if (
    isNoName(segment) ||
    !PROPER.test(segment) ||
    segment.split(/\s+/).length > MOST_WORDS ||
    TECHNOLOGY.test(segment)
  )
    return false;
  if (isStudies(segment)) return false;
  const previous = before === undefined ? '' : sliceOf(text, before);
  return !(DEGREE.test(previous) && !FIELD.test(previous) && !/\bin\b/i.test(previous));
}

/** Dates before a name: "2015", "May 2023", "09/2018". */
const DATED = /^(?:(?:\p{L}{3,9}\.? |\d{1,2}[/.])?(?:19|20)\d\d(?: ?[-–—] ?)?(?: |$)){1,2}/u;

/** "PhD Princeton University", "2018 Springfield College": the degree, its field and the date stay. */
function afterDegree(text: string, whole: Span): Span {
  const span = { start: whole.start + (DATED.exec(sliceOf(text, whole))?.[0].length ?? 0), end: whole.end };
  const part = sliceOf(text, span);
  const at = part.search(/(?<=\s(?:at|from|an der|à l['’]|en la|presso)\s)\S/iu);
  if (at > 0) return { start: span.start + at, end: span.end };
  const degree = /^(?:[\p{L}.]{1,12}\.?\s){0,1}/u.exec(part)?.[0] ?? '';
  const keeps = degree !== '' && DEGREE.test(degree) && !/^(?:bachelor|master|associate)/iu.test(degree);
  return keeps ? { start: span.start + degree.length, end: span.end } : span;
}

/** The same school in full anywhere else; single words may be skills and are left. */
function repeated(text: string, schools: readonly Span[]): Span[] {
  const names = new Set(schools.map((span) => sliceOf(text, span)).filter((name) => /\S\s\S/.test(name)));
  return [...names].slice(0, 20).flatMap((name) => {
    const found: Span[] = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      found.push({ start: at, end: at + name.length });
    }
    return found;
  });
}
