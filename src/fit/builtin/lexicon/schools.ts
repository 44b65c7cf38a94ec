import type { Table } from './term.ts';

/** Names of schools, colleges and the design of courses. */
export const SCHOOLS: Table = {
  kind: 'skill',
  field: 'schools and colleges',
  rows: `
Student information systems = student information system, student record system, student records system, student records systems
PowerSchool; Infinite Campus; Skyward student system; Ellucian Banner = Banner SIS, Banner student system; Ellucian Colleague; PeopleSoft Campus Solutions = Campus Solutions; Jenzabar; SITS Vision = SITS:Vision; Veracross; Synergy SIS; SIMS MIS = SIMS.net; Arbor MIS; Bromcom > student information systems
Technolutions Slate = Slate CRM
EAB Navigate = Navigate360, EAB Navigate360; Starfish early alert = Starfish Retention Solutions; DegreeWorks = Degree Works
Degree audit = degree audits, degree auditing
DegreeWorks audit = DegreeWorks audits > degree audit
Brightspace = D2L Brightspace, D2L; Schoology; Totara; Docebo; Cornerstone OnDemand = Cornerstone LMS; Absorb LMS; TalentLMS; SAP Litmos = Litmos LMS; Sakai LMS > learning management systems
Articulate Rise = Rise 360, Articulate Rise 360; Lectora; iSpring Suite = iSpring; H5P; Elucidat; Evolve authoring > instructional design
Camtasia; Vyond > educational video
Educational video = instructional video, training videos, educational videos
SCORM = SCORM packages, SCORM compliance; xAPI = Tin Can API
ADDIE = ADDIE model; SAM model; Bloom's taxonomy; Backward design = Understanding by Design > instructional design
Quality Matters rubric = Quality Matters, QM rubric
Universal Design for Learning = ^UDL
Kahoot; Nearpod; Quizlet; Padlet; Seesaw app = Seesaw for Schools; ClassDojo; Edpuzzle > educational technology
Phonics = synthetic phonics, systematic synthetic phonics > literacy instruction
Read Write Inc = Read Write Inc.; Little Wandle; Jolly Phonics; Letters and Sounds; Fundations; Wilson Reading = Wilson Reading System; Orton-Gillingham > phonics
Guided reading = guided reading groups > literacy instruction
Reading assessments = running records, DIBELS, Fountas and Pinnell
White Rose Maths; Numicon; Eureka Math; Singapore Math > mathematics teaching
Mathematics teaching = maths teaching, math instruction, math teaching, teaching mathematics
Makaton = Makaton signing; PECS = Picture Exchange Communication System; Augmentative communication = ^AAC, augmentative and alternative communication
TEACCH; SCERTS; Attention Autism; Social stories > autism support
Autism support = autism spectrum disorder, autism spectrum, ^ASD, autistic spectrum
^ADHD
Applied behavior analysis = ^ABA therapy, applied behaviour analysis
Positive handling = Team Teach, Team-Teach, MAPA training, CPI training, nonviolent crisis intervention
PBIS = positive behavioral interventions and supports; MTSS = multi-tiered system of supports; Response to intervention = RTI groups, RTI framework
Restorative practices = restorative justice practices, restorative approaches
504 plans = 504 plan, Section 504 plans, 504 meetings
EHCP = EHC plan, EHC plans, education health and care plan, education health and care plans, education, health and care plans, EHCPs > special education
Safeguarding = child safeguarding, safeguarding children, child protection, Keeping Children Safe in Education, ^KCSIE
CPOMS; MyConcern > safeguarding
Tapestry learning journal; HiMama; Brightwheel; Famly; Procare Software; Storypark
EYFS = Early Years Foundation Stage; Montessori = Montessori method; Reggio Emilia = Reggio-inspired; HighScope; Waldorf education = Steiner Waldorf; Emergent curriculum; Creative Curriculum; How Does Learning Happen
Play-based learning = learning through play
ASQ screening = Ages and Stages, Ages & Stages Questionnaires; Teaching Strategies GOLD; ECERS > child observation
Child observation = child observations
International Baccalaureate = IB Diploma, IB Diploma Programme; Advanced Placement = AP courses; Common Core = Common Core State Standards; NGSS = Next Generation Science Standards; TEKS
CEFR = Common European Framework; WIDA = WIDA standards; SIOP = sheltered instruction
IELTS = IELTS preparation; TOEFL = TOEFL preparation; Cambridge English exams
UCAS = UCAS applications; Naviance; Common App = Common Application
ASCA National Model
FERPA; Title IX; Title IV; Clery Act
SEVIS = I-20, I-20s; F-1 visas = F-1 students, F-1 visa > international student services
International student services = international student advising, international student support
Financial aid = student financial aid, FAFSA
Learning disabilities = dyslexia, specific learning difficulties
Ofsted = Ofsted inspection, Ofsted inspections
`,
};
