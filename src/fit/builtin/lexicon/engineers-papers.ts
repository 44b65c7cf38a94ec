import type { Table } from './term.ts';

/** What engineers, surveyors, architects, safety people and scientists hold on paper. */
export const ENGINEERS_PAPERS: Table = {
  kind: 'credential',
  field: 'credentials of engineers and scientists',
  rows: `
Chartered Engineer = ^CEng, chartered engineer status, chartered engineer registration; Incorporated Engineer = ^IEng; Engineering Technician registration = ^EngTech
^MIMechE = IMechE membership, Institution of Mechanical Engineers; ^MICE = ICE membership, Institution of Civil Engineers; ^MIET = IET membership; ^MIChemE = IChemE membership; ^MIStructE = IStructE membership; ^MCIBSE = CIBSE membership, ACIBSE; ^MCIWEM = CIWEM membership; ^MCIHT = CIHT membership
SE licence = SE license, structural engineer license, structural engineer licence
ARB registration = ARB registered, registered architect, Architects Registration Board; RIBA chartered = RIBA chartered member, RIBA Part 3, chartered architect; NCARB certificate = NCARB certification, licensed architect, architect license, architectural license
NCIDQ = NCIDQ certification; PLA landscape licence = licensed landscape architect, PLA license; CMLI = chartered landscape architect, Landscape Institute
MRTPI = RTPI membership, chartered town planner; AICP = AICP certification
MRICS = RICS membership, RICS chartered, chartered surveyor, FRICS; PLS licence = professional land surveyor, licensed land surveyor, PLS license, licensed surveyor; Survey intern = LSIT, SIT certification; CICES membership = MCInstCES
GISP certification = ^GISP
LEED AP = LEED Accredited Professional, LEED AP BD+C; LEED Green Associate; BREEAM assessor = licensed BREEAM assessor; CEM certification = certified energy manager; Low carbon energy assessor
HAZWOPER certification = 40-hour HAZWOPER, 40 hour HAZWOPER, 40-hr HAZWOPER, OSHA HAZWOPER, 40-hour HAZWOPER certification, HAZWOPER 40, HAZWOPER training, HAZWOPER
NEBOSH certificate = ^NEBOSH, NEBOSH General Certificate, NEBOSH National General Certificate; NEBOSH diploma > NEBOSH certificate
IOSH membership = ^IOSH, CMIOSH, GradIOSH, TechIOSH, IOSH Managing Safely; Certified Safety Professional = ^CSP certification, certified safety professional (CSP); ASP safety certification = associate safety professional; Certified Industrial Hygienist = certified industrial hygienist (CIH)
^CHMM = certified hazardous materials manager; QEP certification = qualified environmental professional
MCIEEM = CIEEM membership, ACIEEM; Bat survey licence = Natural England bat licence, bat licence, Class 2 bat licence; Great crested newt licence = GCN licence
IEMA membership = ^PIEMA, ^AIEMA, IEMA practitioner; Chartered Environmentalist = ^CEnv; Chartered Geologist = ^CGeol; Professional Geologist = professional geologist license, licensed geologist, P.Geo, licensed professional geologist; SiLC registration
ASQ CQE = certified quality engineer, ^CQE; ASQ CQA = certified quality auditor, ^CQA; Certified Quality Technician; Certified Reliability Engineer; Certified Manager of Quality; ISO 9001 lead auditor = lead auditor, ISO 9001 lead auditor certification, lead auditor certification
CSWP = certified SolidWorks professional, CSWA, certified SolidWorks associate; Autodesk certification = Autodesk certified professional
CSWIP = CSWIP 3.1; Certified Welding Inspector = AWS CWI, certified welding inspector (CWI); NDT Level II = NDT Level 2, ASNT Level II, PCN Level 2; International Welding Engineer
NICET certification = ^NICET, NICET Level II, NICET Level III, NICET Level 2
CompEx certificate = ^CompEx; HV authorised person = authorised person HV, HV AP; TÜV functional safety engineer = TUV functional safety, functional safety engineer certification
RAC registration = RAPS RAC, regulatory affairs certification; Qualified Person status = QP eligibility, qualified person eligibility
MLS(ASCP) = ASCP certification, ASCP certified, medical laboratory scientist certification; CLIA qualification; Chartered Chemist = ^CChem, ^MRSC, RSC membership; Chartered Biologist = ^CBiol; Chartered Scientist = ^CSci
Chartered Statistician = ^CStat; GradStat status = ^GradStat; PStat accreditation
Home Office personal licence = animal personal licence, PIL licence
Certified Biomedical Equipment Technician = CBET certification
PTS card = Personal Track Safety, PTS certification; SMSTS certificate = ^SMSTS; SSSTS certificate = ^SSSTS; CPCS card = ^CPCS; Confined space certificate = confined space ticket, confined space training
CAA drone licence = A2 CofC, GVC drone certificate, FAA Part 107, Part 107 license, Part 107 certificate, remote pilot certificate, Part 107
MSHA certification = MSHA training, MSHA Part 46, MSHA Part 48; TWIC card = ^TWIC; BOSIET certificate = ^BOSIET
Wastewater operator licence = wastewater operator license, wastewater treatment operator license, wastewater operator certification; Water operator licence = water operator license, water treatment operator license, water treatment operator certification
Radiation worker qualification = rad worker, radiation worker training
PCQI certification = ^PCQI; HACCP certification = HACCP certificate, HACCP Level 3, Level 3 HACCP; BRC lead auditor
`,
};
