import type { Part } from './headings.ts';
import { verbOf } from './verbs.ts';

/** Text that stands in every posting of an employer and asks for nothing: law, pay, benefits, how to apply, traps for applicants. */
const ALWAYS = new RegExp(
  [
    'equal[- ]opportunit',
    'equal employment',
    '\\be\\.?e\\.?o\\.?\\b',
    'without regard to',
    'regardless of (?:race|age|gender|background|your)',
    '(?:race|colou?r|religion|gender|sexual orientation|national origin|veteran|disabilit\\w+|pregnan\\w+)\\b[^.]{0,60}\\b(?:religion|gender|sexual orientation|national origin|veteran|disabilit|marital|age)\\b',
    'reasonable (?:accommodation|adjustment)',
    'qualified applicants',
    'affirmative action',
    'discriminat',
    '(?:commitment|dedication) to (?:diversity|inclusion|equity)|diversity (?:and|&) inclusion|diversity,? equity|diversity is\\b|inclusion networks?',
    '\\ball (?:[\\w-]+ ){0,4}(?:applicants|candidates)\\b[^.]{0,40}\\b(?:will|are|must|should)\\b',
    'underrepresented|under-represented',
    'privacy (?:policy|notice)',
    'rehabilitation of offenders|exceptions? order',
    'e-verify',
    'fair chance',
    'arrest (?:and|or) conviction',
    'criminal histor',
    'recruit(?:ment|ing) agenc',
    'unsolicited (?:resumes|cvs|applications)',
    'apply (?:now|today|by|online|via|through|here|even)',
    'please (?:send|submit|apply|note|contact|email|include|see|visit|review|be aware)',
    'click (?:here|the|on)',
    'your (?:application|resume|cv)\\b',
    'cover letter',
    '(?:we|i) (?:look forward|encourage|welcome|value|believe|celebrate|strive)',
    '401\\s?\\(?k',
    '^\\W*(?:PTO|paid (?:days|sick)|life assurance|sick (?:pay|leave)|retirement (?:plan|savings))\\b',
    'paid (?:time off|leave|vacation|holiday|parental|volunteer)',
    '(?:health|dental|vision|life|medical|disability|private) insurance',
    '(?:medical|dental)(?:,| and) (?:dental|vision)',
    'annual leave|days? (?:of )?(?:holiday|leave|vacation)|bank holidays',
    'pension (?:scheme|plan|contribution|at \\d|of \\d|from \\d)|private (?:medical|health)(?:care)? (?:cover|insurance)|enhanced (?:parental|maternity|sick)|working from abroad',
    'parental leave|maternity|paternity',
    'stock options|equity (?:package|grant|compensation)|rsus?\\b',
    'base (?:salary|pay)|salary (?:range|of|is|between|band)|pay (?:range|rate|transparency|band)|hourly rate|compensation (?:range|package|will|for this)|competitive (?:salary|pay|compensation)|target (?:annual )?(?:bonus|earnings)|\\bOTE\\b',
    '[$£€]\\s?\\d{2,3}[,.]?\\d{0,3}\\s?k?\\s*(?:-|–|—|to|per|\\/|a year|annual)',
    'flexible work(?:ing)? (?:options|arrangements)|rewards that|(?:client|customer) names|(?:clients|customers) (?:such as|like|including)\\b',
    '^\\W*(?:good|great|excellent|top|competitive) (?:pay|wages|money|rates?)\\b',
    '^\\W*[£€$]\\s?\\d[\\d.,]*k?\\s*(?:$|[.,/]|an?\\b|per\\b|plus\\b|basic\\b|dependent\\b|depending\\b)',
    '(?:van|tools|uniform|laptop|phone|car)(?: and [a-z]+)? (?:are |is )?(?:supplied|provided)\\b',
    '^\\W*(?:call|phone|ring|text|message|pop in)\\b[^.]{0,30}\\b(?:the (?:office|shop|salon)|us)\\b',
    '^\\W*(?:commission|chair rent|self[- ]employed)\\b[^.]{0,20}\\.?$',
    'stipend|cell phone|benefits? package|work[- ]life balance|flexible (?:hours|working|schedule)|(?<!\\binterest in [\\w ]{0,20})(?:learning|development|growth|training) (?:& development )?opportunities',
    'employee (?:discount|assistance|stock|referral)',
    'gym (?:membership|discount)|cycle to work|free (?:lunch|parking|snacks|meals)',
    '^(?:salary )?commensurate|salary commensurate|no (?:recruiters|agencies)\\b|(?:unsuccessful|have not heard)',
    "\\b(?:isn(?:'|’)t|aren(?:'|’)t|not) needed\\b",
    '\\bno (?:[\\w-]+ ){1,6}(?:is |are )?(?:required|needed|necessary)\\b',
    'whole self|your (?:best|authentic|true) sel(?:f|ves)\\b|perks|wellness (?:program|stipend)|wellbeing',
    'this (?:job )?(?:description|posting|list) (?:is|may|does|should)',
    'not (?:intended to be|an) (?:all|exhaustive)',
    'other duties|duties as assigned|as assigned',
    'nothing in this',
    'at[- ]will',
    '\\b(?:undergo|subject to|complete|pass|provide)\\b[^.]{0,80}\\b(?:checks?|vetting|screening|verification|references)\\b|(?:reference|credit|criminal record) checks?',
    'background check|drug (?:test|screen)|pre-employment',
    'follow us|linkedin\\.com|https?:|www\\.',
    '(?:meet|meets|tick) (?:all|every|100)',
    "don(?:'|’)t (?:meet|tick|have) (?:all|every|each)",
    'interview (?:process|stage|with)',
    'scam|fraudulent|\\bfraud\\b',
    '\\b(?:will |do(?:es)? )?(?:never|not) (?:asks?|requires?|requests?|charges?) (?:\\w+ ){0,3}?(?:for|any|candidates?|applicants?|money|payments?|fees?)\\b',
    '(?:recruit(?:ing|ment)|hiring|selection) process',
    'pay grade|^(?:job )?grade\\b|grade level',
    '(?:candidates|applicants) [^.]{0,60}will be considered',
    '^\\W*#?LI-|^#\\w',
    'ai (?:tools|assistance) (?:during|in) (?:the|your|our) (?:interview|application)',
    'job (?:id|code|reference|number)\\b|requisition',
    'employment type|posted on|closing date|start date',
    'colleagues? (?:in|across) \\d+ countries',
  ].join('|'),
  'i',
);
/** The employer speaking of itself. */
const COMPANY_VOICE =
  /^(?:we(?:'|’)(?:re|ve|ll)?\b|we\b|our\b|us\b|founded|headquartered|join(?:ing)? (?:us|our|a|the|\[?[A-Z])|as an? (?:company|organi[sz]ation|employer|team|business|growing|leading|global|fast)|with (?:over |more than )?[\d,]+|the (?:company|team|group|business|firm|organi[sz]ation)\b|together|this is (?:a|an|your|the|not)|here\b|why\b|what\b|are you\b|do you want|imagine|if you(?:'|’)re|if you are|backed by|from day one)/i;
