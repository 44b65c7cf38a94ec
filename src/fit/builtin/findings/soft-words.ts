/** What shows a manner of working: `done`, an action in described work; `named`, the bare word, which only lists it. */
export interface Manner {
  readonly names: RegExp;
  readonly done: RegExp;
  readonly named: RegExp;
}

const WITH_PEOPLE =
  '(?:teams?|colleagues|engineers?|developers?|designers?|product|design|marketing|sales|finance|legal|operations|nurses|doctors|physicians|therapists|teachers|staff|departments|stakeholders|partners)';

/** The manners that postings ask for. The first whose names fit is used. Any other is looked for by its words. */
export const MANNERS: readonly Manner[] = [
  {
    names: /stakeholder/i,
    done: /\b(?:present(?:ed|ing|s)?|report(?:ed|ing|s)?|explain(?:ed|ing|s)?|brief(?:ed|ing|s)?|advis(?:e[ds]?|ing)|communicat\w+|align(?:ed|ing)|negotiat\w+|facilitat\w+|consult(?:ed|ing)|agreed|work(?:ed|ing|s)? (?:closely )?with|partner(?:ed|ing)? with|liais\w+)\b.{0,80}\b(?:stakeholders?|executives?|leadership|board|management|directors?|clients?|customers|c-suite|vps?|ceo|cto|cfo|non-technical|business (?:teams|partners|units)|partners|parents|families)\b|\bstakeholder (?:meetings?|workshops?|interviews?)\b|\bwith (?:the |our )?(?:product|finance|legal|sales|marketing|operations|business|design)\b(?:,? (?:and )?\w+){0,3} teams?\b/i,
    named: /\bstakeholders?\b/i,
  },
  {
    names: /written|writing/i,
    done: /\b(?:wr(?:ote|ites?|iting)|author(?:ed|s)?|draft(?:ed|s|ing)?|document(?:ed|s|ing)|edit(?:ed|s)|publish(?:ed|es)|rewrote|redrafted|rewritten)\b.{0,80}\b(?:documents?|documentation|docs|reports?|guides?|manuals?|articles?|posts?|proposals?|policies|policy|papers?|briefs?|newsletters?|notes|specifications?|specs|runbooks?|procedures|letters?|copy|content|handbooks?|rfcs?|plans?|publications?|statements?|mailers?|booklets?|leaflets?|guidelines?|templates?|checklists?|headlines)\b|\bletters (?:back )?to\b/i,
    named:
      /\b(?:written communication|writing skills|(?:technical|legal|business|report|grant|proposal|creative|academic|scientific|content) writing)\b|(?:^|[,;|•·:])\s*(?:\p{L}+ )?writing\s*(?=$|[,;|•·.\n])/iu,
  },
  {
    names: /cross-functional|collaborat|teamwork|team ?player|work(?:ing)? with others/i,
    done: new RegExp(
      `\\b(?:collaborat\\w+|partner(?:ed|ing|s)?|co-?operat\\w+|pair(?:ed|ing)|work(?:ed|ing|s)? (?:closely |together )?(?:with|alongside|across)|together with|coordinat(?:ed|ing|es)|join(?:ed|tly)|across (?:\\w+ )?(?:teams|departments|functions))\\b.{0,60}\\b${WITH_PEOPLE}\\b|\\bcross-functional(?:ly)? (?:teams?|project|squad|group|initiative)|\\b(?:with|and) the (?:\\w+ ){0,2}(?:team|teams)\\b`,
      'i',
    ),
    named:
      /\b(?:teamwork|team[- ]player|collaborat\w+(?! (?:tools?|software|platforms?|suites?)\b)|cross-functional)\b/i,
  },
  {
    names: /coach|mentor/i,
    done: /\b(?:mentor(?:ed|s|ing)?|coach(?:ed|es|ing)?|onboard(?:ed|ing|s)|train(?:ed|ing|s)? (?:\w+ ){0,4}(?:staff|engineers?|developers?|nurses?|colleagues|analysts?|associates?|juniors?|interns?|members?|hires|starters|pickers|teachers?|employees|accountants?|students?)|precept(?:ed|ing|or|s)?)\b/i,
    named: /\b(?:mentoring|coaching|mentorship)\b/i,
  },
  {
    names: /leadership|lead(?:ing)? (?:a |by )?(?:teams?|example)/i,
    done: /\b(?:led|leads?|leading|supervis(?:e[ds]?|ing)|manag(?:e[ds]?|ing)|headed|heads|directed|directs|oversaw|oversees?|chaired|captained|ran)\b.{0,60}\b(?:teams?|engineers?|developers?|nurses?|staff|people|analysts?|associates?|employees|reports|squad|crew|department|shift|pickers|members|volunteers|group|initiatives?|projects?|programs?|programmes?|migration|redesign|rollout)\b/i,
    named: /\bleadership\b/i,
  },
  {
    names: /communicat|presentation|public speaking|interpersonal/i,
    done: /\b(?:present(?:ed|s|ing) (?!in\b)|explain(?:ed|s|ing)?|communicat(?:e[ds]?|ing)|brief(?:ed|s|ing)|spoke|speaks|talk(?:ed|s|ing)? (?:to|with|at)|facilitat(?:e[ds]?|ing)|train(?:ed|s|ing) (?:\w+ ){0,4}(?:staff|engineers?|nurses?|colleagues|analysts?|associates?|juniors?|interns?|members?|hires|pickers|teachers?|employees|users|students?|customers|clients)|taught|teach(?:es)?|educat(?:e[ds]?|ing)|interview(?:ed|s|ing)?|negotiat(?:e[ds]?|ing)|advis(?:e[ds]?|ing)|wr(?:ote|ites?) (?:\w+ ){0,4}(?:reports?|documents?|documentation|newsletters?|articles?|posts?|guides?)|answer(?:ed|s|ing)? (?:\w+ ){0,3}(?:calls|questions|enquiries|inquiries|tickets|rfis)|client calls?|(?:calls|meetings|conversations) with|liais\w+|counsel(?:l?ed|l?ing|s)|chair(?:ed|s|ing)?|gave evidence|argue[ds]?|persuad(?:e[ds]?|ing)|talk(?:ed|s)? (?:\w+ ){1,3}(?:out of|into|through)|(?:sit|sat|sits|sitting) (?:down )?(?:across|with|at the table)|at the table for|show(?:ed|s)? (?:people|patients|clients|customers|parents|families|owners|users|visitors)|(?:ring|rang|phone[ds]?|call(?:ed|s)?) (?:the )?(?:families|parents|owners|clients|customers|patients|relatives)|letters (?:back )?to|toolbox talks?|q&a|(?:parents?|families|residents|owners)[’']? (?:\w+ )?(?:meetings?|evenings?|nights?|conferences?)|(?:statements?|reports?) for (?:the )?(?:court|board|council|conference|families))\b/i,
    named: /\b(?:communicat\w+|interpersonal|presentation skills|public speaking)\b/i,
  },
  {
    names: /problem[- ]solving|analytical|critical thinking/i,
    done: /\b(?:solv(?:e[ds]?|ing)|resolv(?:e[ds]?|ing)|debug(?:ged|s|ging)|troubleshoot\w*|diagnos(?:e[ds]?|ing)|investigat(?:e[ds]?|ing)|root[- ]cause|analy[sz](?:e[ds]?|ing)|traced)\b/i,
    named: /\b(?:problem[- ]solv\w+|analytical|critical think\w+)\b/i,
  },
  {
    names: /attention to detail|detail[- ]oriented|accuracy/i,
    done: /\b(?:audit(?:ed|s|ing)|reconcil(?:e[ds]?|ing)|proofread\w*|verif(?:y|ied|ies|ying)|inspect(?:ed|s|ing)?|double-check\w*|(?:accuracy|error rate|errors?|discrepanc\w+)\b.{0,40}\d|\d[\d.]*\s?% (?:\w+ )?accura\w+|without (?:a single )?(?:errors?|mistakes?)|(?:zero|no) (?:errors|mistakes|findings|corrections?)|to the penny|tied? out|cross-?check\w*|caught an? (?:\S+ ){0,4}(?:errors?|mistakes?|bust|discrepanc\w+|fault|defect|duplicate))\b/i,
    named: /\b(?:attention to detail|detail[- ]oriented|meticulous|accura\w+)\b/i,
  },
  {
    names: /organi[sz]ation|prioriti|time management|multi-?task|deadlines/i,
    done: /\b(?:prioriti[sz](?:e[ds]?|ing)|schedul(?:e[ds]?|ing)|coordinat(?:e[ds]?|ing)|organi[sz](?:e[ds]?|ing)|planned|planning (?:of|the|a|an|our|and)\b|juggl\w+|(?:met|meets|meeting|before|ahead of) (?:\w+ ){0,3}(?:deadlines?|schedule)|(?:carry|carried|run|ran|juggle|manage|handle)[ds]? [^.]{1,40}(?:at a|at the same|at any) time|caseload of|triage[ds]? (?:my|our|the) |(?:carry|carried|carries|hold|held) (?:\w+ ){0,2}(?:\d+|nine|ten|twelve|fourteen|fifteen)|(?:within|inside|in under) \d+ ?(?:h|hours?|days?|working days|weeks)|on time (?:every|and|for)|same day)\b/i,
    named: /\b(?:organi[sz]ation(?:al)?|organi[sz]ed|time[- ]management|prioriti\w+|multi-?task\w*)\b/i,
  },
  {
    names: /independen|ownership|self-/i,
    done: /\b(?:independently|on my own|single-handedly|sole|solely|(?:took|take|taking) ownership|own(?:ed|s)? (?:the|all|our|a|an)|initiated|founded|self-directed|from scratch)\b/i,
    named: /\b(?:independen\w+|self-(?:starter|motivated|directed)|proactive)\b/i,
  },
  {
    names: /empath|compassion/i,
    done: /\b(?:(?:sit|sat|sits) with (?:\w+ )?(?:families|people|patients|owners|parents)|comfort(?:ed|s|ing)|support(?:ed|s|ing)? (?:\w+ ){0,3}(?:patients?|families|residents|students|clients)|listen(?:ed|s|ing)? to|user interviews|counsel(?:l?ed|s|l?ing)|bereave\w+|advocat(?:ed|es|ing) for)\b/i,
    named: /\b(?:empath\w+|compassion\w*|caring)\b/i,
  },
  {
    names: /influenc/i,
    done: /\b(?:persuad(?:ed|es|ing)|convinc(?:ed|es|ing)|influenc(?:ed|es|ing)|won (?:over|support)|(?:gained|secured|got) buy-in|advocat(?:ed|es|ing) for|agree on|argued (?:for|with|over|that)|talked (?:\w+ ){1,3}(?:out of|into)|(?:had|got) (?:\w+ ){1,3}(?:to agree|agree to)|with (?:the )?(?:[\w’']+ ){1,4}blessing)\b/i,
    named: /\binfluenc\w+/i,
  },
  {
    names: /adaptab|flexib/i,
    done: /\b(?:adapt(?:ed|s|ing) to|pivot(?:ed|ing)|switched to|moved between|rotat(?:ed|ing) (?:through|between|across)|stepped in)\b/i,
    named: /\b(?:adaptab\w+|flexib\w+|resilien\w+)\b/i,
  },
  {
    names: /learn|curio/i,
    done: /\b(?:learn(?:ed|t) (?:\w+ ){0,4}(?:to|in|within)|taught myself|self-taught|cross-trained|retrained|completed (?:\w+ ){0,4}(?:course|training|certificat\w+|bootcamp))\b/i,
    named: /\b(?:quick learner|fast learner|curio\w+|lifelong learn\w+|willing(?:ness)? to learn|eager to learn)\b/i,
  },
  {
    names: /judge?ment|decision/i,
    done: /\b(?:decid(?:ed|es|ing)|chose|weigh(?:ed|s|ing)|triag(?:ed|es|ing)|escalat(?:e[ds]?|ing)|approv(?:ed|es|ing)|selected)\b/i,
    named: /\b(?:judge?ment|decision[- ]making)\b/i,
  },
  {
    names: /creativ/i,
    done: /\b(?:invent(?:ed|s)|conceiv(?:ed|es)|designed (?:a|an|the) new|created (?:a|an) (?:new|original)|ideat\w+|brainstorm\w*)\b/i,
    named: /\bcreativ\w+/i,
  },
  {
    names: /rigou?r|question assumptions/i,
    done: /\b(?:challeng(?:ed|es|ing) (?:the |an? |our )?(?:assumptions?|plan|design|status quo)|question(?:ed|s|ing) (?:the |our )?assumptions?|peer[- ]review\w*|prov(?:ed|en) (?:that|wrong|the)|validated|experiments?|hypothes[ei]s)\b/i,
    named: /\brigor\w*|\brigour\b/i,
  },
  {
    names: /professionalism|integrity|work ethic|reliab/i,
    done: /\b(?:perfect attendance|no (?:missed|late) shifts|trusted with|confidential(?:ity)?)\b/i,
    named: /\b(?:professionalism|integrity|work ethic|punctual\w*|reliable)\b/i,
  },
  {
    names: /calm|pressure|composure|fast-paced|at pace/i,
    done: /\b(?:emergenc\w+|cris[ei]s|de-?escalat\w+|(?:angry|upset|distressed|aggressive|irate) (?:\w+ )?\w+|escalations?|under pressure|peak (?:season|trading|times?|hours?)|black friday|busiest|on[- ]call|out[- ]of[- ]hours|triag\w+|outages?|tight deadlines?|rush hours?|\d+ covers|sev-?1s?|(?:lead|led|leading) incidents|grumbles)\b/i,
    named: /\b(?:calm\w*|under pressure|resilien\w+|fast-paced)\b/i,
  },
  {
    names: /relationship/i,
    done: /\b(?:buil[dt]|maintain(?:ed|s|ing)?|manag(?:e[ds]?|ing)|gr[eo]w|nurtur\w+|develop(?:ed|s|ing)?|look(?:ed|s)? after|support(?:ed|s|ing)?)\b.{0,40}\b(?:relationships?|accounts|clients|customers|partners|suppliers|vendors|regulars|families|merchants|tenants|sponsors|exhibitors|donors)\b|\b(?:sat|sit|sits) (?:down )?across (?:the table )?from\b|\b(?:day-to-day|main|single|first|primary|sole) (?:point of )?contact\b|\bliais\w+/i,
    named: /\brelationships?\b/i,
  },
  {
    names: /customer|client|patient[- ](?:focus|cent)|guest/i,
    done: /\b(?:serv(?:e[ds]?|ing)|help(?:ed|s|ing)?|explain(?:ed|s|ing)?|answer(?:ed|s|ing)?|support(?:ed|s|ing)?|welcom(?:e[ds]?|ing)|greet(?:ed|s|ing)?|resolv(?:e[ds]?|ing)|handl(?:e[ds]?|ing)|advis(?:e[ds]?|ing)|listen(?:ed|s|ing)? to|call(?:ed|s)|met)\b.{0,50}\b(?:customers?|clients?|guests?|patients?|residents?|shoppers?|tenants?|passengers?|callers?|merchants|visitors|families)\b|\b(?:CSAT|NPS|customer satisfaction|complaints?)\b/i,
    named: /\b(?:customer|client|guest)[- ](?:service|focus\w*|care|orient\w*)\b/i,
  },
  {
    names: /results|goal[- ]|outcome/i,
    done: /\b(?:exceed\w*|beat|hit|met|surpass\w*|achiev\w+)\b.{0,50}\b(?:targets?|quotas?|goals?|kpis?|slas?|plans?|budgets?|deadlines?)\b|\bfrom \S+ to \S*\d|\b(?:increased|reduced|cut|grew|raised|doubled|halved)\b.{0,60}\d/i,
    named: /\bresults?[- ](?:oriented|driven|focused)\b/i,
  },
  {
    names: /continuous(?:ly)? improv/i,
    done: /\b(?:improv(?:e[ds]?|ing|ements?)|streamlin\w+|redesign\w*|simplif\w+|kaizen|lean|rewrote|rebuilt|reduced|cut)\b.{0,80}\b(?:process\w*|time|waits?|errors?|costs?|waste|steps?|rates?|workflow\w*|\d+)\b/i,
    named: /\b(?:continuous improvement|kaizen)\b/i,
  },
  {
    names: /knowledge[- ]sharing/i,
    done: /\b(?:train(?:ed|s|ing)?|taught|teach(?:es)?|mentor\w*|coach\w*|shar(?:ed|es|ing) (?:\w+ )?(?:knowledge|lessons|practice)|workshops?|wrote (?:\w+ ){0,3}(?:guides?|articles?|documentation|runbooks?)|(?:tech|internal|lunch) talks?)\b/i,
    named: /\bknowledge[- ]sharing\b/i,
  },
  {
    names: /data[- ](?:driven|informed)/i,
    done: /\b(?:dashboards?|metrics|a\/b tests?|analy[sz](?:e[ds]?|ing)|measured|forecast\w*|experiments?|kpis?)\b/i,
    named: /\bdata[- ](?:driven|informed)\b/i,
  },
];
