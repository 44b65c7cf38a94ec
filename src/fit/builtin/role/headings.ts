/** What a part of a posting is for. `open` is text under no heading that says. */
export type Part =
  | 'stack'
  | 'asked'
  | 'preferred'
  | 'bonus'
  | 'duties'
  | 'about'
  | 'benefits'
  | 'terms'
  | 'legal'
  | 'open';

/** First match wins, so the narrow ones stand first. Matched against a heading in lower case without marks. */
const HEADINGS: readonly (readonly [Part, RegExp])[] = [
  [
    'legal',
    /equal opportunit|equal employ|\beeo\b|diversity|inclusi(?:on|ve)|belonging|privacy|disclaimer|accommodation|how to apply|to apply|application (?:process|instruction|deadline)|apply now|ready to apply|interview|(?:hiring|recruit\w*|selection|application) process|^(?:the |our )?process$|what happens next|next steps|fraud|legal|notice|agenc(?:y|ies)|data protection|safeguarding|statement|disclosure|export control|physical (?:demand|requirement)|working conditions|work(?:ing)? environment|background check|pre[- ]?employment|other duties|please note|e-verify|contact|supplemental information|additional information|welcome$|safe and fair|child safe|how we hire|how we recruit|hiring steps|safeguarding statement/,
  ],
  [
    'benefits',
    /benefit|perk|compensation|salary|remuneration|\bpay\b|what (?:we|you).{0,12}(?:offer|get\b|receive)|you(?:'|’| wi)ll get|we offer|(?:have|has) to offer|what you can expect|we(?:'|’)ll (?:offer|give)|offer you|in return|in it for you|rewards?|package|why you(?:'|’)ll (?:love|like)|why you will (?:love|like)|time off|wellbeing|wellness|we provide|we can offer|our offer|what to expect from us/,
  ],
  [
    'bonus',
    /nice[- ]to[- ]?haves?|\bbonus|\bplus(?:es)?\b|good[- ]to[- ]have|great to have|extra credit|brownie points|would be (?:a plus|great|nice|an advantage|beneficial)|(?:would|will) help|helps if|even better|stand(?:s)? out|set you apart|added advantage|icing|(?:it |would )helps?(?: if)?\b|(?:impress|excite|delight|wow) us|differentiat|not (?:required|essential|necessary)|optional|we(?:'|’)d be (?:extra|super)|additional (?:advantage|plus)|(?:would|will|(?:'|’)d) be (?:pleased|glad|happy|delighted)/,
  ],
  ['asked', /required (?:and|&|\/) (?:preferred|desired)|minimum (?:and|&) preferred|essential (?:and|&) desirable/],
  [
    'preferred',
    /\bprefer|desir(?:ed|able)|advantage(?:ous|s)?\b|\bassets?\b(?! manage)|beneficial|additional (?:skills|qualif|experience)|ideally|we(?:'|’)d love (?:it )?if|helpful/,
  ],
  [
    'duties',
    /responsibilit|\bduties|essential functions|job functions|what you(?:'|’| wi| woul)?(?:ll|l|d)? ?(?:will |would )?(?:be )?(?:do|own|work|build|lead|drive|deliver|tackle|achieve|accomplish|be responsible)|what you(?:'|’)ll be|what will you (?:do|be doing)|you(?:'|’)ll (?:be )?(?:do|own|work)|what (?:the role|the job|this role|you do)|what(?:(?:'|’)s| is) the (?:job|role|work)|accountab|day[- ]to[- ]day|typical day|a day in|your (?:day|impact|mission|tasks|role|job|challenge|contribution|scope)|(?:key|main|primary|core|principal) (?:tasks|areas|deliverables|objectives|activities|outcomes)|how you(?:'|’)?(?:ll| will)? (?:make|contribute|help|spend)|make an impact|in this role|(?:first|next) (?:year|months?|\d+ (?:days|months))|as (?:a|an|our) .{2,40},? you|(?:you|candidate|applicant|post ?holder|person|hire) will$|success looks like|the opportunity|what is the opportunity|scope of (?:work|role)|role (?:summary|overview|purpose|description)|purpose of (?:the )?(?:role|job|post)|(?:job|position|general) (?:summary|purpose|overview|description)|about (?:the|this) (?:role|job|position|opportunity|post|work)|^the (?:role|job|position|work|post|mission)$|^(?:job|role|position|overview|summary|duties|tasks)$|objectives of|^(?:key )?(?:outcomes|objectives)$|(?:day|week) in the life|what we need you to do|mission/,
  ],
  ['terms', /^(?:experience|seniority|career|job) level\b|^seniority\b/],
  [
    'stack',
    /^(?:our |the |current )?(?:tech|technology|technical) ?stack\b|^(?:our |the )?stack$|technolog(?:y|ies) (?:we|you(?:'|’)ll) (?:use|work)|tools we use|(?:tools|technologies|technology|stack)\b.{0,12}\b(?:that )?we (?:use|rely|work)|we (?:\w+ )?(?:use|rely on|work with)\b.{0,30}\b(?:tools|technolog\w+|stack)|^(?:tools|technologies|tags)$/,
  ],
  [
    'asked',
    /require|qualif|must[- ]haves?|we (?:would )?expect|expect(?:ed|ations?)? (?:of|from) (?:you|the)|what (?:you|we)(?:'|’| wi)?(?:ll|re| are|d)? ?(?:will )?(?:bring|need|have|look|expect|want|seek|require|value)|(?:what )?(?:will )?you (?:will )?(?:bring|need|have|possess)|you(?:'|’)ll (?:bring|need|have)|looking for|who (?:you are|are you|we(?:'|’)re)|about you|you(?:'|’)re\b|you are|you might be|you may be|you should|you must|your (?:profile|background|skills|experience|strengths|qualif)|\bskills?\b|experience|competenc|\bessential|person spec|\bprofile\b|ideal candidate|successful candidate|candidate|expertise|education|what it takes|minimum|knowledge|attributes|to (?:be successful|succeed|thrive|excel)|need to (?:know|have|succeed)|licen[cs]|certificat|credentials|tech(?:nical|nology)? stack|abilities|the basics|good fit|great fit|right fit|a fit|we(?:'|’)d (?:love|like) (?:to (?:see|hear)|you to (?:bring|have))|criteria|toolkit|teammate|who should apply|superpowers?|for you if|you(?:'|’)?(?:ll| will)? (?:love|enjoy|thrive|excel|shine)\b|what you(?:(?:'|’)ve| have)? (?:know|done)|to be considered|^(?:spoken |your )?languages?$|we(?:'|’)re after|we are after|we need$|fit if|^you$|^you have\b|^(?:the )?person$|^candidate$/,
  ],
  [
    'terms',
    /location|schedule|\bhours\b|shift|contract|employment type|job type|start date|reports to|work arrangement|travel|department|salary range|working pattern|work authori[sz]ation/,
  ],
  [
    'about',
    /about\b|who we are|\bour\b|why (?:join|work|us|you)|company|compan(?:y|ies)|meet|the team|your team|life at|join|culture|values|what we do|who is|why\b|introduc|background$|overview of|mission|vision/,
  ],
];

const MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu;
const MOST_WORDS = 14;
const MOST_CHARACTERS = 100;
/** A longer line with "plus" or "ideally" in it is a sentence. */
const MOST_SOFTENING_WORDS = 10;

/** The part that a heading opens, or null when the words name none. */
export function partOf(heading: string): Part | null {
  const plain = heading.toLowerCase().replace(/[*_]/g, '').replace(MARKS, '');
  if (plain === '' || plain.length > MOST_CHARACTERS || plain.split(/\s+/).length > MOST_WORDS) return null;
  const part = HEADINGS.find(([, words]) => words.test(plain))?.[0] ?? null;
  const softens = part === 'bonus' || part === 'preferred';
  return softens && plain.split(/\s+/).length > MOST_SOFTENING_WORDS ? null : part;
}
