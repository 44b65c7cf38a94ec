import type { Table } from './term.ts';

export const BUILDINGS: Table = {
  kind: 'skill',
  field: 'buildings and land',
  rows: `
Civil 3D = AutoCAD Civil 3D, Autodesk Civil 3D > AutoCAD
MicroStation = Bentley MicroStation; OpenRoads = OpenRoads Designer, Bentley OpenRoads, InRoads; 12d Model > CAD
MicroDrainage = Micro Drainage, InfoDrainage, Causeway Flow; StormCAD; HydroCAD; SewerGEMS > drainage design
Drainage design = storm drainage design, stormwater design, surface water drainage design, drainage engineering
HEC-RAS; TUFLOW; InfoWorks ICM = InfoWorks; SWMM; HEC-HMS; Flood Modeller > hydraulic modelling
Hydraulic modelling = hydraulic modeling, flood modelling, flood modeling
WaterGEMS = WaterCAD; EPANET; InfoWater > water network modelling
Water network modelling = water distribution modelling, water distribution modeling, hydraulic network modelling
Sustainable drainage systems = ^SuDS, ^SUDS, sustainable drainage
Flood risk assessment = flood risk assessments
DMRB = Design Manual for Roads and Bridges; AASHTO standards = AASHTO; MUTCD
Highway design = highways design, roadway design, road design, geometric design
AutoTURN = swept path analysis
Traffic modelling = traffic modeling, traffic simulation, junction modelling, transport modelling
VISSIM = PTV Vissim; Synchro traffic = SYNCHRO, Synchro/SimTraffic; LinSig; Junctions 10 = ARCADY, PICADY; VISUM = PTV Visum; SIDRA > traffic modelling
Traffic impact studies = transport assessments, traffic impact assessments, traffic impact analyses, traffic impact analysis, transport statements
Road safety audits = road safety audit
Structural analysis = structural calculations, structural design
ETABS; SAP2000; STAAD.Pro = STAAD Pro, STAAD; RISA-3D = RISA; RAM Structural System; Tekla Structural Designer; Tedds = Tekla Tedds; Robot Structural Analysis = Autodesk Robot; SAFE slab software; SCIA Engineer; MIDAS Civil > structural analysis
Tekla Structures > BIM
Eurocodes = Eurocode, Eurocode 2, Eurocode 3, Eurocode 7; ACI 318; AISC standards = AISC 360; ASCE 7; British Standards
Reinforced concrete design = concrete design, reinforced concrete; Structural steel design = steelwork design, steel design, structural steelwork; Timber design; Seismic design = seismic analysis > structural analysis
Bridge inspection = bridge inspections; Bridge design; Bridge load rating
Temporary works = temporary works design, falsework design
Foundation design = foundation engineering, piling design, pile design
Retaining walls = retaining wall design
Ground investigation = ground investigations, site investigation, site investigations, geotechnical investigation, geotechnical investigations, subsurface investigation
Slope stability = slope stability analysis
PLAXIS; Slide2 = RocScience, Rocscience Slide; GeoStudio = SLOPE/W; LPILE; WALLAP > geotechnical analysis
Geotechnical analysis = geotechnical design, geotechnical engineering
gINT = gINT logs; OpenGround; HoleBASE = HoleBASE SI
Soil testing = soils testing, soil laboratory testing, compaction testing
Concrete testing = construction materials testing
Topographic surveys = topographic surveying, topographical surveys, topographic survey, topographical survey, topo surveys; Boundary surveys = boundary surveying, boundary survey, cadastral surveys; Measured building surveys = measured surveys, measured building survey; ALTA surveys = ALTA/NSPS surveys, ALTA/NSPS land title surveys; Hydrographic surveys = hydrographic surveying, bathymetric surveys > land surveying
Land surveying = field surveying, site surveying
Construction staking = construction layout, construction stakeout, setting out works
Total stations = total station, robotic total stations, robotic total station
GNSS = GPS surveying, RTK GPS, GNSS receivers, RTK GNSS
Laser scanning = 3D laser scanning, terrestrial laser scanning, laser scanners, laser scanner
Point clouds = point cloud processing, point cloud, point cloud data
Leica Cyclone = Cyclone REGISTER 360; Autodesk ReCap = ReCap Pro; Faro Scene > point clouds
LiDAR
Photogrammetry = drone photogrammetry, aerial photogrammetry
Drone surveys = drone surveying, UAV surveys, drone mapping, UAV mapping
Pix4D = Pix4Dmapper; Agisoft Metashape = Metashape; DroneDeploy > photogrammetry
Control networks = survey control networks, survey control, traverse adjustments, control surveys
n4ce; Trimble Business Center = Trimble Business Centre; Leica Infinity; Carlson Survey = Carlson software; LSS survey software
ArcGIS Pro; ArcGIS Online; ArcGIS Enterprise; ArcMap; ArcPy > ArcGIS
FME software = FME Desktop, Safe FME; PostGIS; MapInfo = MapInfo Pro; GeoServer; GDAL > geospatial analysis
Remote sensing = satellite imagery analysis, earth observation
ERDAS Imagine; ENVI software = ENVI/IDL; Google Earth Engine > remote sensing
Cartography = map production
Spatial analysis > geospatial analysis
Navisworks = Autodesk Navisworks; Solibri; BIM 360 = Autodesk Construction Cloud; Dynamo for Revit > BIM
BIM coordination = clash detection, BIM management, BIM Level 2, ISO 19650, COBie > BIM
ArchiCAD = Graphisoft ArchiCAD; Vectorworks > CAD
Revit MEP; Revit Structure; Revit Architecture > Revit
Rhino Grasshopper = Grasshopper 3D
V-Ray; Enscape; Lumion; Twinmotion > architectural visualisation
Architectural visualisation = architectural visualization, architectural rendering, 3D visualisation, 3D visualization
Construction drawings = construction documents, construction documentation, working drawings
Shop drawings = shop drawing review
Submittals = submittal review, RFIs and submittals
Planning applications = planning permission, town planning applications
RIBA Plan of Work = RIBA stages, RIBA work stages, RIBA stage
JCT contracts = ^JCT, JCT contract administration; NEC contracts = NEC3, NEC4, NEC3/4; FIDIC = FIDIC contracts; AIA contracts = AIA contract documents
NBS specifications = NBS Chorus, ^NBS; MasterSpec = CSI MasterFormat, MasterFormat
International Building Code = ^IBC; ADA accessibility standards = ADA compliance, ADA standards; ^Part L = Part L compliance, Part L of the Building Regulations; Title 24 > building codes
CDM Regulations = CDM 2015
Heritage buildings = listed buildings, historic buildings, historic preservation, heritage conservation, building conservation
Space planning
FF&E = furniture fixtures and equipment, FF&E specification
Planting design = planting plans
Masterplanning = master planning, masterplans
Urban design
HVAC design = HVAC system design, HVAC systems design, mechanical building services design, ventilation design > HVAC
Heating and cooling load calculations = load calculations, cooling load calculations, heat loss calculations, heat load calculations, HVAC load calculations > HVAC
Carrier HAP = Hourly Analysis Program; Trane Trace = TRACE 700, TRACE 3D Plus > heating and cooling load calculations
IES VE = ^IES, IESVE, IES Virtual Environment; DesignBuilder; EnergyPlus; eQUEST; TAS modelling = EDSL TAS > building energy modelling
Building energy modelling = building energy modeling, energy modelling, energy modeling, dynamic thermal modelling, thermal modelling, energy simulation
CIBSE guides = CIBSE Guide, CIBSE standards; ASHRAE standards = ^ASHRAE, ASHRAE 90.1, ASHRAE 62.1
Building management systems = building management system, ^BMS controls, building automation systems, building automation system, ^BAS controls, building automation
BACnet; Niagara Framework = Niagara 4, Tridium Niagara; Metasys = Johnson Controls Metasys; Desigo = Siemens Desigo > building management systems
Heat pumps = heat pump, air source heat pumps, ground source heat pumps
Low carbon design = low carbon technologies, low and zero carbon technologies
Condition surveys = condition survey, building condition surveys, facility condition assessments
DIALux; Relux; AGi32 > lighting design
Lighting design = lighting calculations
Amtech = ProDesign, Trimble ProDesign
NFPA 13 = NFPA standards, NFPA codes; NFPA 72; NFPA 101 = Life Safety Code; NFPA 25; BS 9999; BS 9991; BS 5839; BS EN 12845
Fire sprinkler design = sprinkler design, sprinkler system design; HydraCAD; AutoSPRINK > fire protection engineering
Fire protection engineering = fire protection design, fire suppression systems
Fire strategy = fire strategies, fire engineering
Noise modelling = noise modeling, SoundPLAN, CadnaA
LEED certification = ^LEED; BREEAM = BREEAM assessments; WELL Building Standard; Passivhaus = Passive House
Wastewater treatment = waste water treatment, sewage treatment, wastewater treatment plants; Water treatment = drinking water treatment, potable water treatment
Activated sludge = activated sludge process > wastewater treatment
PVsyst; Helioscope = HelioScope; Aurora Solar > solar PV design
Solar PV design = PV system design, solar design
`,
};
