/** A thing that roles of many trades really test. */
export interface Theme {
  readonly id: string;
  /** Tells a requirement of this theme by its label. */
  readonly cues: RegExp;
  /** The nearest thing that would mislead; `{field}` is the role's own field. */
  readonly not: string;
}

/** Narrow themes stand before wide ones: of two that fit a requirement alike, the first takes it. */
export const THEMES: readonly Theme[] = [
  {
    id: 'acute-care',
    cues: /acute|surg(?:ical|ery)|post-?operative|intensive|\bicu\b|critical care|emergency|trauma|triage|ventilat|deteriorat|oncology|theatre|perioperative|telemetry/i,
    not: 'general ward experience',
  },
  {
    id: 'patient-care',
    cues: /patient|clinical|medication|wound|vital signs|care plan|infection|resident|dementia|palliative|nursing|infusion|catheter|venepuncture|phlebotomy|personal care/i,
    not: 'general care work',
  },
  {
    id: 'classroom',
    cues: /classroom|behaviou?r|safeguard|\bsen(?:d|co)?\b|special education|differentiat|pastoral|inclusion|iep\b|parents/i,
    not: 'one lesson for all',
  },
  {
    id: 'teaching',
    cues: /lesson|curriculum|pupil|student|learner|phonics|literacy|assessment for|pedagog|instruction|teaching|eyfs|key stage|gcse/i,
    not: 'subject knowledge alone',
  },
  {
    id: 'patient-education',
    cues: /educating patients|patient education|discharge|famil/i,
    not: 'bedside tasks alone',
  },
  {
    id: 'kitchen',
    cues: /kitchen|menu|food(?! cost)|pastry|butchery|\bgrill\b|plating|haccp|catering|banquet|recipe|sauce|butchery|à la carte|a la carte|mise en place|allergen|covers/i,
    not: 'general kitchen help',
  },
  {
    id: 'close',
    cues: /month-?end|year-?end|\bclose\b|closing|reconcil|ledger|journal|accruals?|financial statements?|gaap|ifrs|consolidation|statutory accounts|fixed asset|balance sheet|bookkeep|accounts payable|accounts receivable|vat\b|tax returns?/i,
    not: 'bookkeeping support',
  },
  {
    id: 'forecast',
    cues: /forecast|budget|financial model|variance|fp&a|valuation|p&l|cash ?flow|cost|budget|pricing|stock valuation/i,
    not: 'reporting after the fact',
  },
  { id: 'fault-finding', cues: /troubleshoot|fault|diagnos|repair|breakdown/i, not: 'new work only' },
  {
    id: 'trade',
    cues: /wiring|electrical|install|fault[- ]?find|conduit|switchgear|plumb|hvac|weld|\bplc\b|commission|inspection and test|bs 7671|blueprint|schematic|\bnec\b|machin|cnc|calibrat|refrigerat|motor control|panel/i,
    not: 'labouring on site',
  },
  {
    id: 'warehouse',
    cues: /warehouse|inventory|picking|packing|dispatch|shipping|receiving|stock|forklift|pallet|cycle count|\bwms\b|loading|goods[- ]in|logistics|fulfil|supply chain|throughput|shift lead/i,
    not: 'lifting and carrying alone',
  },
  {
    id: 'legal',
    cues: /contract|litigation|due diligence|counsel|legal|statut|case law|clause|dispute|conveyanc|pleading|licensing agreement|m&a|corporate transactions/i,
    not: 'contract administration',
  },
  {
    id: 'hiring',
    cues: /sourcing|recruit|hiring|interview|candidate|talent acquisition|onboarding|employee relations|applicant tracking|workforce|\bhris?\b|payroll|benefits administration/i,
    not: 'HR administration',
  },
  {
    id: 'selling',
    cues: /quota|prospect|pipeline generation|closing deals|sales|upsell|cold call|account (?:management|executive|growth|development)|outbound|lead generation|\bcrm\b|territory|business development|meddic|revenue|renewal/i,
    not: 'order taking',
  },
  {
    id: 'campaigns',
    cues: /campaign|\bseo\b|\bsem\b|paid\b|\bads\b|acquisition|content|brand|copywrit|email marketing|social media|demand generation|marketing|go-to-market|editorial|newsletter/i,
    not: 'posting for its own sake',
  },
  {
    id: 'design-craft',
    cues: /figma|prototyp|wireframe|design system|interaction design|visual design|usability|user research|accessib|\bux\b|\bui\b|typograph|illustrat/i,
    not: 'polish alone',
  },
  {
    id: 'reliability',
    cues: /reliab|availab|uptime|incident|on-?call|observab|monitoring|debug|\bsre\b|site reliability|latency|resilien|fault[- ]toleran|disaster recovery|troubleshoot|performance tuning|alerting|post-?mortem|production support/i,
    not: 'feature work alone',
  },
  {
    id: 'models',
    cues: /machine learning|deep learning|\bllms?\b|\bml\b|\bai\b|\brag\b|neural|nlp|pytorch|tensorflow|prompt|embedding|vector|fine-?tun|agentic|agents?\b|generative|inference|feature store|mlops|computer vision|model (?:training|evaluation|monitoring|serving|deployment)|langchain|scikit/i,
    not: 'demos and notebooks',
  },
  {
    id: 'security',
    cues: /security|vulnerab|threat|penetration|siem|\bsoc\b|encryption|identity|\biam\b|zero trust|forensic|malware|firewall|oauth|cissp/i,
    not: 'security as an afterthought',
  },
  {
    id: 'platform',
    cues: /kubernetes|docker|container|terraform|\baws\b|azure|google cloud|\bgcp\b|cloud|ci\/cd|devops|infrastructure|serverless|linux|ansible|helm|gitops/i,
    not: 'application code alone',
  },
  {
    id: 'data',
    cues: /data (?:pipeline|engineer|infra|warehouse|model|lake|quality|governance|platform)|\betl\b|\belt\b|\bsql\b|database|spark|kafka|airflow|snowflake|dbt\b|bigquery|databricks|streaming|postgres/i,
    not: 'ad hoc queries',
  },
  {
    id: 'architecture',
    cues: /distributed|microservice|architect|system design|\bapis?\b|api design|event-driven|scalab|high-throughput|integration|backend|back-end|design patterns/i,
    not: 'single-service coding',
  },
  {
    id: 'mobile',
    cues: /\bios\b|android|mobile|\bswift\b|flutter|react native/i,
    not: 'web pages on a small screen',
  },
  {
    id: 'frontend',
    cues: /react|angular|\bvue\b|frontend|front-end|css|html|next\.js|javascript|(?<!python or )typescript|svelte|web performance/i,
    not: 'markup alone',
  },
  {
    id: 'measurement',
    cues: /analytic|a\/b test|experiment|kpi|dashboard|metrics|tableau|power bi|looker|statistic|attribution|\broi\b|data visuali[sz]ation|google analytics|reporting/i,
    not: 'reports nobody acts on',
  },
  {
    id: 'research',
    cues: /research|publication|hypothes|study design|clinical trial|assay|laborator|qualitative|survey|biostatist|epidemiolog|sequencing/i,
    not: 'desk analysis',
  },
  {
    id: 'product',
    cues: /roadmap|discovery|prioriti[sz]ation framework|product (?:strategy|management|lifecycle|launch)|user stories|backlog|requirements gathering|market analysis/i,
    not: 'backlog administration',
  },
  {
    id: 'compliance',
    cues: /complian|regulat|(?:building|fire|electrical|safety|food) codes?$|audit|gdpr|hipaa|sox\b|health and safety|(?<!signs of )safety|osha|pci|iso \d|risk|controls?\b|quality (?:assurance|control|management)|governance|kyc|aml\b|privacy|gmp\b|policies and procedures/i,
    not: 'box-ticking',
  },
  {
    id: 'improvement',
    cues: /lean|six sigma|kaizen|continuous improvement|5s\b|process improvement|process optimi[sz]ation|spc\b|dmaic|root cause|automation/i,
    not: 'routine upkeep',
  },
  {
    id: 'people',
    cues: /mentor|coach|\bsupervis(?:e|ing|ion|ors?)\b|leading|leadership|team (?:lead|manage)|managing (?:a )?(?:team|people|staff)|^training\b|staff training|hiring(?! managers?\b)|line management|performance management|people|rota|scheduling/i,
    not: 'individual work alone',
  },
  {
    id: 'delivery',
    cues: /project|program(?:me)? management|agile|scrum|milestone|stakeholder management|change management|delivery|jira|implementation|rollout|planning/i,
    not: 'task tracking',
  },
  {
    id: 'customers',
    cues: /customer|client|guest|passenger|visitor|service desk|de-?escalat|complaint|hospitality|account management|concierge/i,
    not: 'back-office work',
  },
  {
    id: 'together',
    cues: /cross-functional|stakeholder|collaborat|teamwork|\bcommunicat|influenc|partner|negotiat|\bpresent(?:ing|ation)/i,
    not: 'solo execution',
  },
  {
    id: 'tools',
    cues: /\bexcel\b|\bsap\b|\berp\b|oracle|netsuite|quickbooks|sage\b|xero|salesforce|hubspot|workday|microsoft office|google workspace|\bepic\b|cerner|\behr\b|\bemr\b|(?<!tested )software$/i,
    not: 'tools still to be learnt',
  },
];
