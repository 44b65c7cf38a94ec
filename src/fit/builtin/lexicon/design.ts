import type { Table } from './term.ts';

export const DESIGN: Table = {
  kind: 'skill',
  field: 'design',
  rows: `
UI/UX = UX/UI, UI and UX, UI & UX, UI/UX design, UX/UI design > UX design, UI design
UX design = user experience, user experience design, UX, user-centered design, user-centred design, experience design
UI design = user interface design, UI, interface design
Visual design = visual designer
User research = UX research, user interviews, usability research, customer interviews
Usability testing = user testing, usability tests, usability studies
Interaction design = interaction designer
Product design = product designer
Wireframing = wireframes, wireframe
Prototyping = prototypes, rapid prototyping
Design systems = design system, component library, component libraries
Information architecture
Service design
Design thinking
Journey mapping = customer journey, customer journeys, journey maps
Personas = user personas
Design tools = design software, UI design tools, interface design tools
Figma = FigJam > design tools
~Sketch = Sketch app > design tools
InVision; Zeplin > design tools
Adobe XD = ^XD > design tools
Adobe Creative Suite = Adobe Creative Cloud, Creative Suite, Creative Cloud, Adobe CC
Photoshop = Adobe Photoshop > Adobe Creative Suite
Illustrator = Adobe Illustrator > Adobe Creative Suite
InDesign = Adobe InDesign > Adobe Creative Suite
After Effects = Adobe After Effects > motion design, Adobe Creative Suite
Premiere Pro = Adobe Premiere, Adobe Premiere Pro > video editing, Adobe Creative Suite
Lightroom = Adobe Lightroom
Motion design = motion graphics, animation
Video editing = video production
Final Cut Pro; DaVinci Resolve > video editing
3D modeling = 3D modelling
~Blender; Maya 3D; Cinema 4D; 3ds Max > 3D modeling
Graphic design = graphic designer
Typography
Branding = brand identity, brand design
Illustration
Photography
Canva
Webflow
Framer
Miro boards = ~Miro
Print design = print production
Sound design = audio production
Copywriting = copy writing, UX writing, copywriter
AutoCAD = Auto CAD > CAD
SolidWorks = Solid Works > CAD
CAD = computer-aided design, CAD software
Revit > BIM, CAD
^BIM = Building Information Modeling
CATIA > CAD
Fusion 360; Autodesk Inventor > CAD
ANSYS > finite element analysis
Finite element analysis = ^FEA
SketchUp
Product management = product manager, product owner, product ownership
Product strategy = product vision
Product roadmap = roadmaps, roadmapping, roadmap, product roadmaps
Product discovery
User stories = user story
Requirements gathering = requirements analysis, requirements elicitation, business requirements
Backlog management = backlog grooming, backlog refinement, product backlog
Product launch = product launches, launch planning
Market research
Competitive analysis = competitor analysis
Business analysis = business analyst
Business process improvement = process improvement, process improvements, process optimization, process optimisation
Go-to-market = go to market, GTM, go-to-market strategy
Project management = project manager, project planning, project coordination, project coordinator
Program management = programme management, program manager
MS Project = Microsoft Project
Smartsheet
Stakeholder management = stakeholder engagement
Change management = organizational change
Vendor management = supplier management
Budgeting = budget management, budgets, budget planning
`,
};
