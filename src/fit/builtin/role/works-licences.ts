/** Licences, cards and registrations of engineering, building, transport, security, kitchens, salons, pools and offices, as in licence-names.ts. */
export const WORKS_LICENCES = String.raw`
EIT certification = EIT, FE exam, engineer in training :: \beit\b(?: (?:certif|licen[cs]|regist|designat)\w+)?|engineer[- ]in[- ]training(?: \(?eit\)?)?(?: certif\w+)?|\bfe (?:exam|certif)\w*
SE licence = SE licence, licensed structural engineer :: \bse licen[cs]\w+|licen[cs]ed structural engineer\b|structural engineer(?:'|’)?s? licen[cs]\w+
Chartered Engineer = CEng, IEng, chartered engineer, incorporated engineer :: (?:chartered|incorporated)(?: or (?:chartered|incorporated))? engineer\b(?: \(?[ci]eng\)?)?(?: (?:status|regist\w+))?|\bceng\b(?:[ ,/]*(?:or )?\bieng\b)?
architect licence = licensed architect, registered architect, architect licence, NCARB :: (?:licen[cs]ed|registered) architect\b|architect(?:ure|ural)?(?:'|’)?s? licen[cs]\w+|\bncarb\b(?: certif\w+)?
RIBA membership = RIBA, RIBA Part 3, chartered architect :: \briba\b (?:part (?:3|iii)\b|chartered|member\w*)(?: qualif\w+)?|chartered architect\b
landscape architect licence = licensed landscape architect, PLA, CMLI, chartered landscape architect :: (?:licen[cs]ed|registered|chartered) landscape architect\b|landscape architect(?:ure|'s)? licen[cs]\w+|\bcmli\b
MRICS = MRICS, FRICS, AssocRICS, chartered surveyor, RICS :: \b[mf]rics\b|\brics[- ](?:qualif|accredited surveyor|chartered|regist|member)\w*|chartered (?:quantity |building )?surveyor\b
MRTPI = MRTPI, RTPI, chartered town planner :: \bmrtpi\b|\brtpi member\w*|chartered town planner\b
AICP = AICP, American Institute of Certified Planners :: \baicp\b(?:[- ]certif\w+)?|american institute of certified planners
CPCS card = CPCS, NPORS :: \b(?:cpcs|npors)\b(?:[ ,/]*(?:or )?\b(?:cpcs|npors)\b)?(?: (?:card|ticket|licen[cs]e|certif\w+|qualif\w+))?
IPAF licence = IPAF :: \bipaf\b(?: (?:licen[cs]e|card|ticket|certif\w+|train\w+|\d[ab]))*
PASMA card = PASMA :: \bpasma\b(?: (?:card|ticket|licen[cs]e|certif\w+|train\w+))?
SMSTS or SSSTS certificate = SMSTS, SSSTS :: \bs(?:ms|ss)ts\b(?:[ ,/]*(?:or )?\bs(?:ms|ss)ts\b)?(?: (?:certif\w+|card|ticket|qualif\w+))?
PTS card = PTS, personal track safety :: \bpts (?:card|certif\w+|ticket|competen\w+)|personal track safety
street works card = NRSWA, street works, streetworks :: \bnrswa\b(?: (?:card|ticket|certif\w+|qualif\w+))?|street ?works (?:card|ticket|certif\w+|qualif\w+)
City & Guilds 2391 = 2391, 2394 :: (?:c ?& ?g|city (?:&|and) guilds) 239[145](?:-\d+)?|\b2391(?:-\d+)?\b(?= ?(?:inspection|test|qualif|certif|or equivalent))
NICEIC registration = NICEIC, NAPIT :: \b(?:niceic|napit)\b[- ](?:regist\w+|qualif\w+|approved electrician)|regist\w+ with (?:the )?(?:niceic|napit)\b
F-Gas certificate = F-Gas, FGas, 2079 :: \bf[- ]?gas\b(?: (?:certif|qualif|licen[cs]|regist|categor|trained)\w*| 2079| card)+|\bfgas\b
OFTEC registration = OFTEC :: \boftec\b(?:[- ](?:regist|qualif|certif)\w+)?
NATE certification = NATE certified, NATE certification :: \bnate\b[- ]certif\w+
HVAC licence = HVAC licence, HVAC contractor, mechanical licence :: \bhvac(?:/?r)?(?: (?:contractor|technician|mechanic|journeyman))?(?:'|’)?s? licen[cs]\w+
hazmat endorsement = hazmat, hazmat endorsement, hazardous materials endorsement :: \b(?:haz-?mat|hazardous materials?)\b(?=[^.;]{0,40}\bendorse)
tanker endorsement = tanker, tanker endorsement :: \btank(?:er)?\b(?: vehicle)?(?=[^.;]{0,40}\bendorse)
passenger endorsement = passenger endorsement, P endorsement :: (?:\bpassenger\b(?: \(?p\)?)?|\bp\b)(?=(?: (?:and|or|&)|/)?[^.;]{0,24}\bendorse)
school bus endorsement = school bus endorsement, S endorsement :: (?:\bschool bus\b(?: \(?s\)?)?|\bs\b)(?= endorse)
doubles and triples endorsement = doubles/triples endorsement, doubles endorsement :: \bdoubles?(?: ?(?:/|and|&) ?triples?)?\b(?=[^.;]{0,24}\bendorse)
TWIC card = TWIC :: \btwic\b(?: card)?|transportation worker identification(?: credential| card)?
ADR certificate = ADR :: \badr[- ](?:licen[cs]e|certif\w+|card|qualified driver|trained|ticket)|\badr\b(?=[^.;]{0,20}(?:tank|packages|class \d))
DOT medical card = DOT medical, DOT medical card, medical examiner's certificate, DOT physical :: \bdot (?:medical|med|physical)\b(?: (?:card|certif\w+|exam\w*))?|medical examiner(?:'|’)?s? certif\w+
digital tachograph card = digital tachograph, digi tacho, tacho card :: \bdigi(?:tal)?[- ]?(?:tacho(?:graph)?|card)(?: card)?|tacho(?:graph)? card
PCV licence = PCV, D1 licence, category D :: \bpcv\b(?: (?:driving )?(?:licen[cs]e|entitlement))?|\b(?:cat(?:egory)?\.? )?d1?\b (?:driving )?(?:licen[cs]e|entitlement)
taxi licence = taxi licence, private hire licence, hackney carriage :: \b(?:taxi|private hire|hackney carriage|tlc|phv|pco)(?: driver(?:'|’)?s?)? (?:licen[cs]e|badge)
HIAB ticket = HIAB, lorry loader, ALLMI :: \b(?:hiab|lorry loader|allmi)\b (?:licen[cs]e|ticket|certif\w+|card|qualif\w+|trained)
crane operator certification = NCCCO, crane operator certification :: \bn?cc(?:co|o)\b[- ](?:certif|crane|licen[cs])\w*|\bnccco\b|crane operator(?:'|’)?s? (?:certif|licen[cs])\w+|certified crane operator\b
STCW certificate = STCW :: \bstcw\b(?:[- ]?(?:\d\d|2010))?(?: (?:basic safety|certif|train|endorse)\w*)*
merchant mariner credential = MMC, merchant mariner credential :: merchant marin\w+ credential(?: \(?mmc\)?)?
notary commission = notary public, commissioned notary :: \bnotary (?:public )?(?:commission|certif\w+|licen[cs]e)|commissioned notary\b|\b(?:be|become) an? notary(?: public)?\b
payroll certification = FPC, CPP, certified payroll professional, fundamental payroll certification, CIPP :: \b(?:fpc|cpp)\b[ ,/]*(?:or |and )?\b(?:fpc|cpp)\b(?: certif\w+)?|\b(?:fpc|cpp) (?:certif\w+|designation|credential)|certified payroll professional\b(?: \(?cpp\)?)?|fundamental payroll certif\w+(?: \(?fpc\)?)?|certified payroll (?:compliance )?practitioner\b|\bcipp[- ]qualif\w+
CMP = CMP, certified meeting professional :: certified meeting professional\b(?: \(?cmp\)?)?|\bcmp\b (?:certif\w+|designation|credential)
CFRE = CFRE, certified fund raising executive :: \bcfre\b(?: (?:certif\w+|credential|designation))?|certified fund[- ]?raising executive\b
personal licence = personal licence, personal licence holder, APLH :: (?<!office )\bpersonal (?:alcohol )?licen[cs]e(?: holder)?\b(?! plate)|\baplh\b
alcohol server certification = TIPS certified, RBS certified, TABC, responsible service of alcohol, Smart Serve, alcohol server :: \b(?:tips|rbs|tabc|bassett?)\b(?:[ ,/]*(?:or )?\b(?:tips|rbs|tabc|bassett?)\b)*[- ]certif\w+|alcohol (?:server|awareness|beverage server) (?:certif\w+|permit|card|licen[cs]e)|responsible (?:service of alcohol|beverage service|alcohol service)(?: \(?(?:rsa|rbs)\)?)?(?: certif\w+)?|\bsmart serve\b(?: certif\w+)?
lifeguard qualification = NPLQ, lifeguard, pool lifeguard :: \bnplq\b(?: (?:qualif|certif|award)\w*)?|pool lifeguard qualif\w+|lifeguard(?:ing)?(?:'|’)?s? (?:certif|qualif|licen[cs])\w+|lifeguarding award|certified lifeguard\b
swimming teacher qualification = Level 1 swimming, Level 2 swimming, swim teacher, Swim England, STA, ASA Level 2 :: level [12](?: or level [12])? (?:award in |certificate in )?(?:teaching )?swimming(?: teach\w+)?|level [12] swim teach\w+|(?:swim england|\basa\b|\bsta\b) level [12]|swim(?:ming)? teach(?:er|ing)(?:'|’)?s? qualif\w+|water safety instructor certif\w+|\bwsi certif\w+
fitness instructor qualification = Level 2 gym instructor, Level 3 personal trainer, NASM, ACSM, NSCA, REPs, CIMSPA :: level [234] (?:award |certificate |diploma |nvq )?(?:in )?(?:gym instruct|fitness instruct|personal train)\w+(?: qualif\w+)?|\b(?:nasm|acsm|nsca|issa)\b(?:[ ,/]*(?:or )?\b(?:nasm|ace|acsm|nsca|issa)\b)*(?:[- ](?:cpt|certif\w+))*|personal train(?:er|ing)(?:'|’)?s? (?:certif|qualif)\w+|certified personal trainer\b|\bcimspa\b
cosmetology licence = cosmetology licence, cosmetologist, barber licence, esthetician licence, nail technician licence :: (?:cosmetolog(?:y|ist)|barber(?:ing)?|a?esthetic(?:s|ian)|nail tech\w*|manicurist|hair ?styl(?:ist|ing)|hair ?dress(?:er|ing))(?:'|’)?s? licen[cs]\w+|licen[cs]ed (?:cosmetologist|barber|a?esthetician|nail tech\w*|manicurist|hair ?(?:stylist|dresser))\b
massage therapy licence = LMT, licensed massage therapist, massage licence :: massage(?: therap(?:y|ist))?(?:'|’)?s? licen[cs]\w+|licen[cs]ed massage therapist\b(?: \(?lmt\)?)?|\blmt\b
Level 2 or 3 in hair or beauty = NVQ Level 2 hairdressing, NVQ Level 3 hairdressing, Level 2 beauty, Level 3 beauty, VTCT, Level 2 barbering :: (?:\b(?:nvq|svq|vtct)\b[ ,]*)?level [23](?: ?(?:or|and|/|&) ?(?:level )?3)? (?:nvq |svq |diploma |qualif\w+ |certificate )?(?:in )?(?:hair\w*|barber\w*|beauty(?: therapy)?|nail \w+)(?: qualif\w+)?|\b(?:nvq|svq|vtct)\b (?:qualified )?(?:in )?(?:hair\w*|barber\w*|beauty(?: therapy)?)
funeral director licence = funeral director licence, licensed embalmer, licensed funeral director :: (?:funeral director|embalmer|mortician)(?:'|’)?s? licen[cs]\w+|licen[cs]ed (?:funeral director|embalmer|mortician)\b
first aid at work = first aid at work, FAW, EFAW, emergency first aid :: (?:emergency )?first aid at work(?: \(?e?faw\)?)?(?: (?:certif|qualif)\w+)?|\be?faw\b (?:certif|qualif)\w+
peace officer certification = peace officer, TCOLE :: peace officer (?:standards and training|certif\w+|licen[cs]\w+)(?: \(?post\)?)?|\btcole\b|certified peace officer\b
firefighter certification = Firefighter I, Firefighter II, IFSAC, Pro Board :: \bfirefighter (?:i{1,2}|[12])\b(?:(?: ?(?:and|/|&) ?)(?:firefighter )?(?:ii|2)\b)?(?: certif\w+)?|\bifsac\b|\bpro ?board certif\w+
emergency medical dispatcher certification = EMD, emergency medical dispatcher, telecommunicator :: emergency medical dispatch(?:er)?(?: \(?emd\)?)? certif\w+|\bemd certif\w+|(?:public safety |911 |basic )?telecommunicator (?:certif\w+|licen[cs]e)
`;
