import type { Table } from './term.ts';

export const HEALTH: Table = {
  kind: 'skill',
  field: 'health',
  rows: `
Patient care = direct patient care, care of patients, bedside care, caring for patients
Patient assessment = patient assessments, nursing assessment, assessing patients, head-to-toe assessments
Patient education = patient teaching, health education, educating patients
Care planning = care plans, care plan, nursing care plans, individualized care plans
Medication administration = administering medications, administration of medications, medication management, administered medications, med passes, medication pass
Vital signs = vitals monitoring, monitoring vitals
IV therapy = intravenous therapy, IV insertion, IV starts, ^IV, ^IVs, IV lines, IV access, IV medications, intravenous medication, intravenous medications, intravenous fluids
Phlebotomy = venipuncture, blood draws, blood draw
Wound care = wound dressing, wound management, dressing changes
Infection control = infection prevention, infection prevention and control, aseptic technique, sterile technique
Triage = patient triage
Critical care = intensive care, ^ICU, intensive care unit, ^CCU, ^MICU, ^SICU
Emergency care = emergency department, emergency room, emergency medicine, ^A&E
Medical-surgical nursing = med-surg, med/surg, medical surgical, medical/surgical > nursing
Telemetry = cardiac monitoring, telemetry unit, step-down unit
Post-operative care = postoperative care, post-op care, postop care, post-surgical care, PACU, post-anesthesia care
Perioperative nursing = operating room, operating theatre, scrub nurse, OR nursing > nursing
Pediatrics = paediatrics, pediatric care, paediatric care, pediatric patients, paediatric patients
Obstetrics = labor and delivery, labour and delivery, maternity care, midwifery
Neonatal care = ^NICU, neonatal intensive care
Geriatric care = elderly care, older adults, gerontology, geriatrics
Palliative care = hospice, hospice care, end-of-life care, end of life care
Oncology = chemotherapy, cancer care
Cardiology = cardiac care
^ECG = ^EKG, electrocardiogram > cardiology
Dialysis = hemodialysis, haemodialysis, nephrology
Mental health = behavioral health, behavioural health, psychiatric care, psychiatric nursing
Home health = home care, home healthcare
Long-term care = skilled nursing facility, nursing home, long term care
Primary care = family medicine, general practice
Case management = case manager, care coordination, care management
Discharge planning = patient discharge
Ventilator management = mechanical ventilation, ventilators
Catheterization = catheter care, Foley catheter, catheters
Electronic health records = EHR, EMR, electronic medical records, electronic health record, electronic medical record, EHR systems, patient records system
Epic EHR = Epic Systems, ~Epic, EpicCare > electronic health records
Cerner = Cerner Millennium, PowerChart > electronic health records
Meditech > electronic health records
Athenahealth; eClinicalWorks; Allscripts > electronic health records
Charting = clinical documentation, nursing documentation, patient charting
HIPAA = HIPAA compliance, patient privacy, patient confidentiality
Medical coding
ICD-10; CPT coding; ^HCPCS > medical coding
Medical billing = billing and coding, revenue cycle
Medical terminology
Medical records = health information management
Clinical trials = clinical research, clinical trial
Good Clinical Practice = GCP guidelines, ICH-GCP > clinical trials
^GMP = cGMP, good manufacturing practice, good manufacturing practices
^GLP = good laboratory practice
FDA regulations = ^FDA, FDA compliance, 21 CFR Part 11
Regulatory affairs = regulatory submissions
Pharmacology
Pharmacy = pharmacist
Laboratory techniques = lab techniques, laboratory testing, laboratory work
PCR = qPCR, polymerase chain reaction
Cell culture = tissue culture
Chromatography
^HPLC > chromatography
Mass spectrometry
ELISA; Flow cytometry
Radiology = radiography
X-ray = X-rays; ^MRI; CT scans > radiology
Physical therapy = physiotherapy, rehabilitation
Occupational therapy
Speech therapy = speech-language pathology
Counseling = counselling, psychotherapy
Crisis intervention = de-escalation, crisis management
Social work = social worker
Dental care = dental hygiene, dental assisting
Fall prevention > patient safety
Patient safety
Activities of daily living = ADLs, personal care
Nursing = registered nurse, staff nurse, nurse
Quality improvement = clinical quality improvement
Public health
Epidemiology
`,
};
