import type { Table } from './term.ts';

/** Papers of accounting, banking, insurance, property, buying, marketing and raising funds. */
export const MONEY_PAPERS: Table = {
  kind: 'credential',
  field: 'credentials',
  rows: `
CIPFA = CIPFA qualified
Chartered Tax Adviser = ^CTA qualified, CTA qualification, ^ATT qualified, ATT qualification
Certified Bookkeeper = ICB qualified, AIPB certified, QuickBooks ProAdvisor, Xero certified, Xero certification, QuickBooks certified
Certified Fraud Examiner = ^CFE
Certified Treasury Professional = ^CTP, ACT qualification, ^AMCT, ^MCT treasury
^FPAC = certified corporate FP&A professional
Certified Financial Planner = ^CFP, CFP certification, certified financial planner certification; ChFC = chartered financial consultant
Regulated financial planning diploma = ^DipPFS, DipFA, Diploma in Regulated Financial Planning, Level 4 Diploma in Regulated Financial Planning
CeMAP = CeMAP qualified, CeMAP 1, certificate in mortgage advice and practice
CISI qualification = ^CISI, Investment Operations Certificate, Investment Advice Diploma; IMC qualification = Investment Management Certificate
ICA qualification = International Compliance Association, ICA Diploma, ICA Certificate, ICA International Diploma
CII qualification = Cert CII, Dip CII, ACII, Chartered Insurance Institute, CII Certificate; ^CPCU = chartered property casualty underwriter; Associate in Claims = AIC designation, AINS; CILA = Chartered Institute of Loss Adjusters
Actuarial qualification = fellow of the Institute and Faculty of Actuaries, ^FIA qualified, ^IFoA, ^FCAS, ^ACAS actuary, fellow of the Casualty Actuarial Society, fellow of the Society of Actuaries, actuarial exams
ARLA qualification = ^ARLA, Propertymark, ARLA Propertymark, NAEA Propertymark, ARLA Propertymark qualification, ARLA qualified
IRPM qualification = ^IRPM, ^AIRPM, Institute of Residential Property Management
Certified Property Manager = CPM designation, IREM certified property manager; Certified Apartment Manager = CAM designation, accredited residential manager; ^CMCA = certified manager of community associations
CIPS qualification = ^CIPS, ^MCIPS, CIPS qualified, CIPS Diploma, CIPS Level 4, CIPS Level 5, CIPS Level 6
^CPSM = certified professional in supply management; ^CPIM = APICS CPIM; ^CSCP = APICS CSCP, certified supply chain professional; ^CLTD > APICS certification
APICS certification = ^APICS, ASCM certification, APICS certified
CIM qualification = Chartered Institute of Marketing, CIM Diploma, CIM Certificate, CIM qualified
CIPR qualification = ^CIPR, CIPR Diploma, PRCA qualification, accredited in public relations
Meta Blueprint = Meta certified, Facebook Blueprint; Microsoft Advertising certification = Microsoft Advertising certified, Bing Ads accredited; Amazon Ads certification; Klaviyo certification = Klaviyo certified
MRS qualification = Market Research Society certificate, MRS Diploma, MRS Certificate
^CFRE = certified fund raising executive
IoF qualification = Chartered Institute of Fundraising, Institute of Fundraising, Certificate in Fundraising
`,
};
