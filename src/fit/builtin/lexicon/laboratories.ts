import type { Table } from './term.ts';

export const LABORATORIES: Table = {
  kind: 'skill',
  field: 'laboratories and the environment',
  rows: `
^UPLC = UHPLC; ^LC-MS = LC/MS, LC-MS/MS, LCMS; ^GC-MS = GC/MS, GCMS; Gas chromatography = GC-FID; Ion chromatography; Size exclusion chromatography > chromatography
Waters Empower = Empower 3, Empower software; Chromeleon; ChemStation = OpenLab, Agilent OpenLab; MassLynx > chromatography
LC-MS methods > mass spectrometry
^ICP-MS = ICP-OES, ICP/MS; ^FTIR = FT-IR; UV-Vis spectroscopy = UV-Vis, UV/Vis, UV-Visible spectrophotometry; ^NMR = NMR spectroscopy; Raman spectroscopy; Atomic absorption spectroscopy = atomic absorption; X-ray fluorescence = ^XRF > spectroscopy
Spectroscopy = spectroscopic techniques
Wet chemistry = wet chemical analysis, titrations, titration, Karl Fischer titration, Karl Fischer
Dissolution testing
Analytical method validation = method validation, analytical method development, method development and validation, method development, ICH Q2
Stability studies = stability testing, stability programme, stability program
Out-of-specification investigations = out of specification investigations, out-of-specification results, out-of-specification investigation, OOS investigations, laboratory investigations
United States Pharmacopeia = USP methods, USP/EP, USP/NF, USP chapters; European Pharmacopoeia = British Pharmacopoeia, Ph Eur > pharmacopoeia methods
Pharmacopoeia methods = pharmacopoeial methods, compendial methods, pharmacopoeial testing, compendial testing
Laboratory information management systems = ^LIMS, laboratory information management system
LabWare = LabWare LIMS; SampleManager = SampleManager LIMS; LabVantage; STARLIMS > laboratory information management systems
Electronic lab notebooks = electronic laboratory notebook, electronic lab notebook, ^ELN, Benchling
Good documentation practice = good documentation practices, ^GDocP, ALCOA principles, ALCOA+, ALCOA, data integrity principles
ISO 17025 = ISO/IEC 17025; ISO 15189
Environmental monitoring of cleanrooms = cleanroom environmental monitoring, environmental monitoring programme, EM programme, viable and non-viable monitoring
Bioburden testing = bioburden; Endotoxin testing = LAL testing, bacterial endotoxin testing, endotoxin; Sterility testing; Growth promotion testing = media growth promotion, growth promotion > microbiological testing
Microbiological testing = microbiology testing, microbiological analysis, microbial testing, microbial limits testing, microbiological techniques
Microbial identification = bacterial identification, Gram staining, Gram stain
Media preparation = culture media preparation, preparation of media
Water system testing = water system sampling, water system monitoring, purified water systems
Cleanroom work = cleanroom environment, cleanrooms, clean room environment
Annex 1 = EU GMP Annex 1
EU GMP = EudraLex, 21 CFR 210/211, 21 CFR 211, 21 CFR Part 211 > GMP
21 CFR 820 = 21 CFR Part 820, Quality System Regulation
Equipment qualification = IQ/OQ/PQ, IQ OQ PQ, IQ/OQ, equipment validation, installation qualification, operational qualification, performance qualification
Process validation = process performance qualification, ^PPQ
Cleaning validation; Sterilisation validation = sterilization validation, autoclave validation, steriliser validation
Validation protocols = validation documentation, validation master plans, validation master plan
Computer system validation = computerised system validation, computerized system validation, ^CSV validation, GAMP 5, GAMP
Batch record review = batch record reviews, batch records, batch release, batch documentation review
Deviations and CAPA = deviation investigations, deviation investigation, deviation management, deviations and CAPAs, CAPA management
Change control = change controls
TrackWise; MasterControl; Veeva Vault = Veeva QMS, Veeva Vault QMS > quality management software
Quality management software = electronic quality management system, ^eQMS
SOP writing = writing SOPs, writing standard operating procedures
Regulatory inspections = FDA inspections, MHRA inspections, inspection readiness, regulatory audits
eCTD = eCTD submissions, ^CTD, common technical document
^IND submissions = IND/NDA, INDs and NDAs, investigational new drug applications; Marketing authorisation applications = marketing authorization applications; Type II variations = Type IA/IB variations, post-approval variations > regulatory affairs
510(k) submissions = 510(k), 510k; EU MDR = EU MDR 2017/745; ^IVDR; Technical files = MDR technical files, device technical documentation > medical device regulations
Medical device regulations = medical device regulatory requirements
ICH guidelines = ^ICH, ICH E9, ICH Q7, ICH Q10, ICH E6
Design controls = design history file, ^DHF
Pharmacovigilance = drug safety
Argus Safety; MedDRA > pharmacovigilance
Upstream processing = upstream process development, bioreactor operation, bioreactors, bioreactor
Fermentation = microbial fermentation
Downstream processing = downstream process development, protein purification, tangential flow filtration
AKTA = ÄKTA > downstream processing
Bioprocessing = bioprocess development
Mammalian cell culture = cell line development, stem cell culture > cell culture
Molecular cloning = plasmid construction, gene cloning; CRISPR = CRISPR/Cas9, CRISPR-Cas9, gene editing; DNA extraction = RNA extraction, nucleic acid extraction, DNA/RNA extraction; Next-generation sequencing = ^NGS, next generation sequencing, RNA-seq, RNA sequencing, library preparation > molecular biology
Molecular biology = molecular biology techniques
RT-PCR = ddPCR, digital PCR > PCR
Genomic data analysis = sequence analysis
Western blotting = Western blots, Western blot, SDS-PAGE, immunoblotting
Immunoassays = immunoassay, ligand binding assays
Cell-based assays = bioassays, potency assays
High-throughput screening = liquid handling automation, Hamilton liquid handlers, Tecan liquid handlers
FlowJo > flow cytometry
Fluorescence microscopy = confocal microscopy; Electron microscopy; Immunohistochemistry; Histology > microscopy
Microscopy = light microscopy
ImageJ
In vivo studies = in vivo pharmacology, in vivo experiments, animal studies
Animal handling = rodent handling, laboratory animal handling
Pharmacokinetics = PK/PD, PK/PD modelling, PK/PD modeling, ^DMPK, ^ADME
WinNonlin = Phoenix WinNonlin; NONMEM > pharmacokinetics
Toxicology = toxicology studies, toxicological risk assessment
Organic synthesis = synthetic organic chemistry, synthetic chemistry, multi-step synthesis, chemical synthesis, medicinal chemistry
Formulation development = product formulation, pharmaceutical formulation, formulation science
Lyophilisation = lyophilization, freeze drying
Sensory evaluation = sensory analysis, sensory testing, taste panels
Shelf-life studies = shelf life testing, shelf-life testing, shelf life studies
BRCGS = BRC Global Standard, BRC standards, ^BRC; SQF; FSSC 22000; FSMA = Food Safety Modernization Act > food safety
Food product development = recipe development
Food labelling = food labeling, nutrition labelling, nutrition labeling
CDISC = CDISC standards, ^SDTM, ^ADaM, SDTM and ADaM
Statistical analysis plans = statistical analysis plan
Sample size calculations = sample size calculation, power calculations, sample size estimation
Survival analysis = Kaplan-Meier, Cox regression; Mixed models = mixed-effects models, mixed effects models, linear mixed models; Multivariate analysis = multivariate statistics > statistics
Tables, listings and figures = ^TLFs, ^TFLs
JMP = SAS JMP; GraphPad Prism > statistics
Molecular dynamics = molecular dynamics simulations
Geant4; Zemax = Zemax OpticStudio
Optical design = optical systems design
Experimental physics
Scientific publications = peer-reviewed publications, publishing in peer-reviewed journals, scientific papers
Phase I and II environmental site assessments = Phase I environmental site assessments, Phase I ESA, Phase I ESAs, Phase II ESA, Phase II ESAs, Phase II environmental site assessments, Phase I and Phase II environmental site assessments, Phase I and II ESAs, environmental site assessments, environmental site assessment
Contaminated land = contaminated land assessment, contaminated site investigation, land contamination
Groundwater sampling = groundwater monitoring, groundwater and soil sampling, low-flow sampling; Soil sampling = soil and groundwater sampling, soil and water sampling; Surface water sampling > environmental sampling
Environmental sampling = environmental field sampling
Environmental remediation = remediation systems, soil remediation, groundwater remediation, site remediation, remediation design
Soil vapor extraction = ^SVE, soil vapour extraction; Air sparging; Pump and treat = pump-and-treat > environmental remediation
MODFLOW = groundwater modelling, groundwater modeling
EQuIS
^SWPPP = SWPPPs, stormwater pollution prevention plans, stormwater pollution prevention plan; ^SPCC = SPCC plans, spill prevention control and countermeasure
NPDES = NPDES permits, NPDES permitting
^RCRA = RCRA regulations; CERCLA; Clean Water Act; Clean Air Act; TSCA; EPCRA; REACH regulations = REACH compliance, REACH/RoHS
Air permits = air permitting, air quality permits, Title V permits, Title V permitting
AERMOD = air dispersion modelling, air dispersion modeling; ADMS dispersion
Hazardous waste management = hazardous waste
Environmental impact assessment = environmental impact assessments, ^EIA, environmental statements
NEPA = NEPA documents, National Environmental Policy Act; CEQA
Environmental permitting = environmental permits
ISO 14001 = environmental management system, environmental management systems; ISO 45001 = OHSAS 18001; ISO 50001
Wetland delineation = wetland delineations
Ecological surveys = protected species surveys, preliminary ecological appraisals, preliminary ecological appraisal, habitat surveys, ecology surveys; Bat surveys = bat survey; Great crested newt surveys > ecological surveys
Biodiversity net gain = ^BNG
UKHab = UK Habitat Classification
Greenhouse gas accounting = GHG accounting, carbon accounting, carbon footprinting, GHG inventories, greenhouse gas inventories, GHG Protocol
ESG reporting = sustainability reporting, ^CSRD, ^TCFD, ^GRI standards
Life cycle assessment = life cycle assessments, life-cycle assessment, ^LCA, SimaPro, GaBi software
Embodied carbon
Energy audits = energy auditing, energy audit, energy surveys
Measurement and verification = IPMVP
Geological mapping = geologic mapping, field mapping
Core logging = borehole logging, core logging and sampling
Mineral exploration = exploration drilling
Leapfrog Geo = Leapfrog geological modelling
Seismic interpretation = seismic data interpretation
Weather forecasting = numerical weather prediction
Risk assessments and method statements = ^RAMS, method statements
Job hazard analysis = job hazard analyses, ^JHA, ^JHAs, job safety analysis, ^JSA, ^JSAs
Incident investigation = incident investigations, accident investigation, accident investigations
Lockout/tagout = ^LOTO, lockout tagout, lock-out tag-out
Permit to work = permits to work, permit-to-work, permit to work systems
Confined space entry = confined spaces, confined space
Industrial hygiene = occupational hygiene, industrial hygiene sampling
Asbestos surveys = asbestos management, asbestos surveying
Behavioural safety = behavioral safety, behaviour-based safety, behavior-based safety
`,
};
