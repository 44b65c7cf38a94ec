/** What a statement makes of a thing it names: said: it stands; studied: being learned; beside: somebody else's work; claimed: said to be known, with no work told; denied: wished for, or not there. */
export type Stance = 'said' | 'studied' | 'beside' | 'claimed' | 'denied';

const DENIED =
  /\b(?:(?:no|not much|little|limited|zero|without (?:any )?|lack(?:s|ing|ed)?(?: of)?|haven't|hasn't)\s+(?:[a-z-]+\s+){0,3}?(?:experience|knowledge|exposure|background|familiarity|training|skills?)\b|(?:not|never|n't)\s+(?:yet\s+|really\s+|ever\s+|personally\s+|been\s+)*(?:used?|work(?:ed|ing)?|touch(?:ed)?|tried|learn(?:ed|t)?|familiar|experienced|proficient|comfortable|trained|certified|licensed|held|done|know|run|filed|written|led|managed|closed|handled|placed|prepared)\b|(?:not yet|unfamiliar with|inexperienced (?:in|with)|new to|do(?:es)? not (?:have|know|hold)|don't (?:have|know|hold)|no longer (?:hold|licensed|certified)))/gi;
const WISHED =
  /\b(?:(?:want(?:s|ing)?|hop(?:e|es|ing)|plan(?:s|ning)?|wish(?:es|ing)?|would like|keen|eager|excited|looking(?: forward)?|aspir(?:e|es|ing)|aim(?:s|ing)?|ready|willing|curious|intend(?:s|ing)?)\s+(?:to|about|for)\s+(?:[a-z]+\s+){0,2}?(?:learn\w*|pick(?:ing)? up|start(?:ing)?|add(?:ing)?|bring(?:ing)?|apply(?:ing)?|build(?:ing)?|specialis\w*|specializ\w*|train(?:ing)?|qualify\w*|certif\w*|explore|exploring|study\w*|develop(?:ing)?|deepen\w*|expand(?:ing)?|improv(?:e|ing)|master(?:ing)?|move|moving|grow\w*|get|getting|work|working|try|trying|transition\w*|become|gain|join)|interest(?:ed|s)? (?:in|includes?)\b|(?:goal|aim|ambition|dream|objective|next step) is to|(?:on|from) my (?:list|wish ?list)|(?:list|things) (?:of things )?(?:to|that I want to) learn|aspiring|passionate about|(?:seeking|seeks|looking for)\b)/gi;
const STUDIED =
  /\b(?:(?:currently|presently|now)\s+(?:studying|learning|expanding|training|taking|pursuing|working towards?|enrolled|completing|exploring)|(?:am|is|self-?)\s*(?:learning|studying)|studying (?:for|towards?)|(?<!work[- ])in progress|expected|learning (?:about )?(?=(?-i:[A-Z]))|beginner in|basics? of|(?:basic|theoretical) (?:knowledge|understanding) of|coursework)/gi;
const BESIDE =
  /\b(?:(?:alongside|next to|shadow(?:ed|ing)|assisted|supported|worked (?:closely )?with|sat with|reported to)\s+(?:[a-z-]+\s+){0,5}?(?:team|teams|colleagues?|engineers?|developers?|group|department|company|vendors?|agenc(?:y|ies)|contractors?|suppliers?|freelancers?|people|staff),?\s+(?:(?:that|who|which)\s+[a-z]+|(?:using|building|running|working))|(?:managed|briefed|oversaw|hired|chose)\s+(?:[a-z-]+\s+){0,3}?(?:vendors?|agenc(?:y|ies)|contractors?|suppliers?|freelancers?)\s+(?:that|who|which|to)\s+[a-z]+|shadowed(?! (?:\d|(?:our |the )?(?:users|customers|clerks|buyers|shoppers)\b)))\b/gi;
/** Somebody else is the one who did it: "Client used SAP", "made by the agency that ran Java". */
const OTHERS =
  /(?:^|[,;.]\s+|\b(?:that|which|where|as|the|an?|our|their)\s+)(?:the\s+|our\s+)?(?:clients?|customers?|agenc(?:y|ies)|vendors?|suppliers?|contractors?|parent company|other teams?|another team|colleagues?|my (?:colleagues?|boss|manager|team-?mates?))\s+(?:used|uses|ran|runs|had|has|built|builds|made|makes|wrote|writes|delivered|developed|develops|created|produced|worked|works|owned|owns|maintained|maintains)\b/gi;
