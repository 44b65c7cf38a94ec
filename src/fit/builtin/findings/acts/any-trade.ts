/**
 * What people do when they do a thing, where its name never falls: "interviewed 24 users" is user research. One ability on each line,
 * as `name, other name = act | act`. All words of an act must stand near one another in described work, in any order and form; `'hired` only in
 * this form (new hires are hired by others, and a 90-cover restaurant is a size), `#count` is any count, `#person` anybody named by a post.
 */
export const ANY_TRADE = `
erp implementation, system implementation, system migration = opening balances | user acceptance tests | chart of accounts | cutover | go-live | superuser
manufacturing = raw material finished goods | raw materials work in progress | bills of materials | production costs factory
shift supervision, team leadership, leading, leading teams, leading people, leading others, leading associates, leading staff = fill in lead | filled in supervisor | stood in manager | deputised manager | in charge floor | lead apprentices | led apprentices | lead crew | lead a team | line manager | managed apprentice | led shift | led team | led crew | ran shift | supervised staff | supervised pickers | supervised team | managed team | led people | led #count #person | supervised #count #person | managed #count #person | led team #count | managed team #count | supervised team #count | ran team #count | crew of #count | directed #count #person
staff supervision, supervising staff = supervised nurses | supervised aides | supervised pickers | supervised cooks | supervised drivers | supervised technicians | supervised clerks | supervised interns | supervised team | led team | led shift | led crew
staff scheduling, shift scheduling, rostering, schedule planning, planning schedules, coverage planning, planning coverage, shift planning, staff rotas, rota planning, writing rotas = wrote rota | planned rota | planned shifts | made roster | scheduled staff | weekly rota | made schedule | schedule crew | schedule agents | staffed #count | staffed season | scheduled #person
user research, user interviews = interviewed clerks | interviewed nurses | interviewed people | shadowed users | shadowed clerks | interviewed users | interviewed customers | observed users | field study | surveyed users
usability testing, usability tests, user testing = test people | tested people | tested prototypes | tested users | usability sessions
interaction design, interaction designs = flows wireframes | wireframes mock-ups | flows prototypes | wireframes prototypes | clickable prototypes | user flows | interaction patterns
visual design, ui design = final UI | high-fidelity mock-ups | style guide colours | visual language | icons illustrations | typography colour
wireframing = drew wireframes | sketched screens
prototyping = clickable prototypes | built prototypes | made prototypes | clickable prototype
accessibility = WCAG | screen reader
design systems, design system = shared style guide | style guide buttons | pattern library | component library | design tokens
on-call, on-call rotation = carried pager | pager rotation | pager duty
api design = designed api | built api | developed api | built rest | developed rest | designed endpoints | built endpoints
code review = reviewed pull requests | reviewed code | reviewed merge requests
mentoring, mentoring engineers, mentoring developers, coaching, coaching people, coaching staff = one-to-one talks | mentored | mentored trainees | coached junior | paired juniors | coached #person | graded tickets | weekly one-on-ones
debugging, troubleshooting, root cause analysis, root-cause analysis = tracked bugs | found bug | traced bug | traced faults | root cause | postmortem | five whys | traced source | traced duplicate
incident response, incident management = led incidents | postmortem | resolved outages | handled outages | incident commander
test automation, automated testing = automated tests | wrote tests | end-to-end tests
performance tuning, performance optimization = cut latency | halved latency | reduced latency | load time | sped
observability, monitoring = dashboards alerts | set alerts | built dashboards alerts
technical documentation, documentation = wrote runbooks | wrote documentation | wrote manual | documented
lunch and dinner service, lunch service, dinner service, evening service, kitchen service, running service = #count 'covers | ran kitchen | ran section | ran pass
menu costing, recipe costing, costing dishes = cost menu | costed dishes | cost dishes | cost recipes
banqueting, banquets, functions catering = weddings plated | weddings #count | banquets #count | functions #count | cooked weddings
allergens, allergen management = allergen matrix | allergen chart | allergen sheets
statistics, statistical analysis, statistical methods, statistical testing, hypothesis testing = confidence intervals | controlled trial | significance | regression | hypothesis tests | sample size | random sample | p-values | margin of error
requirements gathering, gathering requirements, requirements elicitation, eliciting requirements, business requirements = agree measure | agreed definitions | agreed scope users | workshops managers | workshops users | workshops planners | interviewed stakeholders | user stories | mapped processes
data quality, data accuracy, data validation, data cleansing, data integrity = duplicate records | missing codes | cleaned records | cleaned data | checked figures | chased errors | validated data | fixed data
information governance, data protection, data privacy = data protection impact | privacy impact | subject access | retention schedule
data analysis = analysed data | analyzed data | queried data
data visualization, dashboards = built dashboards | made dashboards
writing, clear writing, ux writing, interface writing, microcopy = rewrote messages | wrote messages | error messages | empty states | wrote help text | wrote labels
negotiation = negotiated
supervising assistant, supervising trainee, supervising an assistant or trainee = line manager assistant | line manager apprentice | supervised assistant | supervised trainee | trained apprentice | managed assistant
training, training others, staff training, training delivery = trained workers | trained seasonal | trained new | taught new hires | trained staff | trained starters | trained colleagues | trained employees | trained users | trained customers | trained team | trained apprentices | trained agents | trained nurses | trained drivers | trained pickers | ran workshops | ran courses | trained #count | trained #person | taught #person | taught juniors
food preparation = prepared dishes | prepped vegetables | cooked meals
food safety, food hygiene, food hygiene rating = HACCP | fridge temperatures | temperature logs | hygiene inspection | probe logs | fridge logs | fridge checks | temperature checks | hygiene rating | EHO visits | allergen matrix
menu planning, menu development, seasonal menus, writing menus = wrote menu | changed menu | designed menu | wrote cost menu | write menu | daily menu
`;
