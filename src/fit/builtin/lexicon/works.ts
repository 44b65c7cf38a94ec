import type { Table } from './term.ts';

/** Names of things in building, factories, workshops, transport, utilities and on the land. */
export const WORKS: Table = {
  kind: 'skill',
  field: 'works and transport',
  rows: `
Construction software = construction management software
Procore; Buildertrend; CoConstruct; PlanGrid = Autodesk Build; Fieldwire; Raken; Aconex; Asite; Newforma; Dalux > construction software
Bluebeam = Bluebeam Revu
On-Screen Takeoff = On Center Takeoff; PlanSwift; Stack takeoff; CostX; Causeway estimating = Causeway CATO; ConQuest estimating; HeavyBid = HCSS HeavyBid; Sage Estimating; WinEst; Accubid; McCormick Estimating > estimating software
Estimating software = takeoff software, digital takeoff, take-off software
RSMeans; NRM2 = NRM 2, new rules of measurement; SMM7
Construction contracts = forms of building contract
International Plumbing Code = Uniform Plumbing Code; International Mechanical Code > building codes
ASME Section IX = ASME IX; ASME B31.3 = ASME B31; API 1104 > welding codes
Welding codes = welding standards
Trend BMS = Trend 963; Automated Logic = WebCTRL; Schneider EcoStruxure > building management systems
PowerFlex drives > variable frequency drives
Mitsubishi GX Works = GX Works; Omron Sysmac > PLC
Citect = CitectSCADA; VTScada; iFIX = GE iFIX > SCADA
CMMS = computerized maintenance management system, computerised maintenance management system, maintenance management software
IBM Maximo = Maximo; Fiix; Limble; eMaint; MaintainX; UpKeep CMMS; MPulse; Infor EAM; SAP PM = SAP Plant Maintenance; Concept Evolution; Planon; Archibus > CMMS
ServiceTitan; Housecall Pro; Jobber; simPRO; Joblogic; BigChange > field service software
Field service software = field service management software
MIG and TIG welding = MIG/TIG welding, TIG and MIG welding > welding
Flux-cored arc welding = ^FCAW, flux core welding, flux-core welding; Shielded metal arc welding = ^SMAW; Gas metal arc welding = ^GMAW; Gas tungsten arc welding = ^GTAW; Submerged arc welding; Orbital welding; Pipe welding; Structural welding > welding
Plasma cutting = plasma cutter, CNC plasma; Oxy-fuel cutting = oxy-acetylene cutting, oxyacetylene, oxy-fuel; Laser cutting; Waterjet cutting
Press brake operation = press brake, press brakes, brake press
Structural steel erection = steel erection
CNC milling = CNC mill, CNC mills, CNC milling machines; CNC turning = CNC lathe, CNC lathes, CNC lathe operation; 5-axis machining = five-axis machining, 5-axis CNC, 5 axis machining > CNC machining
Haas controls = Haas CNC, Haas mills, Haas lathes, Haas VF; Fanuc controls = Fanuc control, Fanuc CNC; Heidenhain controls = Heidenhain; Mazatrol = Mazak Mazatrol; Siemens 840D = Sinumerik; Okuma OSP = Okuma lathes, Okuma control > CNC machining
Mastercam; GibbsCAM; Esprit CAM; Edgecam; hyperMILL; Siemens NX CAM; Fusion 360 CAM; FeatureCAM; PowerMill > CAM programming
CAM programming = CAM software, CAD/CAM programming
Manual machining = manual lathe, manual lathes, manual mill, manual mills, conventional machining, Bridgeport mill, manual milling
Electrical discharge machining = wire EDM, sinker EDM, spark erosion
Tool and die making = tool and die, toolmaking, die making, mold making, mould making
Precision measuring instruments = micrometers, calipers, vernier calipers, bore gauges, height gauges, precision measuring tools, precision measuring equipment
CMM inspection
Zeiss Calypso; Mitutoyo MCOSMOS > CMM inspection
SQF food safety
Poka-yoke = error proofing; SMED = single-minute exchange of die; Kanban systems = kanban boards > lean manufacturing
IPC-A-610 = IPC-610; J-STD-001; IPC/WHMA-A-620 = IPC-620
Soldering = hand soldering, PCB soldering; Surface-mount technology = SMT assembly, SMT line; Wire harness assembly = cable harness assembly, wiring harness assembly
Shaft alignment = laser alignment, laser shaft alignment, precision alignment; Thermography = infrared thermography, thermal imaging surveys > condition monitoring
Working at height = work at height, working at heights, work at heights, fall protection
Aerial lifts = scissor lifts, boom lifts, ^MEWP, ^MEWPs
Overhead cranes = overhead crane, bridge cranes, gantry cranes
Rigging and lifting = rigging and hoisting
Vehicle diagnostics = automotive diagnostics, diagnostic scan tools, vehicle fault diagnosis
Autel; Cummins INSITE = INSITE; Bosch KTS; Texa diagnostics; Snap-on diagnostics; Jaltest; Detroit DiagnosticLink = DDDL; Volvo Tech Tool; Caterpillar ET = Cat ET; Scania SDP3 = SDP3 > vehicle diagnostics
MOT testing = MOT tests, MOT inspections
DOT inspections = DOT annual inspections
Air brakes = air brake systems; Diesel engines = diesel engine repair; Automatic transmissions
Aircraft maintenance = aircraft servicing, line maintenance of aircraft
AMOS maintenance software; TRAX aviation software
EASA Part 145 = Part-145; Airworthiness directives
NOTAMs; Jeppesen charts = Jeppesen; ForeFlight
Crew resource management
ECDIS; COLREGs; GMDSS; SOLAS; MARPOL; ISM Code; ISPS Code
NAVIS N4 = Navis
Transport management systems = transportation management systems, transportation management system, transport management system
CargoWise = CargoWise One; McLeod LoadMaster = McLeod; TMW Suite; MercuryGate; Oracle Transportation Management = OTM; SAP Transportation Management = SAP TM; Mandata; Descartes; Turvo; Transporeon; Microlise > transport management systems
DAT load board = DAT load boards; Truckstop > load boards
Load boards = load board
project44; FourKites; MacroPoint
Paragon routing = Paragon Route Planning; Roadnet; OptimoRoute; Onfleet > route planning
Fleet telematics = vehicle telematics
Samsara; Geotab; KeepTruckin = Motive ELD; Verizon Connect; Omnitracs; Teletrac Navman > fleet telematics
Bills of lading = bill of lading, ^BOLs; Air waybills = air waybill, ^AWB; Certificates of origin = certificate of origin
HS classification = tariff classification, HTS classification, HS codes, commodity codes
Customs declarations = import declarations, export declarations, customs entries
CHIEF and CDS = Customs Declaration Service; ACE portal > customs declarations
Ocean freight = sea freight; Air freight = airfreight; Road freight > freight forwarding
FCL and LCL = LCL and FCL, FCL/LCL
Electronic logging devices = ^ELD, ^ELDs, electronic logs, e-logs
Tachograph rules = tachographs, tachograph, drivers' hours, drivers hours, driver hours regulations
Hours of service = hours-of-service, DOT hours of service
Pre-trip inspections = pre-trip inspection, walkaround checks, daily vehicle checks, pre-trip and post-trip inspections
Load securement = cargo securement, load securing, load restraint
Multi-drop delivery = multi-drop deliveries, multidrop delivery
Voice picking = Vocollect, pick by voice
Deposco; Infor WMS; Oracle WMS; Peoplevox; Mintsoft; ShipHero; Fishbowl Inventory > warehouse management systems
ShipStation; UPS WorldShip = WorldShip; FedEx Ship Manager
Putaway = put-away
Discharge monitoring reports = discharge monitoring report, ^DMRs
Water sampling = water quality sampling, wastewater sampling
Backflow prevention = backflow testing, backflow preventers
Gas fitting = gas fitting work; Underfloor heating
Solar PV = photovoltaic systems, solar panel installation, PV installation
EV charger installation = EV chargers, EV charging points
Structured cabling = data cabling, network cabling
Fiber splicing = fusion splicing, fibre splicing, fibre optic splicing, fiber optic splicing
OTDR testing = ^OTDR
Fire alarm systems = fire alarm installation
Drywall installation = drywall finishing, hanging drywall, dry lining, drylining
Tiling = tile setting, tile installation
Formwork = shuttering, concrete formwork
Single-ply roofing = ^TPO roofing, EPDM roofing; Shingle roofing = asphalt shingles > roofing
Spray painting = airless spraying, HVLP spraying
Pipe laying = pipelaying
Plastering
Scaffolding = scaffold erection
Excavator operation = 360 excavator, 360 excavators, excavator operator; Telehandler operation = telehandler, telehandlers; Skid steer operation = skid steer, skid steers; Wheel loader operation = wheel loader, wheel loaders, front-end loader; Crane operation = mobile cranes, tower cranes > heavy equipment operation
GPS machine control = machine control systems, Trimble machine control, Topcon machine control
Chainsaw operation = chainsaw use, chainsaws
Tree surgery = arboriculture
Crop spraying = pesticide application
Irrigation systems = irrigation installation
Animal husbandry = livestock husbandry, livestock care
Milking
Floor care = floor stripping and waxing, floor buffing
Key cutting; Master key systems = master keying
`,
};
