import { APART } from './apart.ts';

/**
 * Other spellings and forms of one and the same word, British and American, past and present. Each row is one word; by these even a word
 * that stands alone may be read.
 */
export const SPELLINGS = `
behaviour behavior
behavioural behavioral
colour color
labour labor
favourite favorite
neighbour neighbor
neighbourhood neighborhood
harbour harbor
armour armor
vapour vapor
tumour tumor
odour odor
mould mold
plough plow
centre center
theatre theater
fibre fiber
litre liter
calibre caliber
programme program
catalogue catalog
dialogue dialog
analogue analog
licence license
defence defense
offence offense
organise organize
organiser organizer
organisation organization
optimise optimize
optimisation optimization
prioritise prioritize
prioritisation prioritization
summarise summarize
standardise standardize
standardisation standardization
customise customize
customisation customization
specialise specialize
analyse analyze
catalyse catalyze
categorise categorize
categorisation categorization
recognise recognize
authorise authorize
authorisation authorization
utilise utilize
utilisation utilization
minimise minimize
maximise maximize
mobilise mobilize
mobilisation mobilization
sterilise sterilize
sterilisation sterilization
immunise immunize
immunisation immunization
hospitalise hospitalize
stabilise stabilize
stabilisation stabilization
characterise characterize
characterisation characterization
digitise digitize
digitisation digitization
localise localize
localisation localization
modernise modernize
modernisation modernization
visualise visualize
visualisation visualization
monetise monetize
merchandise merchandize
randomise randomize
visualiser visualizer
finalise finalize
itemise itemize
apologise apologize
empathise empathize
socialise socialize
socialisation socialization
centralise centralize
synchronise synchronize
pasteurise pasteurize
crystallise crystallize
immobilise immobilize
personalise personalize
personalisation personalization
individualise individualize
amortise amortize
amortisation amortization
capitalise capitalize
capitalisation capitalization
counselling counseling
counsellor counselor
modelling modeling
labelling labeling
travelling traveling
traveller traveler
cancelling canceling
channelling channeling
fulfil fulfill
enrol enroll
enrolment enrollment
instalment installment
skilful skillful
anaesthesia anesthesia
anaesthetic anesthetic
anaesthetist anesthetist
anaemia anemia
haematology hematology
haemoglobin hemoglobin
haemorrhage hemorrhage
haemodialysis hemodialysis
paediatric pediatric
paediatrician pediatrician
orthopaedic orthopedic
gynaecology gynecology
gynaecological gynecological
oesophagus esophagus
oedema edema
oestrogen estrogen
diarrhoea diarrhea
leukaemia leukemia
ischaemia ischemia
faeces feces
foetus fetus
foetal fetal
caesarean cesarean
aetiology etiology
archaeology archeology
encyclopaedia encyclopedia
aluminium aluminum
sulphur sulfur
sulphate sulfate
tyre tire
kerb curb
jewellery jewelry
gauge gage
pyjamas pajamas
yoghurt yogurt
whisky whiskey
doughnut donut
speciality specialty
orientate orient
adviser advisor
enquiry inquiry
enquire inquire
ageing aging
judgement judgment
practise practice
artefact artifact
carer caregiver
buy bought
find found
catch caught
bring brought
seek sought
pay paid
send sent
spend spent
lend lent
rebuild rebuilt
take took taken
undertake undertook undertaken
give gave given
rewrite rewrote rewritten
ride rode ridden
speak spoke spoken
choose chose chosen
break broke broken
freeze froze frozen
draw drew drawn
withdraw withdrew withdrawn
throw threw thrown
fly flew flown
swim swam swum
feed fed
meet met
sweep swept
understand understood
win won
dig dug
sew sewn
mow mown
shoot shot
${APART}`;
