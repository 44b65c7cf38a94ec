/** Words so much alike that one stands for the other in the name of any thing. */
export const NAMES_ALIKE = `
lead manage supervise oversee direct head leadership manager supervisor
mentor coach
train trainer
teach instruct educate educator instructor
teacher teach
monitor observe alert
customer client
guest customer
patient resident
student pupil learner
employee staff personnel colleague starter
hire recruit
buy purchase procure
repair fix
troubleshoot debug diagnose fault
write author draft
build develop implement construct create developer
software application
deploy release ship
test verify validate
analyze analysis analytics analytical analyst
optimize tune optimization
organize organization
design architect designer architecture
plan planner
schedule rota
collaborate cooperate partner
doctor physician
medicine medication drug
vehicle truck van lorry
stock inventory
warehouse distribution
shipment shipping dispatch delivery
pay salary wage payroll
invoice billing
statement report
safe safety
secure security
assess evaluate
improve enhance
market marketing
sell sale
payment pay
lesson class
curriculum syllabus
ml machine-learning
mathematics maths
handover handoff
vendor supplier
revenue turnover
audit auditor
account accountant
administer administration administrator admin
operate operator
consult consultant
counsel counselor
care caregiver
pupil student learner child
business company firm organisation employer
yearly annual
exhibition tradeshow
anaesthesia anaesthetic
haircut cut
meet greet
phone telephone call
x-ray radiograph radiography
reply respond answer
landlord owner
`;