const SEEKING =
  /\b(?:require you|expect you|ask that you|want you to|looking for|seeking|in search of|searching for|hiring|recruiting|need)\b/i;

/** True for a sentence that cannot ask for anything, wherever it stands. */
export function isBoilerplate(sentence: string): boolean {
  return ALWAYS.test(sentence);
}

/** True for a sentence in which the employer speaks of itself and seeks nobody. */
export function isCompanyVoice(sentence: string): boolean {
  return (COMPANY_VOICE.test(sentence) || /^At \[?[A-Z]/.test(sentence)) && !SEEKING.test(sentence);
}

const ASKS =
  /\b(?:you(?:'|’)ll need|you (?:must|should|have|need|bring|possess|are able|can|know|hold|will have|will need|will bring)|you(?:'|’)ve|must (?:have|be|hold|possess|know)|required?|requirements?|requires|essential|mandatory|experience (?:with|in|of|using|as|working|building|leading|managing)|experienced in|years(?:'|’)? (?:of )?\w*\s*experience|knowledge of|proficien(?:t|cy)|familiar(?:ity)? with|ability to|able to|understanding of|skilled in|expertise in|background in|track record|nice to have|(?:is|be|are) a (?:big |huge |strong |definite )?(?:plus|bonus|must|advantage)|preferred|preferably|desirable|ideally|(?:ideal|successful|right) (?:candidate|applicant|person)|looking for (?:someone|a|an|people)|seeking (?:a|an|someone)|we need (?:someone|somebody|a|an)|(?<!\b(?:as|when|where|if|is|are|no|not) )needed(?=\s*[.;,!]|$)|helpful|are musts|would (?:be (?:nice|great|good|lovely|handy|ideal)|help)\b|qualif(?:ied|ication)s?|licen[cs]ed?|certified|degree|fluent|comfortable (?:with|using|in|working))\b/i;
const DOES =
  /^(?:(?:in|on|off|over|every|each|once|when|most|during) [^,.]{2,60}?,? (?=(?:you|that|this|it)\b))?(?:(?:as|in|reporting|working|based|together|alongside) [^,.]{2,80}?(?:, | (?=you(?:'|’| )(?:ll|will|d)\b)))?(?:you(?:(?:'|’)(?:ll|d)| will| would)\b(?! (?:also )?be (?:flexible|adaptable|able|comfortable|organi[sz]ed|fluent))|your (?:day|job|role|main|key|tasks|duties|responsibilities|work)|responsible for|the (?:role|job|position|successful candidate|post ?holder|ideal candidate) (?:will(?! (?:also |ideally )?(?:have|hold|possess|bring|demonstrate|be (?:an?\b|able|fluent|admitted|licensed|certified|qualified|experienced|comfortable|proficient)))|involves|includes|is responsible)|(?:this|the) (?:role|position|job) (?:will|involves|includes|is responsible)|duties include|responsibilities include|day to day|(?:that|this|it) (?:includes|involves|(?:means|covers) (?!sitting|being|having)[a-z-]+ing)\b)/i;

/** "Every month you reconcile four accounts": what the work is, told as a habit. */
const HABITUAL =
  /^((?:in|on|off|over|every|each|once|when|most|during) [^,.]{2,60}?,? )?you (?:(?:and i|also|then|will) )?(?:sit down and )?(\p{Ll}+)\b/iu;
/** What is said of every week is done, whatever its verb. */
const EVERY = /^(?:in an? (?:typical|normal|usual|average|busy) |every |each |once an? )/i;
const NO_DOING = /^(?:are|were|will|would|must|should|may|might|could|receive|earn)$/;
const OF_A_NATURE =
  /^(?:have|hold|know|bring|need|understand|enjoy|love|want|see|think|care|thrive|possess|demonstrate|show|get|become|can|keep|make|speak|understand)$/;

const tellsHabit = (sentence: string): boolean => {
  const [, when = '', verb = ''] = HABITUAL.exec(sentence) ?? [];
  return !OF_A_NATURE.test(verb) && (verbOf(verb) === verb || (EVERY.test(when) && !NO_DOING.test(verb)));
};

/** True for words that ask somebody to have or know something. */
export const asksSomething = (text: string): boolean => ASKS.test(text);

/** "It must lean on simplicity" speaks of what is made. */
const OF_A_THING = /^(?:it|these|those|they)\b(?!.*\byou\b)/i;

/** Where the employer tells of itself, only what is said of whoever is sought is asked. */
const OF_SOMEBODY =
  /\b(?:you|(?:ideal|successful|right|strong) (?:candidates?|applicants?)|someone|looking for|seeking|hiring)\b/i;

/** What a house says that one can do, know or have there is offered. */
const OFFERS = /\byou(?:(?:'|’)ll| will| can| have| know| bring)\b/gi;

/** The part of a sentence that stands under no telling heading, by its own words. */
export function partBySentence(sentence: string, part: Part): Part {
  if (part !== 'open' && part !== 'about') return part;
  if (DOES.test(sentence) && !/\byou(?:'|’)(?:ll|d) need|you (?:will|would) (?:need|have|bring)\b/i.test(sentence))
    return 'duties';
  if (part === 'open' && tellsHabit(sentence)) return 'duties';
  const asks =
    part === 'about' ? OF_SOMEBODY.test(sentence) && ASKS.test(sentence.replace(OFFERS, '')) : ASKS.test(sentence);
  if (asks && !isCompanyVoice(sentence) && !OF_A_THING.test(sentence)) return 'asked';
  return part;
}