/** Whoever speaks it there, it need not be oneself: "half of the residents speak Spanish". */
const SPOKEN =
  /\b(?:residents|clients|customers|patients|students|pupils|families|parents|guests|callers|neighbou?rs|people)\s+(?:who\s+)?(?:only\s+|mostly\s+)?speak(?:ing)?\b/gi;
/** The work of a friend or of the family is none of one's own. */
const KIN =
  /(?:^|[,;.]\s+)my\s+(?:brother|sister|father|mother|dad|mum|mom|wife|husband|partner|friend|cousin|uncle|aunt|son|daughter|parents|flatmate|roommate)s?(?:\s+(?:is|was|are|were|who|also|now|has|had|once)\b|\s+\p{L}+s?\b)/giu;
/** Whoever is hired knows it, not whoever hires: "Sourced Java and Python engineers". */
const HIRED =
  /\b(?:recruit(?:ed|ing)|sourc(?:ed|ing)|hir(?:ed|ing)|headhunt(?:ed|ing)|interview(?:ed|ing)|plac(?:ed|ing)|staff(?:ed|ing))\s/gi;
const WHO_KNOWS =
  /^[^.;:]{0,48}?\b(?:engineers?|developers?|programmers?|analysts?|designers?|specialists?|consultants?|administrators?|nurses?|accountants?|talent|candidates?|people)\b/i;
const CLAIMED =
  /\b(?:(?:skilled|proficient|expert|experienced|fluent|competent|adept|well[- ]versed|knowledgeable|familiar)\s+(?:in|with|at)|(?<!(?:gain|acquir|obtain)(?:ed|ing)\s)(?:proficiency|expertise|experience|familiarity|competence|skills?)\s+(?:in|with)|(?:knowledge|understanding|command)\s+of)\s/gi;
/** Right before the name: "No driver's license", "without a valid CDL". */
const BARE_NO = /\b(?:no|without|lacks?)\s+(?:(?:an?|any|valid|current|formal)\s+)*$/i;
/** Where a clause ends and what was said of its first half no longer holds. */
const CLAUSE_END = /[;:.!?\n]|,?\s+\b(?:but|however|although|though|yet|while|whereas)\b|\s[–—]\s/g;

/** A cue is looked for so far away: text without sentence ends stays cheap. */
const FURTHEST = 240;

/** The stance towards what stands at `at`: cues reach from where they stand to the end of their clause, never into another sentence. */
export function stanceAt(whole: string, offset: number): Stance {
  const from = Math.max(0, offset - FURTHEST);
  const sentence = whole.slice(from, offset + FURTHEST);
  const at = offset - from;
  const reaches = (cue: RegExp): boolean =>
    [...sentence.matchAll(cue)].some(
      (hit) => hit.index + hit[0].length <= at + 1 && !ends(sentence.slice(hit.index + hit[0].length, at)),
    );
  const bare = BARE_NO.test(sentence.slice(0, at));
  if (bare || reaches(KIN) || reaches(DENIED) || reaches(WISHED) || deniedAfter(sentence.slice(at))) return 'denied';
  if (reaches(STUDIED)) return 'studied';
  if (reaches(BESIDE) || reaches(OTHERS) || reaches(SPOKEN) || (reaches(HIRED) && WHO_KNOWS.test(sentence.slice(at))))
    return 'beside';
  return reaches(CLAIMED) ? 'claimed' : 'said';
}

const ends = (between: string): boolean => between.search(CLAUSE_END) >= 0;

/** "Rust: none", "Kubernetes (no experience)", "Kafka – not yet", "Python is on my list". */
const deniedAfter = (rest: string): boolean =>
  /^[\p{L}\p{N}.+#-]{1,30}(?: [\p{L}\p{N}]+)?\s*(?:[:(–—-]\s*)(?:none\b|no experience|not yet|never used|learning only|no\))|^[\p{L}\p{N}.+#-]{1,30} (?:is|are) (?:next )?on my (?:wish ?)?list\b/iu.test(
    rest,
  );
