import type { Table } from './term.ts';

/** What people of health, schools, kitchens, salons, pools and security hold on paper. */
export const SERVICE_PAPERS: Table = {
  kind: 'credential',
  field: 'credentials of services',
  rows: `
Social Work England registration = Social Work England, registered social worker; SSSC registration = SSSC registered; ^LMSW = licensed master social worker; ^LICSW; ^LMFT = licensed marriage and family therapist; ^LMHC = licensed mental health counselor; BACP membership = BACP accredited, BACP registered
Registered behavior technician = RBT certification
RCVS registration = MRCVS, RCVS registered; Registered veterinary nurse = ^RVN; Licensed veterinary technician = ^LVT, certified veterinary technician, registered veterinary technician
GPhC registration = GPhC registered, GPhC; Certified pharmacy technician = ^CPhT, PTCB certification, PTCB certified; Pharmacist license = licensed pharmacist, pharmacist licence
GOC registration = GOC registered; ABO certification = ABO certified, licensed optician
GDC registration = GDC registered; HCPC registration = HCPC registered; GMC registration = GMC registered
Certified professional coder = CPC-A, AAPC certified; Certified coding specialist = CCS-P, AHIMA certified; ^RHIT = registered health information technician; ^RHIA = registered health information administrator
Registered dental hygienist = ^RDH, dental hygiene license, dental hygiene licence, licensed dental hygienist; Registered dental assistant = certified dental assistant, DANB certified; Dental radiography certificate = dental x-ray certification, dental radiography certification
ARRT certification = ^ARRT, ARRT certified, ARRT registered, registered radiologic technologist; ^RDMS = ARDMS certified, registered diagnostic medical sonographer
Registered respiratory therapist = RRT credential, NBRC certified, respiratory care practitioner license
EMT certification = EMT-B, certified EMT, emergency medical technician certification, NREMT, NREMT certified; Paramedic license = licensed paramedic, paramedic certification, EMT-P
NBCOT certification = ^NBCOT, NBCOT certified, licensed occupational therapist; Physical therapist license = licensed physical therapist, physical therapy license; Physical therapist assistant license = licensed physical therapist assistant
CCC-SLP = certificate of clinical competence in speech-language pathology; Registered dietitian = ^RDN, registered dietician, registered dietitian nutritionist
Certified medical assistant = ^CCMA, certified clinical medical assistant, registered medical assistant; Certified phlebotomist = phlebotomy certification, certified phlebotomy technician; Certified surgical technologist = NBSTSA; ^CRCST = sterile processing certification
AHPRA registration = AHPRA registered; VIT registration = Victorian Institute of Teaching; GTCS registration = GTCS registered, General Teaching Council for Scotland; OCT certification = Ontario College of Teachers, Ontario certified teacher
School counselor license = school counselor certification, school counseling license, licensed school counselor, PPS credential; Principal license = principal certification, principal licence, school administrator license; NPQH
Registered early childhood educator = ^RECE, ECE certificate, ECE license; Child development associate = CDA credential; Level 3 early years educator = Level 3 early years, Level 3 childcare, NVQ Level 3 childcare
Paediatric first aid = pediatric first aid, paediatric first aid certificate; ^Care Certificate
Certified court interpreter = court interpreter certification, federally certified court interpreter, ^DPSI; Certified medical interpreter = CCHI certified, medical interpreter certification, certified healthcare interpreter
P.Eng. licence = P.Eng, P.Eng.
Certified payroll professional = CPP certification; Fundamental payroll certification = FPC certification
Certified meeting professional = CMP certification
Personal licence = personal licence holder, personal alcohol licence, APLH; Alcohol server certification = TIPS certified, TIPS certification, RBS certified, TABC certified, Smart Serve, responsible service of alcohol
Lifeguard qualification = ^NPLQ, NPLQ qualified, National Pool Lifeguard Qualification, lifeguard certification, certified lifeguard; Level 2 swimming teacher = Level 2 swim teacher, Swim England Level 2, ASA Level 2; Pool plant operator certificate = certified pool operator
Level 2 gym instructor = Level 2 fitness instructor; Level 3 personal trainer = Level 3 personal training, certified personal trainer, NASM-CPT, ACE-CPT, NASM certified; CIMSPA membership = CIMSPA
Cosmetology license = cosmetology licence, licensed cosmetologist; Esthetician license = licensed esthetician, aesthetician license; Barber license = licensed barber, barber licence; Nail technician license = licensed nail technician; Massage therapy license = licensed massage therapist, ^LMT, massage license
NVQ Level 2 hairdressing = Level 2 hairdressing; NVQ Level 3 hairdressing = Level 3 hairdressing; NVQ Level 2 beauty therapy = Level 2 beauty therapy; NVQ Level 3 beauty therapy = Level 3 beauty therapy
Door supervisor licence = SIA door supervisor, SIA badge, SIA licensed; Close protection licence = SIA close protection; CCTV operator licence = SIA CCTV, public space surveillance licence > security guard licence
First aid at work = ^FAW, emergency first aid at work
Peace officer certification = peace officer license, TCOLE, POST certified; Firefighter I = IFSAC; Firefighter II > firefighter certification
Firefighter certification
Emergency medical dispatcher certification = EMD certification, EMD certified
Notary public = notary commission, commissioned notary
Funeral director license = licensed funeral director, licensed embalmer
`,
};
