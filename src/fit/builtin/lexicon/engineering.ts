import type { Table } from './term.ts';

export const ENGINEERING: Table = {
  kind: 'skill',
  field: 'engineering',
  rows: `
Creo = PTC Creo, Creo Parametric, Pro/ENGINEER, ProEngineer; Siemens NX = NX CAD, Unigraphics, NX Unigraphics; Solid Edge; Onshape; Rhino 3D = Rhinoceros 3D; Alibre > CAD
AutoCAD Electrical; AutoCAD Mechanical; AutoCAD MEP; AutoCAD LT; BricsCAD > AutoCAD
Abaqus; Nastran = MSC Nastran, NX Nastran, Patran; LS-DYNA; HyperMesh = Altair HyperWorks, HyperWorks, OptiStruct; Femap; SolidWorks Simulation > finite element analysis
Computational fluid dynamics = CFD analysis, CFD simulation, CFD modelling, CFD modeling, ANSYS Fluent, CFD software
OpenFOAM; STAR-CCM+ = Star CCM > computational fluid dynamics
COMSOL = COMSOL Multiphysics
GD&T = geometric dimensioning and tolerancing, geometrical dimensioning and tolerancing, geometric tolerancing, ASME Y14.5
Tolerance analysis = tolerance stack-ups, tolerance stack-up, tolerance stack up, tolerance stack-up analysis, tolerance stacks, stack-up analysis
Design for manufacture = design for manufacturing, design for manufacturability, design for manufacture and assembly, design for manufacturing and assembly, design for assembly, ^DFM, ^DFMA, ^DfMA, ^DFX
DFMEA = design FMEA > FMEA
^FMECA > FMEA
Value engineering = value analysis, ^VA/VE
Finite element modelling = finite element modeling > finite element analysis
Pipe stress analysis = Caesar II, CAESAR II
Pressure vessel design = pressure vessels, ASME VIII, ASME Section VIII, PV Elite
Sheet metal design = sheet metal fabrication
Heat transfer = heat transfer analysis
Thermal analysis = thermal simulation
Fluid mechanics = fluid dynamics
Hydraulics and pneumatics = hydraulic and pneumatic systems, pneumatics and hydraulics, fluid power systems
Rotating equipment = rotating machinery, turbomachinery
Mechanical design = machine design, machinery design
Root cause failure analysis > root cause analysis
PLM software = product lifecycle management, ^PLM, ^PDM, product data management
Windchill = PTC Windchill; Teamcenter = Siemens Teamcenter; ENOVIA; SolidWorks PDM; Autodesk Vault; Arena PLM; Agile PLM > PLM software
Engineering change management = engineering change orders, engineering change notices, engineering change process, ^ECNs
First article inspection = first article inspections, ^FAI, AS9102
^PPAP = production part approval process
^APQP = advanced product quality planning
Coordinate measuring machine = ^CMM, CMM programming, coordinate measuring machines, PC-DMIS
Measurement system analysis = gauge R&R, gage R&R
Design of experiments = designed experiments
Process capability = capability studies, ^Cpk
Minitab > statistics
8D problem solving = 8D reports, 8D methodology, ^8D
Non-destructive testing = nondestructive testing, ^NDT, ^NDE
IATF 16949; AS9100; ISO 13485 = ISO13485
ISO 14971; IEC 60601; IEC 62304
ISO 26262 = functional safety ISO 26262
IEC 61508; IEC 61511
DO-178C = DO-178; DO-254; DO-160
Machinery Directive = Machinery Regulation, machinery safety
CE marking = CE-marking, CE mark, UKCA marking
ATEX = ATEX regulations, DSEAR
Overall equipment effectiveness = ^OEE
Line balancing; Time and motion studies = time studies, time study, time-and-motion studies
New product introduction = ^NPI
Tolerance and fits = limits and fits
Electronic circuit design = electronic design, electronics design, circuit design, analogue design, analog design, analogue circuit design, analog circuit design
PCB design = PCB layout, printed circuit board design, PCB layout and design, schematic capture
Altium Designer = Altium; OrCAD; KiCad; Cadence Allegro = Allegro PCB; PADS PCB; Eagle PCB > PCB design
LTspice = SPICE simulation, PSpice, Multisim
Power electronics = power supply design, power converter design
EMC testing = ^EMC, electromagnetic compatibility, EMI/EMC, EMC compliance
RF engineering = RF design, radio frequency engineering, microwave engineering
Vivado = Xilinx Vivado; Quartus = Intel Quartus > FPGA design
FPGA design = FPGA development
ETAP; SKM PowerTools = SKM Power Tools; PowerFactory = DIgSILENT PowerFactory, DIgSILENT; PSS/E; PSCAD > power system studies
Power system studies = power systems analysis, power system analysis, load flow studies, short circuit studies, load flow analysis
Protection coordination = relay coordination, protective relaying, protection and control
Arc flash studies = arc flash analysis, arc flash study, arc flash hazard analysis
NFPA 70E; BS 7671 = 18th Edition Wiring Regulations, IET Wiring Regulations, IEE Wiring Regulations
EPLAN = EPLAN Electric P8
Variable frequency drives = ^VFDs, ^VFD, variable speed drives
Ladder diagrams > ladder logic
TIA Portal = Siemens TIA Portal, Siemens S7, SIMATIC; Studio 5000 = RSLogix 5000, RSLogix, ControlLogix, Rockwell Automation; TwinCAT = Beckhoff TwinCAT; CODESYS > PLC
WinCC; FactoryTalk View = FactoryTalk; Wonderware = AVEVA InTouch; Ignition SCADA = Inductive Automation > SCADA
DeltaV = Emerson DeltaV; Honeywell Experion = Experion PKS; Yokogawa Centum; ABB 800xA > DCS
PID control = PID tuning, PID loops
Process control = control loops
Industrial robots = industrial robotics, robot programming, Fanuc robots, KUKA robots, ABB robots
Machine vision = vision inspection systems, Cognex
Profinet; Profibus; EtherCAT; CANopen; OPC UA > industrial communication protocols
Industrial communication protocols = industrial networks, fieldbus
Instrumentation and control = instrumentation and controls, control and instrumentation, ^I&C, ^E&I
LabVIEW = NI LabVIEW
CANoe = Vector CANoe, CANalyzer
Model-based systems engineering = ^MBSE, SysML
IBM DOORS = DOORS Next, Jama Connect
Process simulation = process modelling software
Aspen HYSYS = HYSYS; Aspen Plus; UniSim; CHEMCAD > process simulation
P&IDs = P&ID, piping and instrumentation diagrams, piping & instrumentation diagrams, piping and instrument diagrams
Process flow diagrams = ^PFD, ^PFDs, PFDs and P&IDs
Heat and mass balances = mass and energy balances, heat and material balances, material and energy balances, mass balances
HAZOP = HAZOP studies, HAZOPs, hazard and operability studies, process hazard analysis, process hazard analyses
LOPA = layers of protection analysis > process safety
Process safety = process safety management, OSHA PSM
COMAH; Management of change = ^MOC
Relief valve sizing = pressure relief systems, API 520
API 510; API 570; API 653; RBI inspection = risk-based inspection
Distillation; Heat exchangers = heat exchanger design
Process scale-up = scale-up, pilot plant
Technology transfer = tech transfer
Reservoir simulation = reservoir modelling, reservoir modeling, reservoir engineering
Petrel = Petrel E&P; Petrel RE; Eclipse simulator = ECLIPSE reservoir > reservoir simulation
Well completions = well interventions, well intervention, workovers
Hydraulic fracturing; Directional drilling
Mine planning = mine design, mine scheduling
Deswik; Surpac; Vulcan mine software = Maptek Vulcan; Datamine; MineSight > mine planning
Drill and blast = blast design, drilling and blasting
Mineral processing = froth flotation, comminution
Resource estimation = mineral resource estimation, JORC, NI 43-101
Criticality safety = nuclear criticality
Radiation protection = radiological protection, health physics, ALARA, ALARP
MCNP = Monte Carlo N-Particle
10 CFR 50 = 10 CFR Part 50
Materials characterisation = materials characterization, material characterisation, material characterization
Scanning electron microscopy = ^SEM/EDX, SEM-EDS, scanning electron microscope
X-ray diffraction = ^XRD
Differential scanning calorimetry
Metallography = metallurgical analysis
Tensile testing = mechanical testing of materials, materials testing
Failure analysis = failure investigation
Corrosion engineering = cathodic protection, corrosion control
Composite materials = carbon fibre composites, carbon fiber composites, composites manufacturing
Additive manufacturing = 3D printing
Surface treatments = surface finishing, anodising, anodizing
Naval architecture = ship stability
^ABS class rules = DNV rules, classification society rules
Vibration analysis = NVH testing, noise vibration and harshness, ^NVH
Condition monitoring = predictive maintenance
Reliability centred maintenance = reliability centered maintenance
Weibull analysis
Data acquisition = data acquisition systems, ^DAQ
Plant commissioning = commissioning and start-up, pre-commissioning, testing and commissioning
Factory acceptance testing = factory acceptance tests, ^FAT, ^FATs, site acceptance testing, site acceptance tests
`,
};
