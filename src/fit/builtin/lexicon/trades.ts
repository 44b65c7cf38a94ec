import type { Table } from './term.ts';

export const TRADES: Table = {
  kind: 'skill',
  field: 'trades and teaching',
  rows: `
Electrical wiring = electrical installation, electrical installations, residential wiring, commercial wiring, conduit bending
Electrical troubleshooting = electrical fault finding, electrical repairs
National Electrical Code = ^NEC
Plumbing = pipe fitting, pipefitting, plumber
HVAC = HVAC/R, HVAC systems, heating and cooling, air conditioning, refrigeration
Welding = MIG welding, TIG welding, arc welding, stick welding, MIG, TIG, welder
Carpentry = framing, joinery, cabinetry, carpenter
Masonry = bricklaying, concrete work
Painting and decorating = interior painting
Roofing
Landscaping = groundskeeping, gardening
Heavy equipment operation = heavy equipment, excavator, excavators, backhoe, bulldozer
Construction management = site supervision, construction projects, site management
Building codes = building code, building regulations
Cost estimation = estimating, cost estimating, quantity surveying, takeoffs
Automotive repair = vehicle repair, brake repair, engine diagnostics, auto repair
Hand and power tools = power tools, hand tools
Facility maintenance = building maintenance, facilities maintenance, facilities management
Janitorial work = janitorial, housekeeping, cleaning services, sanitation
Truck driving = delivery driving, delivery driver, truck driver, van driver
Food preparation = food prep, meal preparation, prep cook
Cooking = line cook, culinary
Food safety = food hygiene, HACCP, food handling
Menu planning = menu development
Table service = waitressing, waiter, food service, food and beverage service
Bartending = mixology
Barista skills = espresso, barista
Kitchen management = restaurant management
Hospitality = hotel operations, guest services, guest relations
Reservation systems
Childcare = child care, early childhood, early childhood education
Teaching = classroom teaching, classroom instruction, class teacher, primary teacher, secondary teacher, schoolteacher, school teacher, teaching experience
Lesson planning = lesson plans, lesson plan
Curriculum development = curriculum design, curriculum planning, curriculum
Classroom management = behaviour management, behavior management
Student assessment = formative assessment, formative assessments, summative assessment, grading, assessment of students
Differentiated instruction = differentiation, differentiated learning
Special education = special needs, ^SEN, ^SEND, ^IEP, ^IEPs, special educational needs, students with disabilities
English as a second language = ^ESL, ^EAL, ^ELL, English language learners
Educational technology = EdTech, ed tech
Google Classroom > educational technology
Learning management systems = learning management system, LMS
Canvas LMS; Moodle; Blackboard Learn > learning management systems
Instructional design = instructional designer, e-learning, eLearning, course design
Articulate Storyline = Articulate 360; Adobe Captivate > instructional design
Parent communication = parent-teacher conferences, parent conferences, parent meetings
Tutoring = tutor, tutored
Academic advising = student advising
Literacy instruction = reading intervention, literacy teaching
Security patrols = patrolling
^CCTV
`,
};
