const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Praise and degree before a noun: it says how much is asked, never what. */
export const PRAISE = set(
  `a an the any some busy fast-paced dynamic high-growth growing common popular major skilled main primary latest end-to-end strong stronger excellent proven solid good great hands-on handson hands extensive relevant significant practical prior previous thorough
 outstanding exceptional robust superior in-depth indepth first-hand firsthand recent substantial considerable broad comprehensive very similar
 successful documented demonstrated demonstrable progressive verifiable keen genuine firm well-developed well-rounded top-notch effective
 competent consistent ability expert expert-level intermediate advanced essential required preferred desired desirable necessary minimum high-quality
 best-in-class world-class cutting-edge state-of-the-art innovative complex various multiple several many diverse wide whole entire odd occasional our your their its own new
 existing appropriate established impactful compelling engaging all each every different other related own key relevant meaningful exciting
 demonstrating impeccable unparalleled well exceptionally extremely rock-solid serious least at one two three more also both either is are be being have has having
 ambiguous ideally preferably total overall additional specific particular actual high-performing sophisticated timely valid 
 considerable sizeable decent reasonable polished first-class first-rate proactive scalable robust reliable efficient seamless delightful beautiful intuitive enough clear yourself ourselves progressively responsible own proper you'll you`,
);

/** Words that join, never begin or end a label. */
export const GLUE = set(
  `and or & of in with to for on at by from as the a an that which who into via per within across using over under between through while when plus including
   such e.g i.e not but so if than then this these those their our your its his her is are be been was were will would can could should may might must has have had etc like ideally preferably
   how what why further alongside still about both either well also any other related similar equivalent comparable about us we you our`,
);

/** Heads that add nothing to what stands before them: "SQL skills" is SQL. */
export const EMPTY_HEADS = set(
  `skill skills experience knowledge understanding expertise background proficiency familiarity ability abilities competency competencies exposure fluency
   principles concepts fundamentals techniques technologies technology basics best habits habit practices practice environment environments setting settings position positions role roles capacity
   area areas context contexts field fields solutions solution level etc space use usage track record industry sector domain required preferred essential desirable mandatory plus bonus`,
);

/** Too general to be asked for on their own. */
export const VAGUE = set(
  `work job role team teams people others things projects project tasks task issues issue problems problem solutions solution processes process system systems tool tools
   technology technologies business results result success quality performance goals goal objectives needs need requirements standards standard practices opportunities opportunity
   ideas culture environment growth value values impact initiatives initiative product products service services users user customers customer clients client stakeholders
   stakeholder company organization organisation department manager managers colleagues members activities activity functions function duties materials information data meetings
   report reports feedback improvements improvement features feature decisions priorities programs programmes program day week time years experience skills knowledge ability degree
   efficiency effectiveness reliability scalability availability excellence innovation collaboration deadlines support contributions areas insights everything concepts analysis evaluation validation models responses relationships datasets findings presentations management planning certification certifications certificate process optimization entry involvement characteristics dedication focus chance contribution
   direction following connection individuals discussions partnering accommodating measuring delivering iterating pursuing resulting serving point contact subject matter variety case scenarios considerations efforts effort works numbers guidance assistance input
   software hardware applications application code field fields related equivalent industry frameworks framework platforms platform language languages methods
   techniques method methodologies challenges strategies strategy ecosystem ecosystems outcomes outcome vision mission roadmap changes change trends plan plans action actions resources resource documents
   documentation use cases workflows operations development engineering design delivery implementation training passion drive energy attitude mindset mind
   questions requests request items item communication partners partner vendors leadership responsibilities responsibility approach expectations timelines scope
   internal external ones one part member owner candidate candidates applicant person individual key lot range variety number level levels type types kind end best ways way
   availability maintainability usability accuracy consistency safety timeliness completeness compliance
   drivers matrixed tradeoffs
   possession coordination section sections salary recruiters qualification qualifications`,
);

/** Where the thing asked for ends and its circumstances begin. */
export const TAIL =
  /\s+(?:for|in|on|at(?! least)|across|within|through|throughout|via|by|from|under|between|among|amongst|during|into|over|against|towards?|to|using|utili[sz]ing|leveraging|with|without|that|which|who|whose|where|while|when|so|because|as|alongside|including|incl\.?|together|but|ensuring|based(?= on)|per|upon|before|after|until|is|are|if|along|rather|than|whether|used|required|necessary|enough|aligned|aimed|focused|you|we|beyond|inside|outside|is|can|ideally|preferably|related(?=\s+to\b|\s*$)|(?:prior|according)(?=\s+to\b)|relevant(?=\s+to\b)|taken(?=\s+(?:from|through)\b)|serving|relating|applied|applicable|available|an? few times|(?:once|twice|one|an?|per|each|every) (?:other )?(?:day|week|month|quarter|term|year|shift|night|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?)(?:\s+|$)/i;

/** Where a clause about the thing begins: it is never part of the name. */
export const HARD_TAIL =
  /[,]?\s+(?:that|which|who|whose|where|showing|while|when|whilst|so|because|if|ensuring|rather|than|whether|aligned|focused|up\s+to|you|we|including(?! but)|incl\.|together with|but|ideally|preferably|rather|as\s(?:well\sas|they|it|needed|required|necessary|appropriate|part)|in\sorder|to\s(?:ensure|help|support|meet|drive|improve|achieve|deliver|build|create|enable|provide|make|maintain|maximi[sz]e|increase|reduce|identify|solve|develop|understand))\b/i;

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, index) => [word, index + 1]),
);
