import type { Table } from './term.ts';

export const OFFICE: Table = {
  kind: 'skill',
  field: 'office',
  rows: `
Microsoft Office = MS Office, Microsoft Office Suite, MS Office Suite, Office 365, Microsoft 365, M365, O365, Microsoft Suite
~Excel = little Excel, some Excel, basic Excel, Excel skills, Microsoft Excel, MS Excel, Excel spreadsheets, Excel spreadsheet, advanced Excel > Microsoft Office, spreadsheets
Spreadsheets = spreadsheet
Pivot tables = pivot table, VLOOKUP, XLOOKUP, INDEX/MATCH > Excel
~Word = Microsoft Word, MS Word > Microsoft Office
PowerPoint = Microsoft PowerPoint, MS PowerPoint, Power Point > Microsoft Office
~Outlook = Microsoft Outlook, MS Outlook > Microsoft Office
~Access = Microsoft Access, MS Access > Microsoft Office
~Visio = Microsoft Visio; Lucidchart
Microsoft Teams = MS Teams
Google Workspace = G Suite, Google Docs, Google Suite, Google Drive
Google Sheets > Google Workspace, spreadsheets
~Zoom
Calendar management = diary management, calendar coordination
Travel arrangements = travel coordination, travel booking
Meeting minutes = taking minutes, minute-taking, meeting coordination
Filing = records management, record keeping, record-keeping, recordkeeping
Typing = touch typing, words per minute, ^WPM
Reception = front desk, switchboard
Administrative support = office administration, clerical work, clerical support, office management
DocuSign = e-signature
Customer service = customer support, client service, customer care, customer service representative
Event planning = event management, event coordination
Recruiting = recruitment, talent acquisition, full-cycle recruiting, full cycle recruiting, sourcing candidates, recruiter
Applicant tracking systems = applicant tracking system, ^ATS
iCIMS; Taleo > applicant tracking systems
Employee onboarding = new hire onboarding, new-hire orientation, new hire orientation
Employee relations = labor relations, labour relations, industrial relations
HRIS = HR information system, HRIS systems
BambooHR; ^UKG; UltiPro > HRIS
ADP Workforce Now > HRIS, ADP
Payroll = payroll processing
^ADP > payroll
Benefits administration = employee benefits, open enrollment, benefits enrollment
Compensation = compensation analysis, compensation planning, pay equity
Performance management = performance reviews, performance appraisals, performance appraisal
Succession planning = workforce planning
Training and development = learning and development, ^L&D, employee training, training delivery
Diversity and inclusion = DEI, diversity, equity and inclusion
Employment law = labor law, labour law, employment legislation
^FMLA; ^FLSA > employment law
Human resources = ^HR, HR operations, human resource management
Legal research
Westlaw; LexisNexis > legal research
Contract negotiation = contract negotiations, negotiating contracts
Contract drafting = contract review, contract management, drafting contracts
Litigation = civil litigation, litigation support
E-discovery = eDiscovery
Corporate law
Corporate governance
Mergers and acquisitions = ^M&A
Intellectual property = ^IP law
Patents; Trademarks > intellectual property
Legal drafting = legal writing, pleadings
Paralegal work = paralegal
Due diligence
Policy development = policy writing
Translation = interpreting, simultaneous interpretation
Proofreading = copy editing, copyediting
`,
};
