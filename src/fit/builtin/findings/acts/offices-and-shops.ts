/** What people do in law, marketing, offices, clinics, shops, building and transport, in the form of ANY_TRADE. */
export const OFFICES_AND_SHOPS = `
patient registration, registering patients = new patient forms | registered patients | admitted patients | admissions discharges
customer-facing work, public-facing work = meet greet | served customers | served guests | served shoppers | greeted visitors
patient evaluation, evaluating patients, initial evaluations = initial evaluations | initial assessments | evaluated patients
manual therapy = joint mobilization | joint mobilisation | soft tissue | mobilised joints
therapeutic exercise, exercise prescription = exercise programs | exercise programmes | strength programs | home exercises
gait training, gait re-education = walking transfers | walking frame | gait
anaesthesia monitoring, monitoring anaesthesia = monitored GAs | monitored anaesthetics | recovered anaesthetics
blood sampling, taking bloods, blood collection = took 'bloods | drew bloods | blood samples | drew blood
laboratory work, in-house laboratory work = ran haematology | ran biochemistry | urinalysis | ran analysers | ran cultures
catheter placement, placing catheters, iv catheters = catheter placement | placed catheters | placed cannulas | sited cannulas
euthanasia = put sleep
room cleaning, housekeeping = cleaned rooms | changed linen | made beds
it support, desktop support, user support = closed tickets | resolved tickets | reset passwords | imaged laptops | set up laptops
user administration, account administration = created accounts | starters leavers accounts | reset accounts
`;
