/**
 * What a job's lines say when it is of a line of work, whatever its title: `Line, how many of them = words`. Words are looked for in any
 * form; `#` marks a term of the lexicon by its id. So a "Shift Supervisor" of pickers is told from one of cooks.
 */
export const WORK_WORDS = `
frontend development, 2 = #react, #angular, #vue-js, #svelte, #next-js, #redux, #html, #css, #sass, #jquery, #webpack, #storybook, #bootstrap-css, #tailwind-css, front-end, frontend
backend development, 1 = #java, #spring-framework, #spring-boot, #hibernate, #net, #asp-net, #c-sharp, #node-js, #express-js, #nestjs, #django, #flask, #fastapi, #ruby-on-rails, #laravel, #php, #go, #apache-kafka, #microservices, #graphql, backend, back-end, server-side
mobile development, 1 = #ios, #android, #swift, #flutter, #react-native, #swiftui, #jetpack-compose, #objective-c
warehousing, 3 = pick, picker, pack, ship, pallet, forklift, trailer, stock, bin, dock, load, unload, putaway, aisle, parcel, truck, dispatch, inventory, warehouse, slot, wave
accounting, 4 = ledger, reconcile, accrual, prepayment, invoice, consolidate, intercompany, vat, audit, close, journal, balance, statement, variance, depreciation, asset, month-end, year-end, elimination
nursing, 4 = patient, ward, medication, infusion, drip, vital, wound, catheter, triage, discharge, dose, bedside, transfusion, physician
electrical trades, 4 = conduit, wire, feeder, panel, panelboard, transformer, switchgear, circuit, breaker, receptacle, volt, amp, meg, rough-in, motor, lighting
teaching, 4 = lesson, pupil, student, class, classroom, curriculum, homework, exam, grade, year, gcse, tutor, revision
product design, 3 = wireframe, prototype, figma, usability, interview, flow, mock-up, component, accessibility, persona
hospitality, 3 = guest, kitchen, menu, cook, dish, serve, table, cover, bar, room, booking
retail, 3 = till, shelf, customer, shop, store, merchandise, display, refund, cash
construction management, 4 = site, subcontractor, scaffold, excavate, concrete, foundation, slab, crew, permit
customer service, 4 = call, ticket, complaint, customer, refund, chat, queue, query
recruiting, 3 = candidate, vacancy, hire, interview, sourcing, offer, shortlist
human resources, 4 = employee, payroll, onboarding, grievance, absence, policy, benefit, appraisal
production, 4 = machine, line, assembly, operator, batch, scrap, downtime, tooling, shift
driving, 3 = route, delivery, van, truck, mile, vehicle, drop, tachograph
`;
