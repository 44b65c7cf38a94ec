import type { Table } from './term.ts';

/** Names of personnel, law, offices, languages, archives and aid. */
export const PEOPLE_AND_LAW: Table = {
  kind: 'skill',
  field: 'people and law',
  rows: `
SAP SuccessFactors = SuccessFactors; Oracle HCM = Oracle HCM Cloud, Oracle Cloud HCM; PeopleSoft HR = PeopleSoft HCM, PeopleSoft HRMS; Ceridian Dayforce = Dayforce; Personio; HiBob; Cezanne HR; iTrent; Sage HR; Rippling HR; Zenefits; ^Paycor > HRIS
Paychex; Paylocity; Paycom; Gusto payroll = ^Gusto; Sage Payroll = Sage 50 Payroll; Moneysoft; IRIS Payroll; QuickBooks Payroll; ADP Run = RUN Powered by ADP > payroll
Time and attendance software = timekeeping system, timekeeping software
UKG Kronos = Kronos, Kronos Workforce Central, UKG Dimensions > time and attendance software
Greenhouse Recruiting = Greenhouse ATS; Lever ATS = LeverTRM; Workable ATS; SmartRecruiters; Jobvite; Bullhorn CRM = ^Bullhorn; Teamtailor; Ashby ATS; JazzHR; Oleeo; Tribepad > applicant tracking systems
LinkedIn Recruiter > recruiting
^TUPE = TUPE transfers > employment law
^ADAAA; ^EEOC = EEO, EEO-1; ^OFCCP > employment law
Affirmative action = affirmative action plans, affirmative action plan
Form I-9 = I-9, I-9s, I-9 verification, I-9 forms, I-9 compliance
E-Verify
HMRC RTI = real time information, RTI submissions > payroll
Kirkpatrick model = Kirkpatrick
ADKAR = Prosci > change management
Psychometric testing = psychometric tests, psychometrics; Hogan assessment; DISC profile = DISC profiles, DISC assessment; MBTI = Myers-Briggs
Legal practice management software = legal practice management system, legal case management software, legal practice management systems
Clio Manage = ^Clio; MyCase; PracticePanther; Filevine; Litify; Smokeball; LEAP Legal; Actionstep; Docketwise; INSZoom; LawLogix; Needles case management; CaseMap > legal practice management software
iManage = iManage Work; NetDocuments; Worldox > document management systems
Document management systems = document management system, document management software, electronic document management
Relativity eDiscovery = RelativityOne, ^Relativity; Everlaw; Logikcull; DISCO eDiscovery; Concordance eDiscovery > e-discovery
E-filing = electronic court filing, court e-filing, electronic filing
CM/ECF = PACER > e-filing
Legal citation = ^Bluebook, Bluebook citation, OSCOLA
Practical Law; Fastcase; Bloomberg Law; vLex; HeinOnline > legal research
Contract lifecycle management = ^CLM, contract lifecycle management software
Ironclad CLM = ^Ironclad; Icertis; Agiloft; ContractWorks; Conga Contracts > contract lifecycle management
OneTrust; TrustArc > data privacy
DPIA = data protection impact assessment, DPIAs, privacy impact assessment, privacy impact assessments > data privacy
DSAR = subject access requests, subject access request, DSARs, data subject access requests > data privacy
Freedom of information = FOIA, FOI requests, Freedom of Information Act, public records requests
FCPA = Foreign Corrupt Practices Act; UK Bribery Act = Bribery Act
World-Check > KYC
Sanctions screening = sanctions compliance
MiFID II = MiFID; Dodd-Frank; SEC filings
Form 10-K = 10-K, 10-Ks; Form 10-Q = 10-Q, 10-Qs; Form 8-K > SEC filings
Immigration petitions = visa petitions, immigration petition, visa petition
H-1B visas = H-1B, H1B, H-1Bs; L-1 visas = L-1A, L-1B; O-1 visas = O-1A; Form I-140 = I-140, I-140s; Form I-485 = I-485, I-485s; Form I-130 = I-130; Form N-400 = N-400; Form I-589 = I-589 > immigration petitions
PERM labor certification = PERM applications, PERM labor certifications, ETA 9089
Family law = matrimonial law, domestic relations law
Criminal law = criminal defense, criminal defence
Immigration law = business immigration
Conveyancing = residential conveyancing, real estate closings, residential closings
Estate planning = wills and trusts, trusts and estates
Wills and probate = probate administration, probate
Alternative dispute resolution = mediation and arbitration
Court interpreting = court interpretation, legal interpreting > translation
Consecutive interpreting = consecutive interpretation; Sight translation; Conference interpreting; Medical interpreting = medical interpretation, healthcare interpreting > translation
CAT tools = CAT tool, computer-assisted translation, computer-aided translation, CAT software
SDL Trados = Trados Studio, Trados, RWS Trados, SDL Trados Studio; memoQ; Wordfast; Memsource = Phrase TMS; Smartcat; OmegaT; Across Translator > CAT tools
SDL MultiTerm = MultiTerm > CAT tools
Machine translation post-editing = MTPE, machine translation postediting, MT post-editing
Subtitling = closed captioning, subtitle translation
Transcription = verbatim transcription, audio transcription
Expensify > expense management
Diligent Boards = Diligent Board, BoardEffect, Boardvantage, Board Intelligence
Visitor management = visitor management system; Envoy Visitors > visitor management
Cvent = Cvent software; Eventbrite
~Doodle = Doodle polls; Calendly
Library management systems = library management system, integrated library system, integrated library systems, library services platform, ^ILS
Koha = Koha ILS; Ex Libris Alma = Alma ILS, Alma/Primo, Ex Libris; SirsiDynix = SirsiDynix Symphony, SirsiDynix Horizon; Sierra ILS; Polaris ILS; Evergreen ILS; Follett Destiny = Destiny Library Manager; OCLC WorldShare = WorldShare Management Services > library management systems
Cataloguing = cataloging, library cataloguing, library cataloging, bibliographic cataloguing
MARC 21 = MARC records, MARC21, MARC cataloguing, MARC format, MARC standards; RDA cataloguing = RDA standards; Dewey Decimal = Dewey Decimal Classification, Dewey Decimal System; AACR2; Library of Congress Classification = Library of Congress Subject Headings, LCSH > cataloguing
Archival description = arrangement and description, finding aids, archival arrangement
ISAD(G); Encoded Archival Description; ArchivesSpace; AtoM archives; ^DACS > archival description
Dublin Core; METS metadata = METS/ALTO
Digital preservation
Preservica; Archivematica; CONTENTdm; DSpace > digital preservation
Digitisation = digitization
KoBoToolbox = KoBo, Kobo Toolbox, KoboCollect; ODK = Open Data Kit
Logical framework = logframe, logframes, logical frameworks, results framework, results frameworks
Monitoring and evaluation = M&E, monitoring & evaluation, ^MEAL > logical framework
Theory of change
Sphere standards = Sphere Handbook; Core Humanitarian Standard
Cash transfer programming = cash and voucher assistance, cash-based assistance, cash transfers
Uniform Guidance = 2 CFR 200, 2 CFR Part 200
Grants.gov; eRA Commons; Research.gov; Fluxx Grantmaker; Submittable > grant management
Raiser's Edge = Raisers Edge, RE NXT, Raiser's Edge NXT; DonorPerfect; Bloomerang; Donorfy; Little Green Light > donor management software
Donor management software = donor database, donor CRM, donor databases
Fundraising = fund raising, fund-raising
Volunteer management = volunteer coordination, volunteer program management
Better Impact; VolunteerHub > volunteer management
Policy analysis = policy research, public policy analysis
Public policy
`,
};
