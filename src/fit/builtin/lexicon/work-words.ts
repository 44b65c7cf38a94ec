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
cookery, 3 = kitchen, menu, cook, dish, cover, prep, section, starter, dessert, sauce, grill, pastry, butcher, recipe, chef, haccp, food, bake, larder
hospitality, 3 = guest, menu, serve, table, cover, bar, room, booking, restaurant, waiter, wine, wedding, check-in
retail, 3 = till, shelf, customer, shop, store, merchandise, display, refund, cash
construction management, 4 = site, subcontractor, scaffold, excavate, concrete, foundation, slab, crew, permit
customer service, 4 = call, ticket, complaint, customer, refund, chat, queue, query
recruiting, 3 = candidate, vacancy, hire, interview, sourcing, offer, shortlist
human resources, 4 = employee, payroll, onboarding, grievance, absence, policy, benefit, appraisal
data analysis, 4 = #sql, #power-bi, #tableau, #looker, #dax, #excel, #pivot-tables, dashboard, report, query, metric, kpi, dataset, data, trend
data science, 3 = #machine-learning, #python, #r, #scikit-learn, #statistics, #pandas, regression, predict, classifier, experiment, model
quality assurance, 3 = #selenium, #cypress, #test-automation, #jira, regression, defect, bug, testcase, suite
information technology, 4 = #active-directory, #windows, #microsoft-365, laptop, printer, ticket, password, vpn, desktop, router, helpdesk, user
marketing, 3 = campaign, newsletter, brand, audience, advert, click, seo, traffic, follower, launch, lead
sales, 3 = quota, pipeline, prospect, deal, account, target, demo, lead, close, territory, crm
finance, 4 = forecast, budget, variance, model, cash, valuation, board, margin, revenue, scenario
law, 3 = contract, clause, litigation, court, claim, counsel, statute, pleading, clause, draft
administration, 4 = diary, minute, travel, invoice, filing, reception, meeting, post, supply, calendar
childcare, 3 = toddler, nursery, baby, nap, play, parent, eyfs, child
cleaning, 3 = clean, floor, bin, vacuum, linen, mop, sanitise, polish, disinfect
beauty, 3 = hair, salon, colour, treatment, nail, wax, facial, massage, cut
plumbing and heating, 3 = boiler, pipe, drain, radiator, valve, leak, pump, refrigerant, furnace, toilet
carpentry, 3 = joist, frame, door, cabinet, skirting, stud, timber, roof, stair
vehicle repair, 3 = brake, engine, mot, tyre, exhaust, clutch, vehicle, gearbox, service
maintenance, 4 = machine, conveyor, pump, motor, bearing, repair, preventive, breakdown, lubricate, plc
civil engineering, 3 = grading, drainage, stormwater, culvert, bridge, pavement, sewer, survey, earthwork, subdivision, hydrology, pond, road, #autocad
legal support, 3 = interrogatory, subpoena, deposition, docket, motion, exhibit, pleading, discovery, trial, court
physiotherapy, 3 = mobilization, mobilisation, gait, rehab, knee, shoulder, spine, strength, stretch
veterinary care, 3 = dog, cat, rabbit, pet, anaesthetic, x-ray, kennel, vaccine, owner
life sciences, 3 = assay, pcr, cell, sample, pipette, culture, microscope, buffer, reagent, hplc
production, 4 = machine, line, assembly, operator, batch, scrap, downtime, tooling, shift
driving, 3 = route, delivery, van, truck, mile, vehicle, drop, tachograph
`;
