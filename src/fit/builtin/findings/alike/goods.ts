/** Goods and how they are kept and moved; roads, rails, ships and what rides on them. */
export const GOODS = `
stock < goods merchandise supplies ingredients consumables items
stock-control inventory-control inventory-management stock-management < stocktake cycle-count stock-count par-levels
stocktake stock-take stock-count inventory-count < cycle-count
stock-take stocktake count
replenish restock < refill top-up fill-shelves reorder
restock < refill top-up replenish fill
shelf rack < bay aisle
shelving < put-away racking shelf-stack re-shelve
supplies consumables < materials stock
material < supplies
materials < timber steel concrete aggregate
part component spare
spare-parts spares
warehouse < depot stores distribution-centre dc fulfilment-centre stockroom
storeroom stockroom stores < warehouse back-room
depot < yard terminal
loading-bay dock < loading-dock bay
dispatch despatch
delivery < drop consignment shipment courier
consignment shipment < load delivery
inbound goods-in goods-receipt receiving < deliveries booking-in
outbound < dispatch goods-out
goods-in receiving < unload book-in check-in-deliveries
cargo freight < load goods container
load cargo
container < trailer box
pallet < skid
parcel package packet
package < wrap box
order-picking picking < picked-orders
fulfilment < pick-and-pack despatch orders
courier < parcel-delivery
logistics transport
logistics < shipping haulage freight distribution transport supply-chain
supply-chain < procurement sourcing logistics
transport < bus rail lorry truck van fleet
fleet vehicles < vans trucks lorries buses
vehicle < bus van truck lorry minibus ambulance hgv
lorry truck hgv
hgv lgv articulated artic
heavy-goods-vehicle hgv < lorry
van < sprinter transit
bus minibus
motor auto
rail railway railroad
rail railway < tram
aircraft aeroplane airplane < jet helicopter
airline aviation < airport aircraft flight
airport < terminal airside
vessel boat < ferry tanker yacht
maritime marine < vessel offshore
harbour dock
route < journey
route-planning < planned-routes planned-rounds
journey trip
traffic < congestion
load-securing secure-load < strapped lashed
forklift fork-lift lift-truck < reach-truck counterbalance flt
forklift-operation < drove-forklift
pallet-truck pallet-jack
crane hoist < lifting-gear
tachograph < drivers-hours hours-of-service logbook
vehicle-check walk-round-check walkaround < pre-trip daily-checks defect-checks
breakdown < fault failure
fuel diesel petrol gas
waste rubbish garbage refuse trash
waste < scrap rubbish wastage litter
waste-management < recycling refuse
returns < refund reverse-logistics
damage < breakage defect
theft loss < shoplifting
tracking < trace
barcode scanning scanner < handheld
label < tag
temperature < fridge freezer cold-chain
cold-chain < refrigerated chilled
refrigerated chilled frozen < fridge freezer
hazardous-materials hazmat dangerous-goods < chemicals adr
expiry expired < out-of-date use-by
stock-rotation rotate-stock fifo < use-by
shortage shortfall < stock-out out-of-stock
stock-out out-of-stock < shortage ran-out
just-in-time jit
turnaround < lead-time
equipment machinery plant
equipment < machine tools kit apparatus device gear
machine machinery < lathe equipment
device < gadget appliance
appliance < oven fridge boiler cooker
kit < equipment gear
furniture < desks chairs
uniform < workwear
clothing apparel garment < fashion
garment < shirt jacket
fabric textile < cloth
textile < sewing
sewing stitch < tailoring
shoes footwear
flower floral floristry florist < bouquet
garden landscape < lawn
landscaping < planting turf paving
grass lawn turf
tree arboriculture
prune < cut-back trim
crop harvest < wheat barley corn maize
harvest < pick gather
livestock live-stock animal < cattle sheep pig cow herd flock
cattle cow < herd dairy
sheep < flock lambing
poultry < chicken hen
horse equine
dog canine < puppy
cat feline
animal < dog cat horse pet
pet < dog cat
animal-welfare < animal-care
milking dairy
irrigation < watering sprinkler
soil < ground
greenhouse glasshouse polytunnel
pest pest-control < rodent
fish < trawler
forest forestry woodland < timber
timber lumber wood
`;
