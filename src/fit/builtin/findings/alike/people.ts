/** Who people are to each other at work. */
export const PEOPLE = `
customer < shopper diner guest buyer client purchaser passenger policyholder account-holder subscriber patron consumer
guest visitor < delegate diner customer resident traveller
visitor < guest tourist caller
patient < inpatient in-patient outpatient out-patient
resident < service-user elderly tenant
service-user < resident client patient care-recipient
older-people older-adult elderly older-person senior-citizen < geriatric resident over-65 aged
adult < grown-up over-18
child < toddler infant baby pupil kid pre-schooler preschooler youngster little-one under-five student
student < undergraduate trainee
learner < student pupil apprentice trainee
infant baby < newborn neonate
newborn neonate neonatal < baby infant
toddler < two-year-old one-year-old
young-people youth teenager adolescent young-person teen < student
family parent < carer guardian relative mum dad mother father next-of-kin whanau
parent guardian < mum dad mother father family
relative next-of-kin < family
carer < parent family
employee staff < worker crew operative associate
team crew squad < brigade
colleague co-worker coworker teammate peer < team
worker < operative labourer laborer employee
new-hire new-starter new-joiner starter recruit < newcomer
trainee apprentice < junior learner intern student
junior < trainee apprentice intern assistant
intern < trainee placement-student
volunteer < helper steward befriender
manager supervisor < boss head team-leader foreman lead
senior-management leadership-team < executive director board c-suite
executive < director vp ceo c-suite
director < ceo vp executive chief
board trustee governor < committee directors
committee board panel < council working-group
stakeholder < client partner sponsor committee department director
supplier vendor < contractor wholesaler merchant maker manufacturer distributor
contractor subcontractor sub-contractor < trade tradesman tradespeople subbie
tradespeople trade < electrician plumber joiner carpenter plasterer bricklayer
distributor < wholesaler stockist
sponsor sponsorship < backer partner
donor < supporter giver funder
funder < donor grant-maker
member < subscriber
member membership
delegate attendee participant < pax guest conference-goer visitor
participant < attendee volunteer subject delegate
audience < reader viewer listener crowd
speaker presenter < panellist keynote
exhibitor < stand-holder trade-stand
performer artist < musician actor dancer
reader readership < audience subscriber
tenant < renter lessee leaseholder occupier resident
landlord < property-owner lessor
owner < landlord proprietor
buyer < purchaser
investor < shareholder backer
shareholder investor
applicant candidate < interviewee
claimant < policyholder applicant
policyholder insured < claimant
defendant accused < offender
offender < prisoner inmate probationer
prisoner inmate detainee < offender
victim < survivor complainant
witness < bystander
suspect < accused
jury juror
judge magistrate < justice
lawyer attorney solicitor < barrister counsel legal-team
doctor physician < gp consultant surgeon clinician registrar medic
clinician < doctor nurse physician surgeon therapist
surgeon surgery surgical
dentist dental
pharmacist pharmacy
therapist therapy
physiotherapist physiotherapy physio physical-therapy
psychologist psychology
psychiatrist psychiatric psychiatry < mental-health
teacher < tutor lecturer instructor
teaching-assistant teacher-aide classroom-assistant learning-support-assistant ta paraprofessional
headteacher head-teacher principal
librarian library
accountant accounting
developer engineer programmer < coder
user end-user
driver driving < courier chauffeur haulier trucker
passenger < rider traveller commuter
pedestrian < walker
crew < deckhand cabin-crew
chef cook < kitchen-hand commis
waiter waitress server < waiting-staff
waiting-staff front-of-house < waiter waitress server bar-staff
bartender barman barmaid bar-staff < mixologist barista
housekeeper housekeeping < room-attendant cleaner chambermaid
receptionist reception front-desk
caretaker janitor
guard security-guard security-officer < doorman bouncer
police < constable sheriff
firefighter fire-crew < fireman
soldier troops < platoon squadron regiment
farmer grower < rancher
community < neighbourhood local-residents residents village parish
public members-of-the-public general-public < resident visitor
people-with-disabilities disabled < wheelchair-user special-needs
homeless homelessness rough-sleeper < housing-need
refugee asylum-seeker < migrant
counterpart < opposite-number
agent < representative rep adviser
representative rep < agent
sales-representative salesperson sales-rep < sales-assistant salesman seller
sales-assistant shop-assistant < retail-assistant cashier
cashier teller < till-operator checkout-operator
operative operator < machinist worker
technician tech
mechanic < fitter
bookkeeper bookkeeping book-keeping
secretary secretarial < pa personal-assistant
personal-assistant executive-assistant pa ea
organisation < charity company agency trust council firm
agency < bureau
charity nonprofit non-profit not-for-profit ngo third-sector < voluntary
voluntary volunteering
authority < council regulator
regulator < inspectorate ofsted cqc fda osha
council local-authority municipality < borough county city-hall town-hall
government public-sector < council ministry federal civil-service state-agency
multidisciplinary multi-disciplinary mdt interdisciplinary multi-agency < multiprofessional inter-professional
`;
