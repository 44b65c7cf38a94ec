import { stem } from '../words.ts';

/** Words that say the same at work. Each row is one group; a word may stand in several. */
const GROUPS = `
lead manage supervise oversee direct head leadership manager supervisor
mentor coach mentoring coaching
train trainer
teach instruct educate educator instructor
teacher teach teaching
monitor observe alert alerting monitoring
customer client
guest customer
patient resident
student pupil learner
employee staff personnel colleague starter
hire recruit
buy purchase procure procurement
repair fix
troubleshoot debug diagnose fault
write author draft
build develop implement construct create developer
software application
deploy release ship deployment
test verify validate
analyze analyse analysis analytics analytical analyst
optimize optimise tune optimization optimisation
organize organise organization
design architect designer architecture
plan planning planner
schedule scheduling rota
budget budgeting
forecast forecasting
negotiate negotiation
reconcile reconciliation
present presentation
communicate communication
collaborate collaboration cooperate partner
coordinate coordination co-ordinate
doctor physician
nurse nursing
medicine medication drug
child children
vehicle truck van lorry
stock inventory
warehouse distribution
shipment shipping ship dispatch delivery
pay salary wage payroll
invoice billing bill
statement report reporting
safe safety
secure security
integrate integration
migrate migration
automate automation
maintain maintenance
install installation
inspect inspection
assess assessment evaluate evaluation
document documentation
improve improvement enhance
grow growth
market marketing
sell sale sales selling
payment pay
car automotive
lesson class
curriculum syllabus
behaviour behavior
programme program
colour color
licence license
email e-mail
ml machine-learning
mathematics maths math
prepare preparation
examine examination
reserve reservation
restore restoration
certify certification
specify specification
modify modification
classify classification
verification verify
handover handoff
backend back-end
frontend front-end
vendor supplier
revenue turnover
audit auditing auditor
account accountant
engineer engineering
administer administration administrator admin
operate operation operator operations
consult consulting consultant
counsel counseling counselling counselor
care caring caregiver
clean cleaning
prepare preparation
consolidate consolidation
interpret interpretation
eliminate elimination
remove removal
supervise supervision
titrate titration
pupil student learner child
business company firm organisation organization employer
cite citation
yearly annual
exhibition exhibit tradeshow
anaesthesia anesthesia anaesthetic anesthetic
haircut cut cutting
colour color colouring
meet greet
phone telephone call
x-ray radiograph radiography
reply respond answer
landlord owner
post-op postoperative post-operative
`;

const byStem: ReadonlyMap<string, readonly string[]> = (() => {
  const map = new Map<string, string[]>();
  for (const [index, row] of GROUPS.trim().split('\n').entries())
    for (const word of row.split(' ')) {
      const key = stem(word);
      map.set(key, [...new Set([...(map.get(key) ?? []), `=${index}`])]);
    }
  return map;
})();

/** The names under which a stem is looked up: itself and the groups of words that say the same. */
export function meanings(stemmed: string): readonly string[] {
  return [stemmed, ...(byStem.get(stemmed) ?? [])];
}
