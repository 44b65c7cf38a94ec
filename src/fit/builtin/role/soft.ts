/** The few ways in which postings ask for manners of working, under one name each. `verb` matches actions, `noun` things. */
const SOFT: readonly (readonly [string, RegExp])[] = [
  ['stakeholder management', /stakeholder (?:management|engagement|relations)|manag\w*[^.]{0,50}stakeholders/i],
  ['collaboration with stakeholders', /(?:work|partner|collaborat|liais|engag)\w*[^.]{0,50}stakeholders/i],
  [
    'stakeholder communication',
    /(?:communicat|present|explain|interact|relationship)\w*[^.]{0,40}(?:stakeholders|executives|leadership|senior management|c-suite|board|non-technical)|stakeholder communication|translat\w+ (?:complex|technical)|explain\w* (?:complex|technical)/i,
  ],
  [
    'written communication',
    /written communication|writing skills|communicat\w+ (?:clearly )?in writing|(?:clear|strong|excellent|good) (?:technical )?writ(?:ing|er)\b/i,
  ],
  [
    'communication',
    /communicat|interpersonal|\bverbal\b|people skills|articulat|active listen|listening skills|presentation skills|public speaking|rapport/i,
  ],
  ['cross-functional collaboration', /cross[- ]functional|multi-?disciplinary|across (?:teams|departments|functions)/i],
  [
    'teamwork',
    /team[- ]?(?:player|work|oriented|spirit|environment|minded)|collaborat|work(?:ing|s)? (?:\w+ )?(?:with others|with (?:a|the|your|our) team|as part of a|in (?:a |an )?(?:\w+ )?teams?\b|in agile teams|alongside)|cooperat/i,
  ],
  [
    'attention to detail',
    /attention[- \uE001]to[- \uE001](?:the )?detail|detail[- ](?:oriented|focused|minded|driven)|eye for detail|meticulous|(?:^|\b(?:and|for|with|high) )accuracy\b/i,
  ],
  [
    'organization and prioritization',
    /organi[sz]ed\b|organi[sz]ation(?:al)? (?:skills|and|abilit)|organi[sz]ational\b|time[- ]management|priorit|multi-?task|deadlines|competing (?:demands|priorities)|juggl|multiple (?:projects|tasks|priorities)/i,
  ],
  ['problem solving', /problem[- ]?solv|solv\w+ (?:complex |difficult |hard )?problems|critical think|resourceful/i],
  [
    'analytical thinking',
    /analytical(?:ly)?(?: and [\w-]+)? ?(?:skills?|think|mind|abilit|problem|$)|systems? think|strategic think|think\w* (?:strategically|critically|analytically)/i,
  ],
  [
    'working independently',
    /independen(?:t|ce)|self[- ](?:starter|motivat|direct|driven|manag|sufficient|reliant)|autonom|\binitiative\b|unsupervised|minimal (?:supervision|guidance)|ownership\b(?! of)|on (?:your|their) own\b|proactiv/i,
  ],
  ['calm under pressure', /\bcalm\b|composure|under pressure|high[- ]pressure|level[- ]headed/i],
  [
    'adaptability',
    /adaptab|flexib(?:le|ility)|ambigu|adapt (?:to|quickly)|changing (?:priorities|environment|needs)|agility\b|resilien|under pressure|high[- ]pressure/i,
  ],
  [
    'willingness to learn',
    /(?:eager|willing|keen|quick|ability|desire)\w* to learn|learn (?:quickly|new|fast)|quick(?:ly)? learn|fast learner|quick learner|curio(?:us|sity)|growth mindset|learning mindset|continuous learning|lifelong/i,
  ],
  ['relationship building', /working relationships|productive relationships|relationship[- ]building/i],
  ['empathy', /empath|compassion|patient(?:,| and) (?:kind|caring)|caring (?:manner|nature|attitude)|bedside manner/i],
  ['influencing without authority', /influenc/i],
  ['sound judgement', /judge?ment|decision[- ]making|common sense|discretion|confidential/i],
  [
    'leadership',
    /^(?:strong |excellent |proven )?leadership(?: skills| abilit\w+| qualities| presence)?$|lead by example|natural leader/i,
  ],
  ['coaching others', /^(?:coaching|mentoring)$/i],
  ['creativity', /^creativ/i],
  ['intellectual rigor', /intellectual rigou?r|rigorous think|question(?:s|ing)? assumptions|challeng\w+ assumptions/i],
  [
    'professionalism',
    /profession(?:al manner|alism)|punctual|reliab(?:le and punctual|ility and)|work ethic|integrity|trustworth/i,
  ],
];

/** Words that ask for nothing anybody could show. */
const FILLER =
  /\b(?:passion(?:ate)?|enthusias\w+|energetic|rock ?star|ninja|guru|wizard|fast[- ]paced|dynamic environment|positive attitude|can-do|sense of humou?r|hungry|driven|fun|love (?:of|for|to)|motivated|motivation|highly motivated|go-getter|hustle|grit|entrepreneurial|start-?up mindset|startup mentality|team fit|culture fit|mindset|hard[- ]?working|excited|thrive|comfortable (?:in|with) (?:a )?(?:fast|chang|ambig)|attitude|mission[- ]driven|results?[- ](?:driven|oriented)|goal[- ]oriented|humble|kind|friendly|warm|outgoing|ambitious|bias (?:for|to|toward) action|world-class|high[- ]growth|career)\b/i;

/** The one name of a manner of working, or null. */
export function softLabel(text: string): string | null {
  return SOFT.find(([, words]) => words.test(text))?.[0] ?? null;
}

/** True for words of mood and praise. */
export function isFiller(text: string): boolean {
  return FILLER.test(text);
}
