import type { Table } from './term.ts';

export const FINANCE: Table = {
  kind: 'skill',
  field: 'finance',
  rows: `
Accounting = general accounting, financial accounting, accountancy, accountant
Bookkeeping = book-keeping, book keeping, bookkeeper
Accounts payable = AP/AR, ~AP, A/P, AP invoices, AP ledger, accounts payables, invoice processing
Accounts receivable = AR/AP, ~AR, A/R, AR balances, AR ledger, accounts receivables, debt collection
Accounts payable and receivable = accounts payable and accounts receivable, accounts payable/receivable > accounts payable, accounts receivable
General ledger = ^GL, G/L, ledger entries
Journal entries = journal entry, accruals
Month-end close = month end close, month-end closing, monthly close, month-end and year-end close, financial close, period close, close process, closing the books
Year-end close = year end close, year-end closing
Account reconciliation = reconciliations, reconciliation, bank reconciliations, bank reconciliation, balance sheet reconciliations, account reconciliations, reconciling accounts
Financial statements = financial statement, balance sheet, balance sheets, income statement, financial statement preparation
Financial reporting = financial reports, statutory reporting > financial statements
Financial analysis = financial analyst, financial analytics
Financial modeling = financial modelling, financial models, DCF, discounted cash flow
^FP&A = financial planning and analysis, financial planning & analysis > financial analysis, forecasting, budgeting
Variance analysis = budget variance, budget-to-actual, variance reporting
Cost accounting = standard costing, product costing, cost analysis
Fixed assets = fixed asset accounting, depreciation schedules
Revenue recognition = ASC 606
Lease accounting = ASC 842
IFRS 15 > IFRS, revenue recognition
IFRS 16 > IFRS, lease accounting
IFRS 9; IFRS 17 > IFRS
Intercompany accounting = intercompany transactions, intercompany reconciliations, consolidations
^GAAP = US GAAP, UK GAAP, U.S. GAAP, generally accepted accounting principles
FRS 102 = FRS102; FRS 105; FRS 101 > GAAP
IFRS = International Financial Reporting Standards
Sarbanes-Oxley = SOX, SOX compliance, SOX 404 > internal controls
Internal controls = internal control, control testing, SOX controls
Internal audit = internal audits, internal auditing > audit
External audit = external audits, external auditors, statutory audit > audit
Audit = auditing, audits, audit preparation
Tax preparation = tax returns, tax filing, tax filings, corporate tax
Tax compliance = sales tax, VAT returns, indirect tax, ^VAT
Tax planning = tax advisory
Treasury = cash management, cash flow management, treasury management
Cash flow forecasting = cash forecasting, cash flow forecasts
Credit analysis = credit risk, credit assessment, underwriting
Valuation = business valuation, company valuation
Investment analysis = equity research, investment research
Portfolio management = asset management, portfolio analysis
Investment banking
Capital markets
Derivatives
Fixed income
Financial risk = market risk
Anti-money laundering = AML, AML/KYC, ^BSA
^KYC = know your customer
Loan processing = mortgage lending, loan origination, loan servicing
Claims processing = insurance claims, claims adjudication, claims handling
Actuarial analysis = actuarial modelling, actuarial modeling
QuickBooks = Quick Books, QuickBooks Online > bookkeeping, accounting software
Xero > bookkeeping, accounting software
~Sage = Sage 50, Sage Intacct, Sage 100 > accounting software
FreshBooks > accounting software
NetSuite = Oracle NetSuite > ERP, accounting software
Accounting software = accounting systems, accounting packages
BlackLine > account reconciliation
Hyperion = Oracle Hyperion; Essbase
Anaplan; Adaptive Planning = Adaptive Insights
Expense management
Concur = SAP Concur > expense management
Bloomberg Terminal; FactSet; Capital IQ; Refinitiv
Cash handling = cash register, cash registers, cashiering, cashier
Point of sale = ^POS, POS systems, POS system, point-of-sale
Procurement = purchasing, strategic sourcing, purchase orders
Grant management = grant writing, grants
Pricing = pricing strategy, price analysis
P&L management = ^P&L, profit and loss, P&L responsibility, P&L ownership
Cost reduction = cost savings, cost control
`,
};
