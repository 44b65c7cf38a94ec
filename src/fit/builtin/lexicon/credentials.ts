import type { Table } from './term.ts';

export const CREDENTIALS: Table = {
  kind: 'credential',
  field: 'credentials',
  rows: `
RN licence = ^RN, RN license, registered nurse license, registered nurse licence, RN licensure, nursing license, nursing licence, Registered Nurse (RN)
LPN licence = ^LPN, ^LVN, licensed practical nurse, licensed vocational nurse
^CNA = certified nursing assistant, certified nurse aide, certified nurse assistant
Nurse practitioner = FNP-C, family nurse practitioner
BLS = basic life support, ^BCLS, BLS certification, BLS certified
ACLS = advanced cardiac life support, advanced cardiovascular life support
PALS certification = ^PALS, pediatric advanced life support
First aid = first aid certificate, first-aid, HLTAID011, HLTAID012, HLTAID003, HLTAID004
CPR = CPR certification, CPR certified, CPR/First Aid, CPR/AED
NIHSS
^CCRN = critical care registered nurse
NMC registration = NMC PIN, NMC registered
CPA = certified public accountant, CPA license, CPA licence
ACCA = ACCA qualified
CIMA = CIMA qualified
^ACA = chartered accountant
CFA = chartered financial analyst, CFA charterholder, CFA exam
^CMA = certified management accountant
^CIA certification = certified internal auditor
^EA enrolled agent = enrolled agent
^FRM = financial risk manager
Series 7 = FINRA Series 7; Series 63; Series 65; Series 66
CAMS = certified anti-money laundering specialist
PMP = PMP certification, project management professional, PMP certified
PRINCE2
CAPM certification = ^CAPM
Certified Scrum Master = ^CSM, certified scrum master, scrum master certification, PSM I, professional scrum master
Certified Scrum Product Owner = ^CSPO
ITIL Foundation = ITIL certification, ITIL certified > ITIL
Six Sigma Green Belt = Lean Six Sigma Green Belt, green belt > six sigma
Six Sigma Black Belt = Lean Six Sigma Black Belt, black belt > six sigma
AWS Certified Solutions Architect = AWS Solutions Architect, AWS SAA, AWS certification, AWS certified, AWS certifications; AWS Certified Developer > AWS
Azure certification; Azure Fundamentals = AZ-900; Azure Administrator Associate = AZ-104; Azure Solutions Architect > Azure
Google Cloud certification = Google Cloud Certified, Professional Cloud Architect > Google Cloud
Certified Kubernetes Administrator = CKA, CKAD > Kubernetes
Terraform Associate = HashiCorp Certified > Terraform
CISSP > cybersecurity
CISM > cybersecurity
CISA certification = ^CISA, certified information systems auditor
^CEH = certified ethical hacker > penetration testing
OSCP > penetration testing
CompTIA Security+ = Security+ > cybersecurity
CompTIA Network+ = Network+ > networking
CompTIA A+ = A+ certification, A+ certified
CCNA = Cisco certified network associate > cisco
CCNP > cisco
CIPP/US = CIPP, CIPP/E
CIPD = CIPD qualified, CIPD qualification, MCIPD
CIPD Level 3; CIPD Level 5; CIPD Level 7 > CIPD
AAT qualification = ^AAT, AAT qualified
AAT Level 3; AAT Level 4 > AAT qualification
SHRM-CP; SHRM-SCP > SHRM certification
SHRM certification
PHR = PHR certification; SPHR
Bar admission = admitted to the bar, bar admitted, state bar, licensed attorney
Teaching licence = teaching license, teaching certificate, teaching certification, teacher certification, state teaching license, teaching credential, certified teacher, licensed teacher, ^QTS, ^PGCE, qualified teacher status
Forklift licence = forklift license, forklift certification, forklift certified, certified forklift operator, forklift certificate, forklift operator certification, counterbalance licence > forklift operation
OSHA 10 = OSHA-10, OSHA 10-hour
OSHA 30 = OSHA-30, OSHA 30-hour > OSHA 10
CDL = commercial driver's license, commercial drivers license, CDL Class A, Class A CDL, HGV licence, HGV Class 1, commercial driving licence
Driver's licence = driver's license, drivers license, driving licence, driving license, valid driver's license, driver licence, driver license
Food handler certificate = food handler's card, food handlers card, ServSafe, food hygiene certificate, food handler card, ServSafe certified > food safety
Journeyman electrician = journeyman license, journeyman licence, electrician license, electrical license
Master electrician > journeyman electrician
EPA 608 = EPA Section 608, EPA 608 certification, EPA Universal
AWS D1.1 welding = certified welder, welding certification
CSCS card = ^CSCS
CELTA = TEFL certificate, TEFL certification, TESOL certification
Real estate license = real estate licence
PE license = professional engineer license, professional engineer, P.E. license
FE exam = engineer in training, ^EIT
^LCSW = licensed clinical social worker
^BCBA = board certified behavior analyst
Google Analytics certification = Google Analytics certified > Google Analytics
Google Ads certification = Google Ads certified, Google Ads Search certified, Google Ads Search certification, Google Ads Search and Shopping certified, Google Ads Shopping certified, Google Ads Display certified, Google Ads qualified, AdWords certified, Google Partner certified > SEM
HubSpot certification = HubSpot certified > HubSpot
Salesforce Administrator = Salesforce certified administrator, Salesforce certified > Salesforce
Security guard licence = guard card, SIA licence, security licence
DBS check = enhanced DBS, background check
Security clearance = secret clearance, top secret clearance, TS/SCI, active clearance, security clearances
`,
};
