import type { Named } from './thing.ts';

const SELF = /self[- ](?:starter|motivat|direct|driven|manag|sufficient|reliant|disciplin)|highly motivated/i;
/** The few ways in which postings ask for manners of working, under one name each. The first that fits names a thing. */
const SOFT: readonly (readonly [string, RegExp])[] = [
  ['stakeholder management', /stakeholder (?:management|engagement|relations)|manag\w*[^.]{0,50}stakeholders/i],
  ['collaboration with stakeholders', /(?:work|partner|collaborat|liais|engag)\w*[^.]{0,50}stakeholders/i],
  [
    'stakeholder communication',
    /(?:communicat|present|explain|interact|relationship)\w*[^.]{0,40}(?:stakeholders|executives|leadership|senior management|c-suite|board|non-technical)|stakeholder communication|translat\w+ (?:complex|technical)|explain\w* (?:complex|technical)/i,
  ],
  [
    'written communication',
    /(?<!(?:verbal|oral|spoken)(?: and|,| &|\/)? ?)written communication|writing skills|communicat\w+ (?:clearly )?in writing|(?:clear|strong|excellent|good) (?:technical )?writ(?:ing|er)\b/i,
  ],
  ['presentation skills', /presentation skills|public speaking/i],
  ['communication', /communicat|interpersonal|\bverbal\b|people skills|articulat|\blisten(?:ing|er)?\b|rapport/i],
  ['cross-functional collaboration', /cross[- ]functional|multi-?disciplinary|across (?:teams|departments|functions)/i],
  [
    'teamwork',
    /team[- ]?(?:player|work|oriented|spirit|environment|minded)|collaborat|work(?:ing|s)? (?:\w+ )?(?:with others|with (?:a|the|your|our) team|as part of a|in (?:a |an )?(?:\w+ )?teams?\b|in agile teams|alongside)|cooperat/i,
  ],
  [
    'attention to detail',
    /attention[- \uE001]to[- \uE001](?:the )?detail|detail[- ](?:oriented|focused|minded|driven)|eye for (?:the )?(?:detail|little things|small things)|meticulous|(?:^|\b(?:and|for|with|high) )accuracy\b/i,
  ],
  ['time management', /time[- ]management/i],
  ['multitasking', /multi-?task|juggl|multiple (?:\w+ )?(?:projects|tasks|priorities|activities)/i],
  [
    'organization and prioritization',
    /organi[sz]ed\b|organi[sz]ation(?:al)? (?:skills|and|abilit)|organi[sz]ational\b|priorit|deadlines|competing (?:demands|priorities)|planning (?:and|&) organi[sz]|structured (?:approach|way|manner)|systematic (?:approach|way)|methodical/i,
  ],
  [
    'problem solving',
    /problem[- ]?solv|break(?:ing)? down (?:\w+ )?problems|decompos\w+ (?:\w+ )?problems|tackl\w+ (?:\w+ )?problems|solv\w+ (?:complex |difficult |hard )?problems|critical think|resourceful/i,
  ],
  [
    'analytical thinking',
    /analytical(?:ly)?(?: and [\w-]+)? ?(?:skills?|think|mind|abilit|problem|$)|systems? think|strategic think|think\w* (?:strategically|critically|analytically|(?:at|in) (?:an? )?systems?)|systems?[- ]level think|holistic|big(?:ger)? picture/i,
  ],
  ['self-motivation', SELF],
  [
    'working independently',
    /independen(?:t|ce)(?! contractors?)|\bwork(?:ing)? (?:well )?alone\b|autonom|\binitiative\b|unsupervised|(?:minimal|little|limited) (?:[\w-]+ )?(?:supervision|guidance|oversight|direction)|on (?:your|their) own\b|proactiv/i,
  ],
  [
    'ownership',
    /\bownership\b(?! of)|accountability|tak\w+ (?:full )?(?:responsibility|accountability)|sense of responsibility/i,
  ],
  ['weighing trade-offs', /trade-?offs?\b|\bbalanc(?:e|ing) (?:[\w-]+, |[\w-]+ and )/i],
  [
    'openness to feedback',
    /(?:giv|receiv|accept|incorporat|respond|open|act)\w*[^.,;]{0,30}\bfeedback\b|critici|critique|(?:being |^)challenged\b|tak(?:e|ing) direction|open[- ]minded/i,
  ],
  ['customer focus', /(?:customer|client|user|service)[- ](?:focus|orient|centric|obsess|minded|first\b)/i],
  [
    'business acumen',
    /business (?:acumen|sense|awareness|understanding)|commercial(?:ly)? (?:acumen|aware|mind|insight|understanding)/i,
  ],
  ['knowledge sharing', /knowledge[- ]sharing|shar(?:e|ing) (?:\w+ )?(?:knowledge|learnings?|best practices)/i],
  ['continuous improvement', /continu\w+ improve/i],
  [
    'results orientation',
    /(?:results?|goals?|outcomes?|delivery|solutions?)[- ](?:driven|orient\w+|focus\w*|minded)|bias (?:for|to|towards?) action|get(?:ting)? (?:things|stuff) done|drive for results/i,
  ],
  [
    'quality focus',
    /quality[- ](?:minded|focus\w*|driven|conscious)|(?:commitment to|focus on|eye for) (?:\w+ )?quality\b/i,
  ],
  ['pragmatism', /pragmati/i],
  [
    'hands-on delivery',
    /hands[- ]on (?:approach|mindset|attitude|mentality|deliver\w*)|(?:deliver|work)\w* hands[- ]on|sleeves/i,
  ],
  ['cultural awareness', /(?:inter|multi|cross)[- ]?cultural|cultural(?:ly)? (?:aware|sensitiv|understand)/i],
  ['conflict resolution', /conflict (?:resolution|management)|resolv\w+ (?:\w+ )?(?:conflicts?|disagreements?)/i],
  ['calm under pressure', /\bcalm\b|composure|under pressure|high[- ]pressure|level[- ]headed/i],
  [
    'adaptability',
    /adaptab|adaptive|flexib(?:le|ility)|ambigu|adapt (?:to|quickly)|changing (?:priorities|environment|needs)|agility\b|resilien(?:ce|cy)\b|resilient(?=\s*(?:[,.;]|$))|under pressure|high[- ]pressure/i,
  ],
  [
    'willingness to learn',
    /(?:eager|willing|keen|quick|ability|desire)\w* to learn|learn (?:quickly|new|fast)|quick(?:ly)? learn|fast learner|quick learner|curio(?:us|sity)|growth mindset|learning mindset|continuous learning|lifelong/i,
  ],
  ['self-development', /\b(?:personal|self)(?: and professional)?[- ]development\b(?! (?:plan|review|budget))/i],
  [
    'relationship building',
    /(?:working|confident|lasting|trusted|client|customer) relationships(?! manage)|productive relationships|relationship[- ]building/i,
  ],
  [
    'empathy',
    /empath|emotional(?:ly)? intelligen|compassion|patient(?:,| and) (?:kind|caring)|caring (?:manner|nature|attitude)|bedside manner/i,
  ],
  ['influencing without authority', /influenc/i],
  ['sound judgement', /judge?ment|decision[- ]making|common sense|discretion|confidential/i],
  [
    'leadership',
    /^(?:strong |excellent |proven )?leadership(?: skills| abilit\w+| qualities| presence)?$|lead by example|natural leader/i,
  ],
  ['coaching others', /^(?:coaching|mentoring)$/i],
  ['creativity', /^creativ|out(?:side)?[- ](?:of[- ])?the[- ]box|innovative (?:think|mind)\w*/i],
  ['intellectual rigor', /intellectual rigou?r|rigorous think|question(?:s|ing)? assumptions|challeng\w+ assumptions/i],
  [
    'professionalism',
    /profession(?:al manner|alism)|punctual|reliab(?:le and punctual|ility and)|work ethic|integrity|trustworth|\bethical\b|\bethics\b|honest/i,
  ],
];

