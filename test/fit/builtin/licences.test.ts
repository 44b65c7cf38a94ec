import { expect, test } from 'vitest';
import { evidenceOf } from '../../../src/fit/builtin/findings/evidence.ts';
import { judgementsIn } from '../../../src/fit/builtin/findings/judgements.ts';
import { readRole } from '../../../src/fit/builtin/role/role.ts';
import { paper } from './paper.ts';

const roleAsking = (line: string) =>
  readRole({
    title: null,
    company: null,
    location: null,
    hash: 'hash',
    text: `Requirements\n- ${line}\n- Excel\n- SAP\n`,
  });

test.each([
  ['CPA or ACCA required', 1],
  ['RN or LPN licence required', 1],
  ['CPA required', 1],
  ['CPA and Series 7 required', 2],
])('%s: %i of the conditions', (line, count) => {
  expect(roleAsking(line).knockOuts.filter(({ kind }) => kind === 'licence')).toHaveLength(count);
});

test('either of two meets it', () => {
  const role = roleAsking('CPA or ACCA required');
  const verdict = (held: string) =>
    judgementsIn(role, evidenceOf(paper(`# Somebody\n\n## Certifications\n${held}, 2019\n`))).map((one) => one.verdict);
  expect([verdict('ACCA'), verdict('CPA'), verdict('First aid')]).toEqual([['pass'], ['pass'], ['ask']]);
});

