/** Money, and what is sold for it. */
export const MONEY = `
pay wage salary < remuneration earnings
payment < remittance card cash cheque check
invoice bill < payable statement
accounts-payable ap payables purchase-ledger < supplier-invoices vendor-bills vendor-invoices supplier-bills
accounts-receivable ar receivables sales-ledger < customer-invoices debtors
debtor receivable < slow-payer overdue late-payer
creditor payable < supplier
overdue late-payment outstanding arrears < aged unpaid past-due slow-payer late
arrears debt < overdue unpaid
debt-collection credit-control collections < chase-payment chase-debtors slow-payers overdue
debt < loan liability arrears
loan lending < mortgage credit
mortgage home-loan
credit lending
budget < p-and-l cost-plan spend
spend expenditure cost
expenditure spending < cost outlay
cost < price expense spend overhead
price rate < fee tariff cost
fee charge
charge < bill
tariff rate < price-list
revenue sales turnover income
income < revenue earnings
profit margin < gross-profit gp bottom-line
profitability profit margin
profit-and-loss p-and-l income-statement
loss shrinkage shrink < waste theft
savings cost-savings cost-reduction < cut-cost trimmed
discount < markdown reduction
markdown < clearance discount
refund < reimbursement money-back credit
reimbursement < refund pay-back
deposit < down-payment
deposit banking
bank-reconciliation < bank-recs
reconciliation < rec
month-end month-end-close period-end < monthly-close monthly-accounts month-close close-books
year-end annual-accounts < yearly-accounts statutory-accounts
financial-statements accounts < balance-sheet p-and-l profit-and-loss
management-accounts < monthly-accounts board-pack
ledger general-ledger gl nominal-ledger
journal-entry journal < posting
bookkeeping < ledgers
chart-of-accounts < ledger-codes nominal-codes
accrual prepayment
depreciation amortisation
fixed-assets asset-register < capital-assets
asset < equipment property holdings
tax vat gst
tax < vat gst hmrc irs levy
tax-return tax-filing < vat-return
cash-flow cashflow liquidity
cash money
cash < notes coins float
petty-cash < float cash-box
cash-handling handling-cash cash-up < till cash-register
till cash-register < cash-drawer checkout point-of-sale pos
till-reconciliation cash-reconciliation balance-till < cash-up counted-till counted-drawer
grant funding < bursary award subsidy
fundraising fund-raising < appeal donation campaign raise-money
donation gift < pledge contribution
pension retirement superannuation < 401k
benefits < pension welfare allowance
welfare benefits
insurance policy
insurance < policy indemnity
premium < insurance-price
underwriting underwriter
investment < portfolio fund asset
portfolio < book holdings funds
wealth < investments
stock-market equities shares
bond < gilt fixed-income
currency forex foreign-exchange fx
financial fiscal
economic economy
quote price
sell < upsell up-sell cross-sell
upsell up-sell cross-sell add-on-sales < add-ons suggest
prospect < cold-call lead target door-knock
cold-calling < outbound phone-prospecting
pipeline < opportunities funnel
opportunity < deal prospect
account < client customer
account-management key-account < client-relationships
territory patch region
territory < patch county
retail shop store
shop store < outlet branch boutique supermarket retail
branch < shop store outlet
store-management < ran-shop
shop-floor sales-floor
product goods merchandise
product merchandise < line range sku item
range assortment < lines
market < sector segment
marketing < advertising promotion campaign
campaign < promotion drive appeal ad-run
promotion < offer campaign deal
advert ad advertisement
loyalty-programme loyalty < rewards points
customer-satisfaction csat nps < happy-customers guest-scores
customer-service customer-care < looked-after-customers client-service guest-service
customer-experience < guest-experience cx
service-recovery < made-it-right put-things-right
merchandising < display planogram
display < planogram window bay table
visual-merchandising < window-display window-dressing shop-window displays
vendor-management supplier-management < managed-suppliers
purchase-order po < requisition
requisition < purchase-request
sourcing < buying find-suppliers
lead-time < delivery-time turnaround-time
e-commerce ecommerce online-shop webshop online-store < shopify
wholesale < trade-counter
franchise < franchisee
`;
