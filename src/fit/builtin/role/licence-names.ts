/**
 * Licences and registrations that decide by themselves whether somebody may do the work, one on each line, as
 * `Label = names on paper :: words in a posting` (a pattern, in any case). Where two overlap in a posting the one above is meant.
 */
export const LICENCES = String.raw`
registered nurse licence = registered nurse, RN :: \b(?:registered nurse|rn)\b(?=[^.;]{0,40}licen[cs]|\s*\(?rn\)?\s+(?:in|with))|licen[cs]ed? (?:as an? )?(?:registered nurse|rn)\b|\brn licen[cs]\w+|licen[cs]ed registered nurse|\brn (?=with (?:current |active )?(?:bls|acls|pals)\b)|(?:registered nurse|rn) (?:registration|degree|qualification)
practical nurse licence = LPN, LVN, licensed practical nurse :: \b(?:lpn|lvn)\b(?: licen[cs]\w+)?|licen[cs]ed (?:practical|vocational) nurse
NMC registration = NMC :: (?:registered (?:nurse|midwife)(?: \([^)]{1,20}\))?,? (?:with )?(?:an? )?(?:current |active |valid )*)?\bnmc\b(?: (?:registration|registered|pin))?|nursing and midwifery council
GDC registration = GDC :: \bgdc\b(?:[- ]regist\w+)?
HCPC registration = HCPC :: \bhcpc\b(?: regist\w+)?
GMC registration = GMC :: \bgmc\b (?:registration|registered)
CPA licence = CPA, certified public accountant :: \bcpa\b(?: licen[cs]e| certification)?|certified public accountant(?: \(?cpa\)?)?
ACA, ACCA or CIMA qualification = ACA, ACCA, CIMA :: \b(?:aca|acca|cima|cipfa)\b(?:\s*(?:/|,|or)\s*\b(?:aca|acca|cima|cipfa|cpa)\b)*(?:[- ](?:qualified|qualification|or equivalent))*
commercial driver's licence = CDL, commercial driver licence, HGV licence, HGV driver, HGV class, LGV licence, C+E :: \bcdl\b(?:[- ](?:class )?[ab]\b)?|class [ab] cdl|commercial driver(?:'|’)?s? licen[cs]e|\bhgv\b(?: (?:class )?[12c])? licen[cs]e|class [12] licence|\bc ?\+ ?e\b(?: (?:driving )?licen[cs]e)?|cat(?:egory)? c(?:1|e)?\b(?: licen[cs]e)?
driver's licence = driving licence, driver's license :: (?:full |valid |clean |uk |current |state )*(?:driver(?:'|’)?s?|driving) licen[cs]e(?: and (?:an? )?(?:clean|good|safe|acceptable) driving record)?
forklift licence = forklift :: (?:forklift|fork lift|flt|counterbalance|reach truck)s? (?:operator )?(?:licen[cs]e|certificat\w+|certified|ticket)
teaching licence = QTS, teaching licence, teaching certificate, teacher certification :: \bqts\b|qualified teacher status|(?:state )?teach(?:ing|er)(?:(?:'|’)?s)? (?:licen[cs]\w+|certificat\w+|credential)|\bpgce\b
admission to the bar = bar admission, admitted to practise law :: (?:admi(?:tted|ssion) to (?:practi[cs]e(?: law)?|(?:the|at least one)[\w ]{0,20}\bbar\b)|\bbar (?:admission|membership|license)|member(?:ship)? (?:in good standing )?(?:of|in) (?:the|a|at least one|any)[\w ]{0,24}\bbar\b|active bar|licen[cs]ed to practi[cs]e law|qualified solicitor|practi[cs]ing certificate|licensed attorney)
electrician licence = licensed electrician, journeyman, JIB :: (?:journey(?:man|person)|master|licen[cs]ed|state)(?: electrician)?(?:(?:'|’)s)? (?:electrician(?:(?:'|’)?s)?\b(?: licen[cs]e)?|licen[cs]e)|electrical licen[cs]e|electrician(?:(?:'|’)s)? licen[cs]e|jib (?:gold )?card|ecs (?:gold )?card
P.Eng. licence = P.Eng, P.Eng., PEng, professional engineer :: (?:(?:licen[cs]ed |registered )?professional engineer[ ,(]+)?\bp\. ?eng\b\.?(?: (?:licen[cs]|designat|regist)\w+)?|\bpeo licen[cs]\w+
PE licence = PE, professional engineer :: professional engineer(?:ing)?(?:(?:'|’)s)?(?: \(?pe\)?)? licen[cs]e|\bpe licen[cs]e|licen[cs]ed professional engineer|registered professional engineer
BLS certification = BLS, basic life support :: \bbls\b(?: certif\w+)?|basic life support(?: \(?bls\)?)?(?: certif\w+)?
ACLS certification = ACLS, advanced cardiac life support :: \bacls\b(?: certif\w+)?|advanced cardia\w+ life support(?: \(?acls\)?)?(?: certif\w+)?
CPR certification = CPR, first aid :: \bcpr\b(?:[ /]*(?:and|&)?[ ]*(?:first[- ]aid|aed))?(?: certif\w+)?|(?<!diatric )first[- ]aid certif\w+
food safety certificate = food hygiene, ServSafe, food handler :: serv-?safe(?: certif\w+| manager)?|food (?:handler|handling|hygiene|safety)(?:(?:'|’)?s)? (?:manager )?(?:certif\w+|card|level \d)|level [23] (?:award in )?food (?:hygiene|safety)(?: certif\w+)?
ARB registration = ARB, registered architect :: \barb[- ]regist\w+|\barb\b(?: registered)? architect
land surveyor licence = PLS, RPLS, professional land surveyor, licensed land surveyor :: (?:professional|licen[cs]ed|registered) (?:professional )?land surveyor(?: \(?r?pls\)?)?(?: licen[cs]e)?|\br?pls licen[cs]e
CSCS card = CSCS :: \bcscs\b(?: card)?
18th Edition = 18th Edition, BS 7671 :: 18th edition(?: \(?bs ?7671(?::\d+)?\)?)?(?: (?:wiring )?(?:regulations|certificat\w+|qualification))?|\bbs ?7671(?::\d+)?\b(?: (?:wiring )?(?:regulations|certif\w+|qualif\w+))?
plumber's licence = licensed plumber, journeyman plumber, master plumber :: (?:journey(?:man|person)|master|licen[cs]ed) plumber(?:(?:'|’)?s)?(?: licen[cs]e)?|plumb(?:ing|er(?:(?:'|’)?s)?) licen[cs]e
airframe and powerplant certificate = A&P license, airframe and powerplant :: \ba ?& ?p\b (?:mechanic )?(?:licen[cs]e|certificat\w+)|(?:faa )?airframe (?:and|&) powerplant(?: \(?a&p\)?)?(?: licen[cs]e| certificat\w+)?
EASA Part 66 licence = EASA B1, EASA B2, Part 66, B1 licence, B2 licence :: (?:easa )?part[- ]66(?: b[12])?(?: licen[cs]e)?|easa b[12](?:\.\d)?(?: licen[cs]e)?|\bb[12](?:\.\d)? licen[cs]e
pilot licence = ATPL, CPL, commercial pilot, airline transport pilot :: \batpl\b|(?:commercial|airline transport) pilot(?:(?:'|’)?s)? (?:licen[cs]e|certificat\w+)
water or wastewater operator licence = wastewater operator, water operator licence, water treatment operator :: (?:waste)?water (?:treatment )?(?:plant )?operator(?:(?:'|’)?s)? (?:licen[cs]e|certificat\w+)
pesticide applicator licence = pesticide applicator :: pesticide (?:applicator(?:(?:'|’)?s)? )?(?:licen[cs]e|certificat\w+)
driver CPC = driver CPC, CPC card, DCPC, driver qualification card :: \b(?:driver|driver(?:'|’)?s) cpc\b|\bcpc card|\bdcpc\b|driver qualification card|driver certificate of professional competence|(?<=\b(?:hgv|lgv|pcv|c ?\+ ?e|class [12])\b[^.;]{0,40})\bcpc\b
Gas Safe registration = Gas Safe :: gas safe(?!ty)(?: regist\w+)?
EPA 608 certification = EPA 608, EPA Section 608, EPA Universal :: epa (?:section |type )?(?:608|universal)(?: universal)?(?: certif\w+)?|\buniversal epa\b(?: certif\w+)?|epa (?:refrigerant )?(?:certification|card)\b|\b608 (?:universal|certif\w+)
real estate licence = real estate licence :: real estate (?:sales(?:person)? )?licen[cs]e
insurance licence = insurance licence :: (?:property (?:and|&) casualty|p&c|life (?:and|&) health|insurance)(?: producer)? licen[cs]e
adjuster licence = adjuster licence, licensed adjuster, all lines adjuster :: (?:claims |independent |public |all[- ]lines |insurance |staff )*adjuster(?:(?:'|’)?s)? licen[cs]e|licen[cs]ed (?:claims |insurance |all[- ]lines )*adjuster
NMLS licence = NMLS, mortgage loan originator licence :: \bnmls\b(?: (?:licen[cs]\w+|regist\w+|number|id))?|mortgage loan originator licen[cs]e|\bmlo licen[cs]e
CeMAP = CeMAP :: \bcemap\b(?:[- ]qualified)?
securities licence = Series 7, Series 63, Series 65, Series 66, FINRA :: (?:finra )?series \d{1,2}(?:(?:\s*(?:,|and|&|/|or)\s*)\d{1,2})*(?: licen[cs]es?)?
therapist's licence (LCSW, LPC or LMFT) = LCSW, LICSW, LPC, LPCC, LMFT, LMHC, LCPC :: (?=[^.;]{0,30}\b(?:lpcc?|lmft|lmhc|lcpc)\b)(?:\b(?:lcsw|licsw|lmsw|lpcc?|lmft|lmhc|lcpc)\b[ ,/]*(?:or |and )?){2,}(?:licen[cs]\w+)?|\b(?:lmft|lmhc|lcpc|lpcc)\b(?: licen[cs]\w+)?|\blpc licen[cs]\w+|licen[cs]ed (?:professional|mental health) (?:clinical )?counsell?or\b|licen[cs]ed marriage and family therapist\b
LCSW licence = LCSW, LMSW, LICSW, licensed clinical social worker :: \bl(?:c|m|ic)sw\b(?:[ ,/]*(?:or )?\bl(?:c|m|ic)sw\b)*(?: licen[cs]\w+)?|licen[cs]ed (?:clinical |master )?social worker
security officer licence = SIA, guard card, security licence, door supervisor licence :: \bsia\b[- ](?:licen[cs]e|door|badge|card|cctv)\w*(?: supervisor)?(?: licen[cs]e)?|guard (?:card|licen[cs]e|registration)|(?:door supervisor|security (?:officer|guard))(?:'|’)?s? (?:licen[cs]e|registration)|cctv (?:\w+ )?licen[cs]e|close protection licen[cs]e
`;
