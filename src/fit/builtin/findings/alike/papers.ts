/** Papers, words and meetings, and the offices they are made in. */
export const PAPERS = `
enquiry query question request
enquiry query < email e-mail call message
request < order demand requisition
complaint grievance
complaint < dispute concern escalation
dispute disagreement conflict < argument row quarrel clash complaint chargeback
conflict < quarrel row argument tension dispute
concern worry issue problem
problem issue < fault error snag hitch trouble
issue < defect bug ticket fault
error mistake discrepancy < defect slip
discrepancy variance mismatch < difference exception mis-post
variance discrepancy < difference deviation overspend
deviation nonconformance non-conformance nonconformity non-conformity < defect variance ncr
contract agreement < terms deal lease retainer
terms < contract agreement clause conditions
clause < terms condition
deal < contract agreement sale
lease tenancy < rental
tender bid proposal
tender bid < rfp quote quotation itt
proposal bid pitch
proposal < quote quotation business-case
business-case proposal
offer < quote quotation bid
paperwork documentation < record certificate
document < letter manual
record file < chart log notes register database
record log register
register < roll list log attendance
case-notes case-file case-record < chart
chart record notes
summary < recap overview abstract digest
letter correspondence
correspondence < letter email e-mail mail post
mail post < letter parcel
e-mail email < inbox mailbox
inbox mailbox
message < text sms email e-mail
text-message sms text
telephone phone call < hotline switchboard helpline line
helpline hotline
switchboard < phone-lines
meet-and-greet reception welcome
meeting < conference session huddle stand-up
meeting < one-to-one catch-up committee
minutes < meeting-notes
take-minutes minute-taking minutes < notes-meeting
agenda < programme order-of-business
presentation < slides deck slide-deck powerpoint talk
slides deck slide-deck < powerpoint
talk presentation lecture < address speech keynote
speech < address talk
workshop < session course class training seminar
seminar workshop < talk lecture webinar
webinar < online-session
session workshop class < lesson clinic
conference congress convention < summit forum symposium
event < conference gala wedding exhibition festival congress summit party fair
exhibition tradeshow trade-show < expo fair trade-fair
trade-show trade-fair expo < exhibition
training course
course programme < module class
manual guide handbook
manual < handbook instructions
guide guideline < handbook manual protocol leaflet
guideline protocol < policy rules standard
policy procedure < rules guideline protocol
procedure protocol sop < work-instruction method
standard-operating-procedure sop < work-instruction written-procedure
instruction < guide direction
regulation legislation law
legislation statute < act law regulations
checklist < check-sheet
plan < strategy programme schedule blueprint roadmap
strategy < plan roadmap
roadmap < plan
plan scheme
action-plan < next-steps
goal objective target aim
target quota goal
target < kpi
kpi key-performance-indicator metric
kpi metric measure < dashboard score
metric measure indicator
performance < kpi results figures numbers
results outcome
figures numbers < statistics data
statistics stats
data < figures records
deadline due-date < on-time cut-off
diary calendar
diary-management calendar-management < diary appointments
diary < appointments
appointment < booking slot
travel-arrangements travel < flights hotels itinerary
itinerary < travel-plan route
expenses < expense-claims
office < workplace front-desk
stationery office-supplies
office-supplies < stationery toner
survey questionnaire < poll feedback-form
feedback < survey review comments scores
feedback comments
review feedback < rating
testimonial < review
research study
study < trial survey
trial study
recommendation < advice
evidence proof
newsletter bulletin < mailer mailing
brochure leaflet flyer pamphlet
leaflet handout < flyer
poster < sign notice
article story < column
press-release media-release < news-release
headline < title
content copy < article
copywriting < copy
caption < subtitle
blog < post article
script < screenplay
template < pro-forma boilerplate
permit licence < consent
badge pass < id-card
application-form form
curriculum-vitae resume cv
job-description role-profile < job-spec
vacancy opening requisition < open-role open-position
role position post job vacancy
shift < rota roster night
shift-pattern rota
holiday leave < annual-leave vacation
absence sickness sick-leave < leave no-show
attendance < absence register punctuality
timesheet time-sheet < hours timecard time-card
payslip pay-stub < wage-slip
archive < records store
library < archive collection
collection < holdings stock archive
catalogue < index listing
index < catalogue
database data-base < crm register spreadsheet
spreadsheet excel
spreadsheet < workbook pivot-table
crm < salesforce hubspot
information < data details facts advice
knowledge-base < wiki faq help-centre help-articles
dashboard < scorecard
`;
