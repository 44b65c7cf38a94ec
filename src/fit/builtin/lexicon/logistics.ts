import type { Table } from './term.ts';

export const LOGISTICS: Table = {
  kind: 'skill',
  field: 'logistics',
  rows: `
Warehouse operations = warehousing, warehouse management, warehouse work, warehouse associate, warehouse worker, warehouse supervisor, warehouse lead, warehouse operative
Warehouse management systems = WMS, warehouse management system
Manhattan WMS = Manhattan Associates, Manhattan Active, Manhattan SCALE; Körber WMS = ^Körber; SAP EWM; HighJump; RedPrairie; Blue Yonder WMS > warehouse management systems
Inventory management = inventory control, stock control, stock management, inventory
Cycle counting = cycle counts, stock counts, stock count, stocktaking, stocktake, inventory counts > inventory management
Order picking = picking and packing, pick and pack, pick/pack, order fulfillment, order fulfilment, order pickers
Shipping and receiving = shipping & receiving, receiving and shipping, inbound and outbound, goods receipt, goods-in
Loading and unloading = unloading trucks, loading trucks, unloading trailers, loading trailers
Forklift operation = forklift, forklifts, forklift driving, forklift truck, fork lift, reach truck, reach trucks, sit-down forklift, forklift operator
Pallet jacks = pallet jack, pallet truck, electric pallet jack
RF scanners = RF gun, RF guns, Zebra handhelds, Zebra scanners, Zebra handheld, handheld terminals, RF scanner, RF scanning, barcode scanners, barcode scanning, handheld scanners
Supply chain management = supply chain, supply-chain
Logistics = logistics coordination, logistics management
Transportation management = transport management, freight management, ^TMS, carrier management
Freight forwarding = freight, freight brokerage
Customs compliance = customs clearance, import/export, customs documentation
Route planning = dispatcher, route optimization, delivery routes
Last-mile delivery = last mile delivery
Fleet management = vehicle maintenance
Demand planning = material requirements planning, ^MRP, materials planning, material planning
Production planning = production scheduling, master scheduling
Lean manufacturing = ^Lean, lean principles, lean production, lean methodology
Six Sigma = Lean Six Sigma, DMAIC > process improvement methods
Process improvement methods = continuous improvement, kaizen
5S = 5S methodology, five S > lean manufacturing
Kaizen events = kaizen event > lean manufacturing
Value stream mapping = ^VSM > lean manufacturing
Total productive maintenance = ^TPM > lean manufacturing
Just in time = just-in-time, ^JIT
Statistical process control = ^SPC, control charts
Quality control = QC, quality inspection, quality inspections, quality checks, QA/QC
ISO 9001 = ISO9001, quality management system, ^QMS
FMEA = PFMEA, failure mode and effects analysis
Corrective actions = CAPA, corrective action
Health and safety = warehouse safety, site safety, workplace safety, safety procedures, safety standards, safety protocols, EHS, OSHA, OSHA regulations, OSHA standards, occupational safety
Safety training = toolbox talks, safety meetings, safety briefings
Hazardous materials = hazmat, HAZMAT handling, dangerous goods, COSHH
Shift scheduling = staff scheduling, rota, rotas, shift planning, shift schedules, labor scheduling
Shift supervision = shift supervisor, shift lead, team lead
Manufacturing = production line, assembly line, manufacturing operations
CNC machining = ^CNC, CNC programming, CNC machines, machining
Assembly work = mechanical assembly, electronics assembly
Blueprint reading = reading blueprints, technical drawings, blueprints, schematics
Injection molding = injection moulding
^PLC = PLCs, programmable logic controllers, programmable logic controller
Allen-Bradley; Siemens TIA > PLC
SCADA; ^HMI; ^DCS
Preventive maintenance = preventative maintenance, equipment maintenance, scheduled maintenance, planned maintenance
Packaging = packaging line
Materials handling = material handling
Returns processing = reverse logistics, customer returns
Operations management = operations manager
`,
};