/** Words that ask for nothing anybody could show. */
const FILLER =
  /\b(?:passion(?:ate)?|enthusias\w+|energetic|(?:high|positive) energy|rock ?star|ninja|guru|wizard|fast[- ]paced|dynamic environment|positive attitude|can-do|sense of humou?r|hungry|(?<!-)driven|fun|love (?:of|for|to)|motivated|motivation|highly motivated|go-getter|hustle|grit|entrepreneurial|start-?up mindset|startup mentality|team fit|culture fit|mindset|(?:high|highest|great) expectations (?:of|for)|hard[- ]?working|excited|thrive|comfortable (?:in|with) (?:a )?(?:fast|chang|ambig)|attitude|mission[- ]driven|humble|kind|friendly|warm|outgoing|ambitious|world-class|high[- ]growth|career|tech[- ]savv\w+|complexity management|manag\w+ complexity)\b/i;

/** The one name of a manner of working, or null. */
export function softLabel(text: string): string | null {
  return SOFT.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** A manner of working under its one name, with the posting's own word for it; none where the text speaks of another thing. */
export function softOf(text: string): Named[] {
  for (const [label, words] of SOFT) {
    const hit = words.exec(text);
    if (hit) return [manner(label, wordAt(text, hit))];
  }
  return [];
}

/** Its own name first, then as the posting calls it. */
export function manner(label: string, own: string): Named {
  const same = own.toLowerCase() === label;
  return { label, kind: 'soft', alternatives: same ? [label] : [label, own] };
}

const MOST_OWN_WORDS = 4;

/** The found words, to the end of the last one. */
export function wordAt(text: string, hit: RegExpExecArray): string {
  const end = /^[\p{L}-]*/u.exec(text.slice(hit.index + hit[0].length))?.[0] ?? '';
  return `${hit[0]}${end}`.trim().toLowerCase().split(/\s+/).slice(0, MOST_OWN_WORDS).join(' ');
}

/** True for words of mood and praise. */
export function isFiller(text: string): boolean {
  return FILLER.test(text);
}
