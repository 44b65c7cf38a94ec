import type { Table } from './term.ts';

/** Software and equipment of surgeries, laboratories, hotels, kitchens, salons, security, nurseries and stages. */
export const SERVICES: Table = {
  kind: 'skill',
  field: 'services to people and animals',
  rows: `
Dental software = dental practice software, dental practice management software, dental charting software
Dentrix = Dentrix Ascend; Eaglesoft; Open Dental; Curve Dental; SOE Exact = Software of Excellence, Exact dental software; Carestream R4 = R4 dental software; Denticon; CareStack; Dolphin Imaging > dental software
Dental imaging = dental x-rays, dental radiography, dental radiographs, bitewings, intraoral radiographs, periapical radiographs
DEXIS; Carestream Dental; Sidexis; Planmeca Romexis = Romexis; CBCT = cone beam CT, cone-beam CT > dental imaging
Intraoral scanning = intraoral scanner, intraoral scanners, digital dental impressions
iTero = iTero scanner; CEREC; 3Shape TRIOS = TRIOS scanner > intraoral scanning
Invisalign > clear aligner therapy
Clear aligner therapy = clear aligners
Four-handed dentistry = four handed dentistry, chairside assisting, chairside assistance
Scaling and root planing = periodontal scaling; Ultrasonic scaling = Cavitron, ultrasonic scaler; Periodontal charting = periodontal probing, perio charting > dental hygiene care
Dental hygiene care = dental prophylaxis
HTM 01-05 > infection control
Dental sedation = conscious sedation in dentistry, nitrous oxide sedation
Instrument sterilisation = instrument sterilization, autoclaving instruments, sterilising instruments, sterilizing instruments
Statim autoclave > instrument sterilisation
Veterinary practice software = veterinary practice management software, veterinary software, veterinary practice management system
AVImark; Cornerstone Veterinary = IDEXX Cornerstone; ezyVet; ImproMed; RxWorks; VetSpace; Provet Cloud; Merlin veterinary system; Shepherd veterinary software > veterinary practice software
Veterinary anaesthesia = veterinary anesthesia, anaesthetic monitoring of animals
Veterinary laboratory analysers = IDEXX Catalyst, IDEXX ProCyte, in-house veterinary bloods, Abaxis VetScan, IDEXX analysers, IDEXX analyzers
Veterinary radiography = veterinary x-rays, animal radiography
Fear Free handling = Fear Free, low-stress handling, low stress handling
Laboratory analysers = laboratory analyzers, clinical analysers, clinical analyzers, chemistry analyzers, chemistry analysers, hematology analyzers, haematology analysers
Roche Cobas = cobas analyser, cobas analyzer; Sysmex = Sysmex XN; Beckman Coulter = Beckman AU; Abbott Architect = Abbott Alinity; Siemens Atellica; Ortho Vitros > laboratory analysers
BD MAX = BD BACTEC; VITEK 2; MALDI-TOF = Bruker Biotyper; GeneXpert = Cepheid GeneXpert > clinical microbiology
Clinical microbiology = diagnostic microbiology, medical microbiology
Beaker LIS = Epic Beaker; SoftLab = SCC Soft; Sunquest = Sunquest LIS; WinPath; Cerner PathNet = PathNet > laboratory information systems
Laboratory information systems = laboratory information system, lab information system, ^LIS
Blood banking = immunohematology, transfusion science, blood bank testing
Hotel property management systems = hotel property management system, hotel PMS, hotel management software, hotel management system, hotel software
Opera PMS = Oracle Opera, Opera Cloud, Micros Opera, Fidelio PMS, Opera V5; Mews PMS = Mews Systems; Protel PMS = protel hotel; Cloudbeds; RoomKeyPMS; Guestline Rezlynx = Guestline, Rezlynx; FOSSE = Marriott FOSSE; LightSpeed Marriott PMS; OnQ PMS = Hilton OnQ; StayNTouch; Maestro PMS; RMS Cloud; eviivo; Little Hotelier > hotel property management systems
SiteMinder; RateGain; IDeaS revenue management = IDeaS RMS; Duetto > hotel revenue management
Hotel revenue management = hotel yield management
HotSOS; ALICE hotel platform; Quore; Knowcross > hotel operations software
Hotel operations software = housekeeping management software
Delphi.fdc = Delphi FDC, Amadeus Delphi, Delphi sales and catering; Tripleseat; EventTemple > event sales software
Event sales software = sales and catering software, banquet event software
Banquet event orders = banquet event order, ^BEOs
Restaurant reservation systems = restaurant reservation system, table booking system, restaurant booking system
OpenTable; Resy; SevenRooms; ResDiary; DesignMyNight = Collins booking > restaurant reservation systems
Micros POS = Oracle Micros, Micros Simphony, Simphony POS; Aloha POS = NCR Aloha; TouchBistro; Revel POS; Tevalis; Zonal POS = Zonal Aztec; SpotOn; Lightspeed Restaurant > point of sale
Restaurant inventory software = restaurant stock software
MarketMan; Compeat; Restaurant365; CrunchTime; Fourth Hospitality; Procure Wizard; BevSpot; Kitchen CUT > restaurant inventory software
HotSchedules; 7shifts; Deputy scheduling = Deputy rota; Rotaready; RotaCloud; Harri scheduling > rota software
Rota software = staff scheduling software, employee scheduling software, rota planning software
Sous vide; Combi ovens = combi oven, Rational oven, Rational iCombi > commercial kitchen equipment
Commercial kitchen equipment = commercial catering equipment
Safer Food Better Business = ^SFBB > food safety
Challenge 25 = Challenge 21
Wine service = wine pairing, wine pairings
WSET = WSET Level 2, WSET Level 3 > wine service
Global distribution systems = global distribution system, GDS systems
Amadeus GDS; Sabre GDS = ^Sabre; Galileo GDS; Travelport; Worldspan > global distribution systems
Salon software = salon booking software, salon management software, salon booking system, spa software
Fresha; Phorest; Vagaro; Mindbody; Booksy; Shortcuts salon software; Boulevard salon software; Treatwell Connect; Salon Iris; Book4Time; SpaSoft; GlossGenius; Timely salon software > salon software
Balayage; Hair colouring = hair coloring, hair colour correction, hair color correction; Hair extensions; Keratin treatments; Olaplex; L'Oréal Professionnel = L'Oreal Professionnel; Wella Professionals = Wella colour; Schwarzkopf Professional; Redken > hairdressing
Hairdressing = hair styling, hairstyling, hair cutting
Gel nails = gel manicures, gel polish; Acrylic nails; Builder gel = BIAB; Shellac nails = CND Shellac > nail treatments
Nail treatments = manicures and pedicures, manicures, nail art
Dermaplaning; Microdermabrasion; Chemical peels; Microneedling; HydraFacial = Hydrafacials; Dermalogica; Elemis > facial treatments
Facial treatments = facial treatment
Lash extensions = eyelash extensions, lash lifts; Brow lamination = brow shaping; Waxing treatments = body waxing, intimate waxing, Hollywood waxing > beauty treatments
Beauty treatments = beauty therapy
IPL hair removal = laser hair removal; Dermal fillers; Botox injections = anti-wrinkle injections > aesthetic treatments
Aesthetic treatments = aesthetic medicine
Swedish massage; Deep tissue massage; Hot stone massage; Aromatherapy massage > massage therapy
Massage therapy
Electronic access control = access control systems, access control system, door access control
Lenel OnGuard = LenelS2, Lenel; C-CURE 9000 = CCURE, C-CURE; Paxton Net2; AMAG Symmetry; Brivo; Gallagher Command Centre; S2 NetBox > electronic access control
Video surveillance systems = video surveillance, video management system, video management systems, surveillance systems
Genetec = Genetec Security Center; Milestone XProtect; Avigilon; Hikvision; Exacq = exacqVision > video surveillance systems
TrackTik; Silvertrac; Trackforce Valiant; Perspective incident software > guard tour systems
Guard tour systems = guard tour system, guard tour
Alarm monitoring = intruder alarm monitoring, alarm response
Martyn's Law; ACT awareness training = Action Counters Terrorism; Conflict management training
Physical intervention training
Computer-aided dispatch = computer aided dispatch, CAD dispatch system, CAD/RMS
ProQA; Motorola PremierOne; Tyler New World CAD; Hexagon I/CAD; RapidSOS > computer-aided dispatch
NCIC = NCIC/CJIS, NCIC queries; Police National Computer; CJIS security policy
Childcare management software = nursery management software, child care management software
Blossom nursery software; Kangarootime; Lillio; Kinderlime; iConnect nursery; ParentZone nursery; Sandbox childcare software; Nursery In A Box > childcare management software
^In the Moment Planning; Birth to 5 Matters; ^Development Matters > EYFS
Pro Tools = Avid Pro Tools; Ableton Live = Ableton; QLab; Logic Pro = Logic Pro X; Digico desks = DiGiCo; Yamaha CL consoles = Yamaha QL consoles > live and recorded sound
Live and recorded sound = live sound, sound mixing, audio mixing
ETC Eos = ETC Ion; GrandMA lighting desks = grandMA2, grandMA3; Vectorworks Spotlight > stage lighting
Stage lighting = theatre lighting, theatrical lighting, lighting rigs
Avid Media Composer = Avid editing > video editing
ARRI Alexa; RED cameras = RED Komodo; Blackmagic cameras = Blackmagic Pocket; Sony FX cameras = Sony FX6, Sony FX3 > cinema cameras
Cinema cameras = cinematography
TMS museum software = The Museum System; PastPerfect; Axiell Collections; Spektrix; Tessitura; Artlogic > arts management software
Arts management software = collections management software, box office software
Pool water testing = pool chemical testing, pool plant operation
`,
};
