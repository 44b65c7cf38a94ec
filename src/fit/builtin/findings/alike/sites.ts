/** Building, trades, plants, workshops. */
export const SITES = `
building-site construction-site jobsite job-site
site-management site-supervision < ran-site
premises facility
facilities-management building-management
property real-estate
property < flat apartment
property-management < rentals
flat apartment
refurbishment renovation < refit fit-out restore
renovation < extension loft-conversion
fit-out fitout refit
demolition demolish < strip-out
excavation groundworks earthworks < dig trench
trench < dig
foundation footing < piling
concrete < pour slab
formwork form-work shuttering
rebar reinforcement steel-fixing
brickwork brick-work masonry bricklaying < blockwork
bricklaying brick-laying < laid-bricks
carpentry joinery woodwork
carpenter joiner
framing < stud-walls
roof < slates tiles
plastering drywall < skim
painting-and-decorating paint decorating
ladder < working-at-height
steelwork steel-work structural-steel
welding welder < mig tig
fabrication < weld
plumbing plumber pipework pipe-work pipefitting
pipe pipework
drain drainage sewer < gully
blockage blocked-drain
leak < burst
boiler heating < furnace
heating hvac < boiler radiator
hvac air-conditioning < chiller heat-pump ventilation
air-conditioning aircon cooling < split-system
refrigeration < chiller
hot-water < boiler cylinder
gasfitting gas-fitting < gas
electrical electric
electrical < wiring cable switchboard
wiring rewire < cable
cable wiring
socket outlet
lighting luminaire
distribution-board consumer-unit switchboard fuse-box
circuit < ring-main
solar photovoltaic pv
generator genset
control-panel < plc
plc programmable-logic-controller
test-and-tag pat-testing
fault-finding troubleshooting
planned-maintenance preventive-maintenance preventative-maintenance ppm < servicing
reactive-maintenance breakdown-repair < callouts call-outs breakdowns
call-out callout
drawing blueprint < schematic
technical-drawing engineering-drawing < blueprint schematic
schematic circuit-diagram wiring-diagram
specification spec
bill-of-quantities boq
quantity-surveying qs < measured-works
take-off quantities
variation change-order
snagging snag-list punch-list
short-term-programme look-ahead lookahead
progress-report < progress-meetings
subcontractor-management < managed-subcontractors
building-regulations building-code
planning-permission planning-consent building-permit
permit-to-work permits
method-statement rams < safe-work-plan
toolbox-talk safety-talk
site-induction inductions
safety-inspection safety-audit < safety-walks safety-checks
surveying surveyor
structure structural
road pavement highway
road-works roadworks
asphalt tarmac bitumen
utilities < water gas electricity
water < mains
wastewater sewage effluent
stormwater drainage runoff
manufacturing production factory
factory plant mill
factory plant < shop-floor
production-line assembly-line
assembly assemble < put-together
machining machinist < lathe mill
cnc computer-numerical-control
casting foundry
tooling < jig fixture
tolerance < micron
changeover change-over
downtime stoppage < stops
throughput output
output yield
scrap rework < waste rejects
reject defect
quality-control qc quality-inspection < checked-parts
quality-assurance qa
lean continuous-improvement kaizen < five-s
root-cause rca
breakdown stoppage
overhaul rebuild
lubrication grease
robot robotics
engine motor
mot roadworthy
ppe protective-equipment < hard-hat gloves
lockout lock-out tag-out
blasting explosives
oil petroleum
refinery petrochemical
energy electricity
renewable < solar wind
wind-turbine turbine
`;
