/** Kitchens, bars, hotels, events and travel. */
export const GUESTS = `
hotel hospitality < resort inn
hospitality < hotel restaurant bar
restaurant < bistro cafe dining-room brasserie eatery
cafe coffee-shop
bar pub < tavern taproom
kitchen < galley
food meal
food < dish meal
dish recipe
menu < dishes
cook < roast grill bake
bake bakery pastry
pastry patisserie dessert
bread < loaves sourdough
grill < barbecue
food-preparation food-prep prep mise-en-place
food-safety food-hygiene < haccp temperatures
cleanliness hygiene sanitation < clean tidy spotless
sanitation < clean sanitise sanitize
allergen allergy
special-diet dietary-requirement < vegan gluten-free halal kosher
ingredient < meat fish vegetable
meat butchery < beef lamb
seafood < fish
drink beverage < beer cocktail coffee
cocktail < mixed-drinks
coffee barista < espresso
beer ale < lager cask
cellar cellar-management < cask
alcohol liquor spirits
responsible-service rsa responsible-alcohol < refused-service
table-service waiting-tables waiting-on < served-tables
banquet function < wedding
wedding < bride
catering caterer
buffet < breakfast
dishwashing wash-up pot-wash
front-of-house foh < host waiting
back-of-house boh
guest-relations guest-services
check-in arrival < welcome-guests
check-out departure
accommodation lodging < hotel room
room-block allotment
occupancy < rooms-sold
room-rate adr
revpar < room-revenue
housekeeping cleaning
laundry linen
linen < sheets towels
reservation booking < table
reservation-system < opera pms booking-system
night-audit night-auditor
venue < hall hotel
event-planning event-management event-organisation < organised-conference organised-events ran-events planned-events
event < party fundraiser
run-sheet running-order < minute-by-minute schedule
abstract < submission
call-for-papers < submissions
registration < sign-up badge ticketing
ticket-sales box-office
sponsorship-sales sponsorship-packages < sponsor-packages
av audio-visual audiovisual
livestream live-stream webcast
pack-down bump-out get-out
tour < excursion visit
tour-guide guided-tours
tourism tourist travel
tourist < visitor
attraction < museum zoo
travel-agent travel-agency
flight < airfare
salon hairdressing hair
nail manicure
make-up makeup
beauty < skincare
casino gaming
cleaner cleaning
complaint < unhappy-guest unhappy-customer upset-customer upset-guest bad-review
lost-property lost-and-found
crowd crowd-management
security < guard
age-verification challenge-25 < id-checks
roster staff-roster
rush busy-period peak
busy fast-paced high-volume < peak rush
`;