/** `Label | a line that asks it | a line that does not`. */
const PAPERS = `
Social Work England registration | Registered with Social Work England | Work beside social workers across England
SSSC registration | SSSC registration required | Scottish care homes
BACP or UKCP accreditation | Accredited member of the BACP, BACP accredited or UKCP registered | Sessions in line with the BACP ethical framework
therapist's licence (LCSW, LPC or LMFT) | LCSW, LPC or LMFT required | The LPC or SQE completed
LCSW licence | Must hold an LMSW or LCSW | Supervise social work students
psychologist licence | Licensed psychologist in the state of Ohio | Work closely with psychologists
behavior analyst certification | Current BCBA certification | Sessions planned by the BCBA
RBT certification | RBT certification required | Guide new technicians
medical licence | Unrestricted medical license in Texas | Order medical supplies
nurse practitioner licence | Current APRN license | Assist the nurse practitioners
CNA certification | Active CNA certification | Delegate to CNAs
medical assistant certification | Certified medical assistant required | Train medical assistants
phlebotomy certification | Phlebotomy certification required | Phlebotomy on adults
surgical technologist certification | Certified Surgical Technologist required | Count instruments with the surgical team
sterile processing certification | CRCST required | Send trays to sterile processing
RCVS registration | Registered veterinary nurse (RVN) with the RCVS | Work with our registered veterinary nurses
veterinary technician licence | Licensed veterinary technician required | Direct the veterinary technicians
veterinary licence | State veterinary license | Veterinary software
GPhC registration | Registered pharmacist with the GPhC | Pharmacy services for care homes
pharmacist licence | Licensed pharmacist in Illinois | Help the pharmacists
pharmacy technician certification | PTCB certification (CPhT) required | Coach pharmacy technicians
GOC registration | GOC registered | Glaucoma clinics
optometry licence | Licensed optometrist | Test rooms for the optometrists
optician licence | ABO certified | Fit the frames
medical coding certification | CPC or CCS certification required | Code the CPC meeting notes
dental hygiene licence | Current state dental hygiene license | Teach oral hygiene
dental licence | Active dental license | Dental records
dental assistant certification | Registered dental assistant (RDA) | Lead the dental assistants
x-ray certification | Dental x-ray certification | Take dental x-rays
ARRT certification | ARRT (R) registered | Position patients
ARDMS certification | RDMS required | Scan patients
respiratory therapist credential | RRT or CRT required | Patients on CRRT
EMT or paramedic certification | Current EMT or paramedic license | Hand over to paramedics
occupational therapy licence | NBCOT certified | Refer to occupational therapists
physical therapist assistant licence | Licensed physical therapist assistant | Support the physical therapist assistants
physical therapist licence | State physical therapist license | Refer to physical therapy
speech-language pathology licence | CCC-SLP required | Refer to speech-language pathologists
dietitian registration | Registered dietitian (RDN) | Follow dietitian plans
ASCP certification | MLS(ASCP) certified | Laboratory assays
AHPRA registration | Current AHPRA registration | Australian hospitals
VIT registration | VIT registration | Vital records
GTCS registration | Registered with the GTCS | Teach general studies
OCT certification | Member of the Ontario College of Teachers | Start in Oct 2026
school counselor licence | School counselor license | Meet with school counselors
principal licence | Principal certification | Report to the principal
early childhood educator registration | RECE in good standing | Early childhood programmes
child development associate credential | CDA credential | Track child development
Level 3 early years qualification | Level 3 qualification in early years, Level 3 childcare | Plan early years activities
paediatric first aid | Paediatric first aid certificate | Paediatric patients
care certificate | Hold the Care Certificate | You will complete the Care Certificate
court interpreter certification | Federally certified court interpreter | Book court interpreters
medical interpreter certification | CCHI certification | Speak through an interpreter
P.Eng. licence | Licensed professional engineer (P.Eng.) in Ontario | Peng Software
EIT certification | EIT certification | Engineers and trainees
SE licence | SE license in California | Structural engineering
Chartered Engineer | Chartered engineer (CEng) status | Charter an engineering team
architect licence | Licensed architect | Work with software architects
RIBA membership | RIBA Part 3 qualified | All RIBA stages
landscape architect licence | Licensed landscape architect | Landscape architecture
MRICS | MRICS or working towards | Measure to RICS rules
MRTPI | MRTPI | Know planning law
AICP | AICP certification | Planning boards
CSCS card | Valid CSCS card | CSS and HTML
CPCS card | CPCS or NPORS ticket | Plant machinery
IPAF licence | IPAF 3a and 3b | Work at height
PASMA card | PASMA certificate | Tower scaffolds
SMSTS or SSSTS certificate | SMSTS or SSSTS | Lead the site
PTS card | PTS card | Score points
street works card | NRSWA street works ticket | Dig in streets
18th Edition | BS 7671 qualified | BS 5839 alarms
City & Guilds 2391 | City & Guilds 2391 | Inspect and test
NICEIC registration | NICEIC qualified | Domestic rewires
F-Gas certificate | F-Gas certificate | Gas boilers
OFTEC registration | OFTEC registered | Oil boilers
NATE certification | NATE certified | Furnaces
EPA 608 certification | EPA Universal certification | Sell EPA certified stoves
HVAC licence | State HVAC license | Mend HVAC units
hazmat endorsement | Hazmat and tanker endorsements | Clean up hazmat spills
tanker endorsement | Hazmat and tanker endorsements | Load tankers
passenger endorsement | Passenger and school bus endorsements | Help passengers aboard
school bus endorsement | School bus (S) endorsement | Follow the school bus
doubles and triples endorsement | Doubles/triples endorsement | Play doubles
TWIC card | TWIC card | Port gates
ADR certificate | ADR certificate | ADR and mediation
DOT medical card | Current DOT medical card | DOT rules
digital tachograph card | Digi tacho card | Read tachograph charts
driver CPC | HGV Class 1 licence with CPC | CPC advertising
PCV licence | PCV licence | Category D goods
taxi licence | Private hire licence | Book taxis
HIAB ticket | HIAB ticket | Load by HIAB
crane operator certification | NCCCO certification | Guide cranes
STCW certificate | STCW basic safety | Sail yachts
merchant mariner credential | Merchant mariner credential | Merchant accounts
notary commission | Notary public commission | Take papers to the notary
payroll certification | FPC or CPP | Know CPP and EI deductions
CMP | CMP certification | Plan meetings
CFRE | CFRE | Raise funds
security officer licence | SIA licence | Guard the gate
personal licence | Personal licence holder | Personal development
alcohol server certification | TIPS certified | Good tips
lifeguard qualification | NPLQ qualified | Watch over lifeguards
swimming teacher qualification | Level 2 swimming teacher | Swimming pool
fitness instructor qualification | Level 3 personal training qualification | Keep the gym tidy
cosmetology licence | Cosmetology license | Sell cosmetics
massage therapy licence | Licensed massage therapist | Book massages
Level 2 or 3 in hair or beauty | NVQ Level 2 in hairdressing | Sell hair and beauty brands
funeral director licence | Funeral director license | Help the funeral director
first aid at work | First aid at work certificate | Aid at first sight
peace officer certification | Peace officer certification | Keep the peace
firefighter certification | Firefighter I and II | Call the firefighters
emergency medical dispatcher certification | Emergency medical dispatcher certification | Dispatch vans
`;

const papers = PAPERS.trim()
  .split('\n')
  .map((row) => row.split(' | '));

const labelsOf = (line: string): string[] =>
  roleAsking(line)
    .knockOuts.filter(({ kind }) => kind === 'licence')
    .map(({ label }) => label);

test.each(papers)('%s: asked by "%s", not by "%s"', (label = '', asks = '', does = '') => {
  expect(labelsOf(asks).join(' and ')).toContain(label);
  expect(labelsOf(does).join(' and ')).not.toContain(label);
});
