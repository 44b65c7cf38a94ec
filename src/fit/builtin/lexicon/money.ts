import type { Table } from './term.ts';

/** Names of accounting, tax, banking, insurance, property and buying: software, rules, methods. */
export const MONEY: Table = {
  kind: 'skill',
  field: 'finance',
  rows: `
Sage 200 = Sage200; Sage X3; Sage Business Cloud > accounting software
MYOB; FreeAgent; KashFlow; Dext = Receipt Bank; Wave Accounting; Zoho Books; Bill.com = BILL AP; AvidXchange; Tipalti; Stampli > accounting software
Microsoft Dynamics GP = Dynamics GP, Great Plains > ERP, accounting software
Viewpoint Vista; Deltek Costpoint = Costpoint; Unit4 Business World = Agresso, Unit4; Epicor; ^Infor = Infor CloudSuite, Infor LN; SYSPRO; Acumatica; JD Edwards = JDE EnterpriseOne > ERP, accounting software
FloQast; Trintech > account reconciliation
Spendesk; Pleo; Certify expense > expense management
OneStream; Workday Adaptive; Vena Solutions; Planful; Jedox > FP&A
^XBRL; Workiva > financial reporting
Making Tax Digital = ^MTD for VAT, MTD returns > tax compliance
Intrastat; Avalara; Vertex tax engine > tax compliance
Transfer pricing
UltraTax = UltraTax CS; Lacerte tax = Lacerte; ProSeries; ProConnect; Drake Tax = Drake Software; CCH Axcess = CCH ProSystem, ProSystem fx; GoSystem; ATX tax; TaxCalc; TaxSlayer; TurboTax; OneSource tax > tax software
Tax software
CaseWare = Caseware Working Papers; IRIS Accountancy = IRIS Accounts Production; BTCSoftware > accounts production software
Accounts production software
TeamMate audit = TeamMate+; AuditBoard; ACL Analytics = ACL audit; IDEA data analysis = CaseWare IDEA > audit software
Audit software
International Standards on Auditing = ISA UK; ^GAAS = generally accepted auditing standards; ^PCAOB = PCAOB standards; ^COSO = COSO framework > audit
FRS 103; ^SORP = charities SORP > GAAP
^GASB; ^FASB > GAAP
Treasury management systems = treasury management system, treasury workstation; Kyriba > treasury
FX hedging = currency hedging, foreign exchange hedging
SWIFT payments; CHAPS payments; BACS payments; ACH payments
Aged debt = aged debtors, aged receivables
Transaction monitoring = AML monitoring, transaction alerts > anti-money laundering
Customer due diligence = ~CDD, client due diligence; enhanced due diligence = ~EDD > KYC
Suspicious activity reports = suspicious activity report, SAR filing, SAR filings, SAR narratives > anti-money laundering
OFAC screening = ^OFAC; PEP screening > sanctions screening
Actimize = NICE Actimize; Oracle Mantas; Verafin; ComplyAdvantage > transaction monitoring
Money Laundering Regulations = Money Laundering Regulations 2017; Proceeds of Crime Act = ^POCA > anti-money laundering
FCA regulations = FCA rules, FCA Handbook; Consumer Duty; FINRA rules = FINRA regulations; Basel III = Basel IV, Basel framework; Solvency II; Regulation Z = Reg Z, Truth in Lending Act; TRID; ^RESPA = Real Estate Settlement Procedures Act; ^HMDA; ^ECOA > financial regulation
Financial regulation = financial services regulation, banking regulations, banking regulation, financial regulations
Loan origination systems = loan origination software, loan origination system, ^LOS software
Encompass LOS = ICE Encompass, Ellie Mae, ~Encompass; Calyx Point; LendingPad; nCino; Desktop Underwriter; Loan Prospector > loan origination systems
FHA loans = FHA loan, FHA lending; VA loans = VA loan; USDA loans = USDA rural loans; conventional loans = conventional mortgages, conventional loan > mortgage products
Mortgage products
Debt-to-income ratio = debt-to-income, debt-to-income ratios
Core banking systems = core banking, core banking system
Temenos; Finacle; Fiserv; Jack Henry = SilverLake; FIS Horizon > core banking systems
Xactimate; Symbility > claims estimating software
CCC ONE = CCC Estimating; Mitchell Estimating; Audatex > claims estimating software
Claims estimating software
Guidewire = Guidewire ClaimCenter, ClaimCenter, PolicyCenter; Duck Creek; Applied Epic; ^AMS360 = Vertafore AMS360; HawkSoft; EZLynx; Acturis > insurance software
Insurance software = agency management system, policy administration system, agency management systems
Subrogation = subrogation recovery
Loss reserving = claims reserving, actuarial reserving
First notice of loss = ^FNOL
Reinsurance
Commercial lines = commercial insurance, commercial lines insurance; personal lines = personal lines insurance; property and casualty insurance = property & casualty, P&C insurance; life insurance = life assurance; professional indemnity = professional liability insurance > insurance products
Insurance products
Homeowners insurance = homeowners policies, home insurance; motor insurance = auto insurance, car insurance > personal lines
GLM pricing = generalised linear models, generalized linear models, generalized linear model
Prophet actuarial = FIS Prophet; GGY AXIS; ResQ reserving; Emblem pricing = WTW Emblem; Radar pricing = WTW Radar > actuarial software
Actuarial software
ORSA = own risk and solvency assessment > Solvency II
eMoney; MoneyGuidePro; RightCapital; Voyant; CashCalc; Intelliflo = intelligent office; Xplan; Salesforce Financial Services Cloud > adviser software
Adviser software
Morningstar Direct = Morningstar; PitchBook; Preqin; Aladdin platform = BlackRock Aladdin; Charles River IMS; SimCorp; Geneva fund accounting = Advent Geneva; eFront; Investran > investment software
Investment software
Asset allocation = portfolio construction
LBO modeling = LBO models, LBO modelling; ^WACC > financial modeling
Net asset value = NAV calculation, NAV calculations
Property management software
Yardi = Yardi Voyager; AppFolio; Buildium; RealPage = OneSite; ^Entrata; Rent Manager; Reapit; ~Alto property software = Vebra Alto; Arthur Online; Jupix; Fixflo; Qube property = Qube PM; MRI property = MRI Software; Propertyware; ResMan > property management software
Multiple listing service = ~MLS, MLS listings; Rightmove; Zoopla; LoopNet; CoStar > property listings
Property listings
Comparative market analysis = market appraisals, comparative market analyses
Fair housing = Fair Housing Act, fair housing laws
Right to rent = right to rent checks
HMO licensing = HMO licences, selective licensing
Landlord and tenant law = landlord-tenant law, Landlord and Tenant Act, landlord & tenant law
Service charge budgets = service charge budget
CAM reconciliation = CAM reconciliations, common area maintenance
Lease administration = lease abstraction, lease abstracts
SAP Ariba = Ariba; Coupa; Jaggaer; Ivalua; Oracle Procurement Cloud; Proactis; Zip procurement > e-procurement
E-procurement = eProcurement, procure-to-pay, purchase-to-pay, source-to-pay
Requests for proposal = ^RFP, ^RFPs, ^RFQ, ^RFQs, request for proposal, request for quotation, requests for quotation, ^ITT, invitation to tender, invitations to tender
Category management
Spend analysis = spend analytics
Supplier relationship management = ^SRM, supplier performance management
Supplier onboarding = vendor onboarding
Public procurement = public sector procurement, OJEU, Public Contracts Regulations, Procurement Act 2023
^FAR compliance = Federal Acquisition Regulation, DFARS
Incoterms
Letters of credit = letter of credit
Kraljic matrix
Total cost of ownership = ^TCO
^MRP runs = MRP planning
S&OP = sales and operations planning, sales & operations planning, integrated business planning
Safety stock = safety stocks
Reorder points = reorder point
Forecast accuracy = ^MAPE
SAP APO; SAP IBP; Kinaxis = RapidResponse; o9 Solutions; Blue Yonder planning = JDA planning; Slimstock = Slim4; RELEX > planning software
Planning software
Open-to-buy = ^OTB, ^WSSI
`,
};
