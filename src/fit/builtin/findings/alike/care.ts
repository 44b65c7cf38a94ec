/** Health, care and what is done there. */
export const CARE = `
medication medicine drug < tablet pill dose insulin painkiller antibiotic
medication-administration administer-medication < gave-medication drug-round med-pass medication-rounds gave-meds
dispense < prescriptions-filled fill-prescriptions
dose dosage
injection < jab needle
vaccination vaccine immunisation immunization < jab flu-shot
infusion iv intravenous drip < cannula
cannulation cannula < iv-line iv-access
catheter catheterisation catheterization
venepuncture venipuncture phlebotomy blood-draw blood-taking < took-blood bloods drew-blood
blood-pressure bp
vital-signs vitals obs < blood-pressure temperature pulse
ecg ekg electrocardiogram
imaging < x-ray mri ct scan ultrasound radiograph
scan < ultrasound
mri magnetic-resonance
ct computed-tomography
disease illness condition
illness disease < sick
condition disease < diabetes asthma copd
long-term-condition chronic-disease chronic-condition < diabetes copd asthma
infection < sepsis
infection-control infection-prevention < hand-hygiene ppe isolation
wound < ulcer pressure-sore burn
wound-care dressing wound-management < pressure-sores
pressure-ulcer pressure-sore bedsore pressure-injury
pain < analgesia
pain-management pain-relief < analgesia
palliative-care end-of-life hospice palliative < dying
dementia alzheimers < memory-care memory-loss
stroke cva
heart cardiac cardiology
cardiac heart < cardiology cardiovascular
lung respiratory pulmonary < breathing
kidney renal nephrology < dialysis
dialysis haemodialysis
cancer oncology < tumour chemotherapy chemo
chemotherapy chemo
brain neurology neurological neuro
bone orthopaedic
fracture broken-bone
joint-replacement < hip-replacement knee-replacement
skin dermatology
eye ophthalmology optometry ophthalmic
ear audiology
tooth teeth dental < oral
oral-hygiene dental-hygiene < brushing scaling
gum periodontal < perio
pregnancy pregnant maternity antenatal prenatal obstetric
postnatal postpartum
birth < labour delivery
midwife midwifery
mental-health psychiatric psychiatry < depression anxiety psychosis
anxiety depression < low-mood
addiction substance-misuse substance-abuse < drugs-and-alcohol drug-use alcohol rehab recovery
suicide self-harm
crisis < suicide emergency
crisis-intervention crisis-response < de-escalate talked-down
de-escalate deescalation < calm defuse talk-down
trauma injury
injury < wound fracture sprain
emergency-department emergency-room a-and-e accident-and-emergency < casualty resus ed er
emergency < casualty 999 911 out-of-hours
resuscitation cpr life-support < resus crash-calls
first-aid < cpr
triage < sort-by-urgency
intensive-care icu critical-care itu < ventilated
high-dependency hdu
ventilator ventilation
theatre operating-room operating-theatre or-suite surgery < scrub
surgical < theatre
post-operative postoperative post-op < recovery
recovery pacu < post-op
anaesthetic anaesthesia < sedation
scrub scrub-in < assist-surgeon
sterile aseptic sterilisation sterilization < autoclave
ward < bay
hospital < ward acute-trust infirmary
clinic surgery < outpatient
general-practice primary-care gp gp-surgery family-medicine
secondary-care acute-care < hospital ward
nursing-home care-home residential-home long-term-care aged-care residential-care
home-care domiciliary-care homecare home-health < home-visits carer-visits
community-care community-health < home-visits
admission intake
discharge < send-home home-from-hospital
discharge-planning < discharges home-from-hospital
handover handoff < shift-report
handover handoff hand-over hand-off
ward-round rounds
caseload case-load < cases
caseload-management < clients-at-a-time
case-management casework case-work < caseload
care-plan support-plan treatment-plan plan-of-care
treatment therapy
treatment < therapy intervention procedure
intervention < treatment
rehabilitation rehab < recovery physiotherapy
exercise < workout
exercise-programme < exercises
mobility < walking transfers
mobility walking gait
moving-and-handling manual-handling patient-handling < hoist transfers lifts
hoist < lift transfer
personal-care < wash bathing dressing toileting feeding showering continence
personal-hygiene < wash bathing shower
activities-of-daily-living adl < washing dressing
bathing wash
feeding < mealtimes
meal < breakfast lunch dinner tea food
nutrition diet dietary nutritional
dietitian dietician dietetics nutritionist
enteral-nutrition enteral-feeding tube-feeding < peg-feeds feeding-tube
parenteral-nutrition tpn
swallowing dysphagia
speech-therapy speech-language slt
weight < bmi
diabetes diabetic < insulin blood-sugar
wheelchair < seating
splint orthosis < brace
adaptive-equipment assistive-equipment aids < grab-rails commode wheelchair
home-adaptation home-modification < grab-rails ramps
occupational-therapy ot occupational-therapist
safeguarding child-protection < abuse neglect
abuse neglect
domestic-abuse domestic-violence
foster < foster-carers
social-worker social-work
social-care < care-home
learning-disability intellectual-disability
disability disabled
special-needs sen additional-needs special-education < autism iep
autism autistic asd
behaviour-support < challenging-behaviour
challenging-behaviour < aggression
restraint physical-intervention
risk-assessment < assess-risk
consent < permission
confidentiality confidential hipaa privacy < discretion
medical-records health-records emr ehr electronic-health-record < charts epic cerner
clinical-documentation charting < notes
medical-history anamnesis < history
history-taking < took-history
health-promotion health-education < healthy-living talks-on-health
patient-education < taught-patients showed-patients explained-to-patients
educate teach < explain demonstrate counsel advise
education < teaching lesson
support-group < group-sessions
counselling < talking-therapy
grief bereavement
wellbeing well-being wellness < welfare
dignity respect < respectful
neuter spay castrate
sample specimen < swab biopsy blood urine
biopsy tissue
pathology laboratory
blood-test lab-test < bloods
pharmacy chemist
formulary < drug-list
medical clinical
`;
